export { concernCategories, isConcernCategory, type ConcernCategory } from './concern/category.ts';
export {
  contactDays,
  contactMinutes,
  followUpDays,
  seesContact,
  type Concern,
  type Contact,
  type OpenConcern,
} from './concern/concern.ts';
export { sumUp, type ConcernCount, type OfficeFigures, type VisitCount } from './concern/counts.ts';
export { figuresCsv } from './concern/csv.ts';
export { closingReason } from './closing/reason.ts';
export { doorNoticeSource } from './closing/paper.ts';
export { closingPath, doorNoticePath } from './closing/paths.ts';
export { OfficeError } from './errors.ts';
export { guideSource } from './guide/paper.ts';
export {
  checkAfterDays,
  isStale,
  proposeFor,
  type GuideEntry,
  type StoredGuideEntry,
} from './guide/guide.ts';
export { handoverKinds, type HandoverKind, type HandoverNote } from './handover/handover.ts';
export { bookableOf } from './consultation/bookable.ts';
export {
  appointmentDays,
  appointmentPath,
  hostPath,
  isHost,
  usualSlotMinutes,
  type Consultation,
  type HostedAppointment,
  type StoredConsultation,
} from './consultation/consultation.ts';
export { nextOfEach } from './consultation/next-of-each.ts';
export { hostedSource } from './consultation/paper.ts';
export { appointmentMessages } from './messages/appointments.ts';
export { closingMessages } from './messages/closing.ts';
export { concernMessages } from './messages/concerns.ts';
export { guideMessages } from './messages/guide.ts';
export { handoverMessages } from './messages/handover.ts';
export { officeMessages } from './messages/office.ts';
export { offerMessages } from './messages/offers.ts';
export { offerState, type Offer, type OfferState, type StoredOffer } from './offer/offer.ts';
