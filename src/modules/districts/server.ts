export {
  createDistrict,
  findDistrict,
  findDistrictByHost,
  isHostOfDistrict,
  listDistrictIds,
  type NewDistrict,
} from './district.server.ts';
