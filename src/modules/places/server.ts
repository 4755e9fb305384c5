export {
  claimCode,
  codeOfPlace,
  listCodes,
  makeCodes,
  moveCodes,
  type PlaceCode,
} from './code/code.server.ts';
export { readCodes, type CodeTarget } from './code/read.server.ts';
export { oddityOfPlace, readSurroundings } from './position/surroundings.server.ts';
export {
  createPlace,
  deletePlace,
  findPlace,
  listPlaces,
  restorePlace,
  updatePlace,
} from './place.server.ts';
export { countScan, writeScans } from './scan/count.server.ts';
export { countScans } from './scan/list.server.ts';
