export { posterChannel } from './channel.server.ts';
export { findChoice, saveChoice, type StoredChoice } from './choice.server.ts';
export {
  changeOwnPoster,
  findOwnPoster,
  findOwnPosters,
  findRemovedOwnPoster,
  removeOwnPoster,
  restoreOwnPoster,
  storeOwnPoster,
} from './own/own-poster.server.ts';
export { readOwnPosters } from './own/known.server.ts';
export { findPublicOwnPoster, readOwnPosterPicture } from './own/picture.server.ts';
export { measureOwnPage, readOwnPoster, type ReadOwn } from './own/read-own.server.ts';
export { findPosterSource, type PosterOrder } from './source.server.ts';
