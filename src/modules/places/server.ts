export {
  createPlace,
  deletePlace,
  findPlace,
  listPlaces,
  restorePlace,
  updatePlace,
} from './place.server.ts';
