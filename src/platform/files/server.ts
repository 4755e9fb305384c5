export {
  countPictures,
  findPicture,
  findPictureFile,
  findPictures,
  listPictures,
} from './find-picture.server.ts';
export { filesFolder, removeFolder, useFilesFolder } from './folder.server.ts';
export { forgetFile, keepFile, listKeptFiles, placeFile, readFileOf } from './kept-file.server.ts';
export { deletePicture, restorePicture, storePicture, updatePicture } from './picture.server.ts';
export { readForm } from './read-form.server.ts';
export { readLogo } from './read-logo.server.ts';
export { readPicture, type ReadPicture } from './read-picture.server.ts';
export { readPictureUpload, type PictureUpload } from './upload.server.ts';
export { readSentFile } from './sent-file.server.ts';
export { countStorage } from './storage.server.ts';
export { readMade, readVariant, sizeTo } from './variant.server.ts';
