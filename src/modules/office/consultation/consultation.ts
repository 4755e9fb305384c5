/** Days after its date for which an appointment is kept. */
export const appointmentDays = 14;
/** Days for which the host's link holds after its date. */
export const linkDays = 2;
/** The clock time at which people and hosts are reminded, the day before. */
export const reminderTime = '18:00';
export const usualSlotMinutes = 20;

/** What the calendar does not know of a consultation. */
export interface Consultation {
  eventId: string;
  /** In words: "Deutsch, Türkisch"; empty where nobody said. */
  languages: string;
  byAppointment: boolean;
  slotMinutes: number;
  /** Where the list goes the evening before; empty: nowhere. */
  hostMail: string;
  /** Where the links of its mails lead. */
  origin: string;
}

export interface StoredConsultation extends Consultation {
  /** 0 where nobody has written anything down yet. */
  version: number;
  /** Who held it when the host's address was given; null: the district itself. */
  hostOrganisationId: string | null;
}

/** Whoever has an appointment, as only the host sees it. */
export interface HostedAppointment {
  id: string;
  /** ISO instant. */
  startsAt: string;
  lastsMinutes: number;
  name: string;
  mail: string;
  phone: string;
  question: string;
  /** Made for another host, who held the consultation then: nothing is told of it but its time. */
  isWithheld: boolean;
}

/**
 * Who reads whom an appointment is for: whoever speaks for the organisation that holds the consultation. Not the
 * coordination, not a volunteer: what somebody asks the police is no business of the neighbours.
 */
export function isHost({
  person,
  organisationId,
}: {
  person: { roles: readonly string[]; organisationIds: readonly string[] };
  organisationId: string | null;
}): boolean {
  return (
    organisationId !== null &&
    person.roles.includes('delegate') &&
    person.organisationIds.includes(organisationId)
  );
}

/** Where the list goes: nowhere while the consultation is another's than the one whose host gave the address. */
export function hostMailOf({
  consultation: { hostMail, hostOrganisationId },
  organisationId,
}: {
  consultation: Pick<StoredConsultation, 'hostMail' | 'hostOrganisationId'>;
  organisationId: string | null;
}): string {
  return hostOrganisationId === organisationId ? hostMail : '';
}

export const appointmentPath = (token: string) => `/buero/mein-termin/${token}`;
export const hostPath = (token: string) => `/buero/gastgeber/${token}`;
