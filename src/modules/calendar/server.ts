export {
  createEvent,
  deleteEvent,
  findEvent,
  restoreEvent,
  setEventStatus,
  updateEvent,
} from './event.server.ts';
export { countOccurrences, listOccurrences, type OccurrenceFilter } from './occurrence.server.ts';
export { findRenamed } from './slug.server.ts';
export { changeSeriesFrom, listSeries } from './series.server.ts';
