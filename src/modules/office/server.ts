export { closeOffice, findClosable } from './closing/closing.server.ts';
export { findDoorNotice, findNextHour } from './closing/door.server.ts';
export { findStaffing } from './closing/staffing.server.ts';
export { reopenForStanding } from './closing/standing.server.ts';
export { listClosedUntilTaken, reopenForTaker, reopenOffice } from './closing/reopening.server.ts';
export {
  agreeToHost,
  bookAppointment,
  cancelAppointment,
  findAppointment,
  findBookable,
} from './consultation/book.server.ts';
export {
  changeConsultation,
  findConsultation,
  findConsultations,
} from './consultation/consultation.server.ts';
export {
  countAppointments,
  listByLink,
  listForDelegate,
  listTimes,
} from './consultation/hosted.server.ts';
export { countConcerns } from './concern/count.server.ts';
export {
  noteConcern,
  postponeConcern,
  removeConcern,
  reopenConcern,
  settleConcern,
} from './concern/concern.server.ts';
export { listOpenConcerns } from './concern/open.server.ts';
export {
  addGuideEntry,
  changeGuideEntry,
  confirmGuideEntry,
  deleteGuideEntry,
  findGuideEntry,
  listGuide,
  restoreGuideEntry,
} from './guide/guide.server.ts';
export {
  findNote,
  leaveNote,
  listDoneNotes,
  listOpenNotes,
  tickNote,
  untickNote,
} from './handover/handover.server.ts';
export {
  addOffer,
  changeOffer,
  deleteOffer,
  findOffer,
  listOffers,
  restoreOffer,
} from './offer/offer.server.ts';
export { countVisit, countVisits, takeBackVisit } from './visit/visit.server.ts';
