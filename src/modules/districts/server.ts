export { findDistrictDetails, updateDistrictDetails } from './details.server.ts';
export {
  createDistrict,
  findDistrict,
  findDistrictByHost,
  findDistrictOfTransaction,
  isHostOfDistrict,
  listDistrictIds,
  type NewDistrict,
} from './district.server.ts';
export { endSetUpCode, isSetUpCode, makeSetUpCode } from './set-up-code.server.ts';
export { createFirstDistrict, isUnused } from './set-up.server.ts';
