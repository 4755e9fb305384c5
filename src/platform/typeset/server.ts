export { typesetPdf, typesetPictures } from './typeset.server.ts';
