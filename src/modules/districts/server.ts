export {
  createDistrict,
  findDistrict,
  findDistrictByHost,
  listDistrictIds,
  type NewDistrict,
} from './district.server.ts';
