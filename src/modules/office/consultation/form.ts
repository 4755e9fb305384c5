import { isMailAddress } from '#platform/mail/mail.ts';
import { isVisible, manyLines, oneLine, typed, wholeNumber } from '#platform/typed-text.ts';
import { hostMailOf, type Consultation, type StoredConsultation } from './consultation.ts';

/** A wish for a time as it was typed. */
export interface BookingFormValues {
  minutesAfter: string;
  name: string;
  mail: string;
  phone: string;
  question: string;
  /** Id of the organisation that the page named as host; empty: the district itself. */
  host: string;
}

export type BookingErrorCode =
  'slot_required' | 'name_required' | 'reach_required' | 'mail' | 'phone' | 'too_long';
export interface BookingFormError {
  field: keyof BookingFormValues;
  code: BookingErrorCode;
}

export const emptyBooking: BookingFormValues = {
  minutesAfter: '',
  name: '',
  mail: '',
  phone: '',
  question: '',
  host: '',
};

export function readBookingForm(form: FormData): BookingFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    minutesAfter: line('minutesAfter'),
    name: line('name'),
    mail: line('mail'),
    phone: line('phone'),
    question: manyLines(typed(form, 'question')),
    host: line('host'),
  };
}

/** Everything that is wrong, each at its field. */
export function findBookingErrors(values: BookingFormValues): BookingFormError[] {
  const { minutesAfter, name, mail, phone, question } = values;
  const errors: BookingFormError[] = [];
  if (!/^\d{1,4}$/.test(minutesAfter)) {
    errors.push({ field: 'minutesAfter', code: 'slot_required' });
  }
  if (!isVisible(name)) errors.push({ field: 'name', code: 'name_required' });
  else if (name.length > 120) errors.push({ field: 'name', code: 'too_long' });
  if (!mail && !phone) errors.push({ field: 'mail', code: 'reach_required' });
  if (mail && !isMailAddress(mail)) errors.push({ field: 'mail', code: 'mail' });
  if (phone && (phone.length > 60 || (phone.match(/\d/g) ?? []).length < 4)) {
    errors.push({ field: 'phone', code: 'phone' });
  }
  if (question.length > 500) errors.push({ field: 'question', code: 'too_long' });
  return errors;
}

/** How a consultation is held, as it was typed. */
export interface ConsultationFormValues {
  version: string;
  languages: string;
  byAppointment: boolean;
  slotMinutes: string;
  hostMail: string;
}

export interface ConsultationFormError {
  field: keyof ConsultationFormValues;
  code: 'slot' | 'mail' | 'too_long';
}

export function readConsultationForm(form: FormData): ConsultationFormValues {
  return {
    version: String(Math.max(0, wholeNumber(form, 'version'))),
    languages: oneLine(typed(form, 'languages')),
    byAppointment: form.has('byAppointment'),
    slotMinutes: oneLine(typed(form, 'slotMinutes')),
    hostMail: oneLine(typed(form, 'hostMail')).toLowerCase(),
  };
}

/** As it stands; without the address of a host who holds it no more. */
export function valuesOfConsultation({
  stored,
  organisationId,
}: {
  stored: StoredConsultation;
  organisationId: string | null;
}): ConsultationFormValues {
  const { version, languages, byAppointment, slotMinutes } = stored;
  const hostMail = hostMailOf({ consultation: stored, organisationId });
  return {
    ...{ languages, byAppointment, hostMail },
    ...{ version: String(version), slotMinutes: String(slotMinutes) },
  };
}

/** What to write down, or everything that is wrong. */
export function parseConsultationForm(
  values: ConsultationFormValues,
  { eventId, origin }: { eventId: string; origin: string },
):
  | { consultation: Consultation; errors: null }
  | { consultation: null; errors: ConsultationFormError[] } {
  const { languages, byAppointment, hostMail } = values;
  const errors: ConsultationFormError[] = [];
  const slotMinutes = /^\d{1,3}$/.test(values.slotMinutes) ? Number(values.slotMinutes) : 0;
  if (slotMinutes < 5 || slotMinutes > 180) errors.push({ field: 'slotMinutes', code: 'slot' });
  if (hostMail && !isMailAddress(hostMail)) errors.push({ field: 'hostMail', code: 'mail' });
  if (languages.length > 200) errors.push({ field: 'languages', code: 'too_long' });
  if (errors.length > 0) return { consultation: null, errors };
  return {
    consultation: { eventId, languages, byAppointment, slotMinutes, hostMail, origin },
    errors: null,
  };
}
