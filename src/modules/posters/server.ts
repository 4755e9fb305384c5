export { posterChannel } from './channel.server.ts';
export { findChoice, saveChoice, type StoredChoice } from './choice.server.ts';
export {
  changeOwnPoster,
  findOwnPoster,
  findRemovedOwnPoster,
  removeOwnPoster,
  restoreOwnPoster,
  storeOwnPoster,
} from './own/own-poster.server.ts';
export { findOwnPosterPicture } from './own/picture.server.ts';
export { readOwnPoster, type ReadOwn } from './own/read-own.server.ts';
export { findPosterSource, type PosterOrder } from './source.server.ts';
