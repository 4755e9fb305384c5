export { createPlace, listPlaces } from './place.server.ts';
