export {
  findDistrictDetails,
  findDistrictVersion,
  updateDistrictDetails,
} from './details.server.ts';
export {
  createDistrict,
  findDistrict,
  findDistrictByHost,
  findDistrictOfTransaction,
  freeSlug,
  isHostOfDistrict,
  listDistrictIds,
  systemCommand,
  type NewDistrict,
} from './district.server.ts';
export {
  askEnding,
  deleteDistrictRow,
  listEndedDistricts,
  listErasedDistricts,
  lockEnding,
  noteDistrictErased,
  withdrawEnding,
} from './ending.server.ts';
export { updateLook, type LogoChange } from './look.server.ts';
export { updateName } from './name.server.ts';
export {
  addHost,
  findOperated,
  isSuspended,
  insertDistrictRow,
  listDistrictHosts,
  listOperated,
  readDistrictRow,
  removeHost,
  resumeDistrict,
  setLimits,
  suspendDistrict,
  type DistrictLimits,
  type OperatedDistrict,
} from './operate.server.ts';
export { updateParts } from './parts.server.ts';
export { endSetUpCode, isSetUpCode, makeSetUpCode } from './set-up-code.server.ts';
export { createFirstDistrict, isUnused } from './set-up.server.ts';
export { beginSetUp, findSetUp, finishSetUp, noteStep } from './set-up-state.server.ts';
