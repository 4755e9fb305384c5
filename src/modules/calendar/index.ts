export * from './categories.ts';
export * from './closure/closure.ts';
export * from './errors.ts';
export { editWords } from './event/edit-words.ts';
export * from './event/event.ts';
export { undoDays } from './event/undo-days.ts';
export * from './occurrence/occurrence.ts';
export type { Taken, TimeSpan } from './occurrence/taken.ts';
export { byHandLists } from './occurrence/by-hand.ts';
export type { FoundOccurrence } from './occurrence/found.ts';
export type { FromDate } from './event/series-from.ts';
export * from './notice/notice.ts';
export * from './public/day-groups.ts';
export * from './public/event-json-ld.ts';
export * from './public/list-query.ts';
export * from './public/local-day.ts';
export * from './messages/categories.ts';
export * from './messages/public.ts';
export * from './messages/site.ts';
export * from './public/occurrence-words.ts';
export { gatherNumbered, type Numbered } from './public/numbered.ts';
export * from './public/open-now.ts';
export * from './public/public-event.ts';
export * from './public/stale.ts';
export {
  addDays,
  addMinutes,
  addMonths,
  dateOf,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalDateTime,
  localOf,
  minutesBetween,
  timeOf,
  weekdayOf,
  weekdays,
  weekOfMonth,
} from './rule/dates.ts';
export { repeatToRrule } from './rule/repeat.ts';
export { checkSeries } from './rule/series-check.ts';
export { expandSeries, type PlannedOccurrence } from './rule/series.ts';
export { dayFacts, patternOfChoice, type RepeatChoice } from './form/repeat.ts';
export { seriesInWords } from './rule/words.ts';
export * from './public/event-facts.ts';
export { feedSearch } from './feed/head.ts';
export { feedMessages } from './messages/feed.ts';
export { feedPageMessages } from './messages/feed-page.ts';
export {
  editsEverything,
  mayEditEvent,
  savableStatuses,
  visibleOrganisations,
  type Editor,
} from './event/rights.ts';
export * from './messages/closures.ts';
export * from './messages/manage.ts';
export * from './messages/notices.ts';
export { mayEditNotice, noticeSteps } from './notice/rights.ts';
export * from './messages/one-date.ts';
export * from './form/clash-lists.ts';
export { clashTitle, clashWords, problemWords } from './form/problem-words.ts';
export { clockWords } from './plan/clock.ts';
export * from './plan/finding.ts';
export * from './plan/planned.ts';
export { statusKinds } from './event/status-kinds.ts';
export { statusSteps } from './event/status-steps.ts';
export * from './year/year-overview.ts';
