export * from './duty/duty.ts';
export * from './duty/kinds.ts';
export * from './duty/standing.ts';
export { rhythmChoices, rhythmWords, spanWords } from './duty/words.ts';
export * from './errors.ts';
export { dutyCallMessages } from './messages/calls.ts';
export { dutyPaperMessages } from './messages/paper.ts';
export { dutyMessages } from './messages/page.ts';
export { dutySettingMessages } from './messages/setting.ts';
export * from './paths.ts';
export { dutyCalendar } from './person/calendar.ts';
export type { OwnChoices, StoredChoices } from './person/own.ts';
export { needWords, needOfWish, needsOfDuties, dutyOfWish } from './plan/wish.ts';
export type { Need } from './plan/need.ts';
export { allowances, certificateSource, certifiedUntil } from './print/certificate.ts';
export { planSource } from './print/plan.ts';
export * from './settings.ts';
export {
  countedMinutes,
  isOnShift,
  isOver,
  isServed,
  plannedMinutes,
  type Shift,
  type ShiftPerson,
} from './shift/shift.ts';
export type { CallOff } from './shift/call-off.ts';
export { hoursWords, shiftName, shiftTime, shiftWhen } from './shift/words.ts';
export type { Call, SearchProgress } from './stand-in/progress.ts';
export { afterCannot, type AfterCannot } from './stand-in/after-cannot.ts';
export { canSwap, type Swap } from './swap/swap.ts';
