export { isBookingEvent } from './event/booking.server.ts';
export { cancelFromDate } from './event/cancel-from.server.ts';
export { createEvent } from './event/create.server.ts';
export { deleteEvent, restoreEvent } from './event/delete.server.ts';
export { updateEvent } from './event/edit.server.ts';
export { findLastEdit, takeBackEdit, type LastEdit } from './event/edit-undo.server.ts';
export { findClashesOf } from './event/clash.server.ts';
export { findEvent, findEvents } from './event/find.server.ts';
export { setEventStatus } from './event/status.server.ts';
export { listClosures } from './closure/list.server.ts';
export {
  addClosure,
  fillHolidays,
  removeClosure,
  restoreClosure,
} from './closure/closure.server.ts';
export { followState } from './closure/follow-state.server.ts';
export { countEvents, listEvents, type ListedEvent } from './event/list.server.ts';
export { titlesOf } from './named.server.ts';
export { findNotice, listNotices } from './notice/find.server.ts';
export {
  createNotice,
  deleteNotice,
  handBackNotice,
  restoreNotice,
  updateNotice,
} from './notice/notice.server.ts';
export { findRequests } from './notice/request.server.ts';
export { cancelOccurrences, restoreOccurrences } from './occurrence/change-many.server.ts';
export {
  cancelOccurrence,
  changeOccurrence,
  restoreOccurrence,
  skipOccurrence,
} from './occurrence/change.server.ts';
export {
  countOccurrences,
  listAndCountOccurrences,
  listOccurrences,
  type OccurrenceFilter,
} from './occurrence/occurrence.server.ts';
export { findRenamed } from './event/slug.server.ts';
export { previewClosure } from './closure/preview.server.ts';
export {
  listHeldByOthers,
  listSeenOccurrences,
  type SeenOccurrence,
} from './occurrence/seen.server.ts';
export { findOccurrence } from './occurrence/find.server.ts';
export { listTaken } from './occurrence/taken.server.ts';
export { tieToOccurrences, untie, type Tie } from './occurrence/tie.server.ts';
export { takeBackChange, undoOccurrenceChanges } from './occurrence/undo.server.ts';
export { followPlace } from './event/follow-place.server.ts';
export { changeSeriesFrom, listSeries } from './event/series.server.ts';
export {
  canTakeBackFromDate,
  changeFromDate,
  takeBackFromDate,
} from './event/series-from.server.ts';
export { readKnown } from './public/known.server.ts';
export { officeOf, usedParts, type Office } from './public/office.ts';
export { previewFromDate } from './event/series-from-preview.server.ts';
export { findPublicEvent } from './public/public-event.server.ts';
export { listFeedChoices } from './feed/choices.server.ts';
export { findDateCalendar, type DateFileAnswer } from './feed/date.server.ts';
export {
  findEventCalendar,
  findFeed,
  type FeedAnswer,
  type FeedFormat,
} from './feed/feed.server.ts';
export { previewSeries } from './form/preview.server.ts';
export { findInCalendar } from './plan/find.server.ts';
export { planDates } from './plan/planned.server.ts';
export { readYear } from './year/year.server.ts';
