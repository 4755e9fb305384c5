export { findDuty, listDuties, listStandings, type NamedStanding } from './duty/list.server.ts';
export { addDuty, changeDuty, deleteDuty, restoreDuty } from './duty/write.server.ts';
export { addStanding, endStanding } from './duty/standing.server.ts';
export {
  addAbsence,
  listAbsences,
  removeAbsence,
  type StoredAbsence,
} from './person/absence.server.ts';
export {
  changeChoices,
  dropOwnLink,
  findChoices,
  findOwnLink,
  makeOwnLink,
} from './person/own.server.ts';
export { listReach, mailCoordination } from './mail.server.ts';
export { changeDutySettings, findDutySettings, noteOrigin } from './settings.server.ts';
export { listCallsOff, takeBackCall, tickOffCall } from './shift/calls.server.ts';
export { countOnDuty, tellOfCalledOff } from './shift/called-off.server.ts';
export { correctMinutes, enterAfterwards, enterServed } from './shift/afterwards.server.ts';
export { countAble } from './plan/able.server.ts';
export { findInDuties } from './plan/find.server.ts';
export { countHours, onDutyNow, type Hours } from './shift/door.server.ts';
export { findReminded } from './shift/cannot.server.ts';
export { findRotaSpan } from './shift/span.server.ts';
export { findShift, listShifts, type ShiftFilter } from './shift/list.server.ts';
export { remindOfTomorrow } from './shift/remind.server.ts';
export { settleDuties } from './shift/settle.server.ts';
export { giveShiftBack, takeShift } from './shift/take.server.ts';
export { listStandingBy } from './shift/wanted.server.ts';
export { answerAsk, findAsk, findNamed, makeMessageLink } from './stand-in/answer.server.ts';
export { findProgress, listSearched } from './stand-in/progress.server.ts';
export { cancelAndSearch, closeSearch, openSearch } from './stand-in/search.server.ts';
export { goOnAsking } from './stand-in/tick.server.ts';
export { answerSwap } from './swap/answer.server.ts';
export { listSwaps } from './swap/list.server.ts';
export { proposeSwap } from './swap/propose.server.ts';
