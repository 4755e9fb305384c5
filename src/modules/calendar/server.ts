export {
  createEvent,
  deleteEvent,
  findEvent,
  restoreEvent,
  setEventStatus,
  updateEvent,
} from './event.server.ts';
export { keepHolidaysAhead, keepSeriesAhead } from './ahead.server.ts';
export { findClashes, type DateClash } from './clash.server.ts';
export { listClosures, type StoredClosure } from './closure-list.server.ts';
export { addClosure, fillHolidays, removeClosure, restoreClosure } from './closure.server.ts';
export { listEvents, type ListedEvent } from './event-list.server.ts';
export {
  createNotice,
  deleteNotice,
  findNotice,
  listNotices,
  restoreNotice,
  updateNotice,
} from './notice.server.ts';
export {
  cancelOccurrence,
  changeOccurrence,
  restoreOccurrence,
  skipOccurrence,
  type OccurrenceMove,
} from './occurrence-change.server.ts';
export { countOccurrences, listOccurrences, type OccurrenceFilter } from './occurrence.server.ts';
export { findRenamed } from './slug.server.ts';
export { previewClosure, type ClosureHit } from './closure-preview.server.ts';
export { findOccurrence, type FoundOccurrence } from './occurrence-find.server.ts';
export { listEventHistory } from './event-history.server.ts';
export { takeBackChange, undoOccurrenceChanges } from './occurrence-undo.server.ts';
export { findPictureUses, type PictureUse } from './picture-use.server.ts';
export { followPlace, listUses, type Use } from './place-use.server.ts';
export { changeSeriesFrom, listSeries } from './series.server.ts';
export {
  changeFromDate,
  previewFromDate,
  takeBackFromDate,
  type FromDatePreview,
} from './series-from.server.ts';
export { readOffice, readUsedParts, type Office } from './office.server.ts';
export { findPublicEvent } from './public-event.server.ts';
export { listFeedChoices } from './feed-choices.server.ts';
export { findEventCalendar, findFeed, type FeedAnswer, type FeedFormat } from './feed.server.ts';
export { previewSeries } from './form-preview.server.ts';
