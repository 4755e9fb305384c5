/** What is valid input for the office. */
export {
  emptyConcern,
  parseConcernForm,
  readConcernForm,
  type ConcernFormError,
  type ConcernFormValues,
} from './concern/form.ts';
export {
  emptyGuideEntry,
  parseGuideForm,
  readGuideForm,
  valuesOfGuideEntry,
  type GuideFormError,
  type GuideFormValues,
} from './guide/form.ts';
export {
  parseHandoverForm,
  readHandoverForm,
  type HandoverFormError,
  type HandoverFormValues,
} from './handover/form.ts';
export {
  emptyOffer,
  parseOfferForm,
  readOfferForm,
  valuesOfOffer,
  type OfferFormError,
  type OfferFormValues,
} from './offer/form.ts';
export {
  emptyBooking,
  findBookingErrors,
  parseConsultationForm,
  readBookingForm,
  readConsultationForm,
  valuesOfConsultation,
} from './consultation/form.ts';
