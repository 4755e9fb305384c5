export {
  findPublishedSight,
  findSight,
  listPublishedSights,
  listSights,
} from './sight/find.server.ts';
export {
  changeSight,
  createSight,
  deleteSight,
  restoreSight,
  setSightState,
} from './sight/sight.server.ts';
export { writeSightText } from './sight/text.server.ts';
export { readSightPaths } from './sight/read.server.ts';
export { checkSign, findCheckPicture, listChecks, settleDamagedSign } from './sign/check.server.ts';
export { findSign, listSigns } from './sign/find.server.ts';
export { changeSign, createSign, deleteSign, restoreSign } from './sign/sign.server.ts';
export {
  findPublishedTrail,
  findTrail,
  listPublishedTrails,
  listTrails,
} from './trail/find.server.ts';
export {
  changeTrail,
  createTrail,
  deleteTrail,
  restoreTrail,
  setStops,
  setTrailPublished,
} from './trail/trail.server.ts';
