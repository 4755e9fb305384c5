import { manyLines, oneLine, typed } from '#platform/typed-text.ts';
import type { StoredOrganisation } from '../organisation.ts';
import type { Contact } from './details.ts';
import { spansText, weekdays, type Week, type Weekday } from './times.ts';

const lines = [
  'name',
  'kind',
  'category',
  'website',
  'street',
  'postalCode',
  'town',
  'phone',
  'mail',
  'pictureId',
] as const;
const texts = [
  'description',
  'descriptionEn',
  'timesNote',
  'timesNoteEn',
  'access',
  'accessEn',
] as const;

type Line = (typeof lines)[number] | (typeof texts)[number];

/** An entry as it was typed. */
export interface OrganisationFormValues extends Record<Line | 'id' | 'version', string> {
  /** The times of each day, as people write them. */
  opening: Record<Weekday, string>;
  consultation: Record<Weekday, string>;
  contacts: Contact[];
  accessFeatures: string[];
  languages: string[];
}

/** An entry has this many contact persons at the most; one more is shown empty. */
export const mostContacts = 5;

export const noContact: Contact = { name: '', role: '', phone: '', mail: '', isPublic: false };

export function emptyOrganisation(id: string): OrganisationFormValues {
  const empty = Object.fromEntries([...lines, ...texts].map((name) => [name, '']));
  return {
    ...(empty as Record<Line, string>),
    id,
    version: '',
    kind: 'club',
    opening: noTimes(),
    consultation: noTimes(),
    contacts: [],
    accessFeatures: [],
    languages: [],
  };
}

/** Reads what a browser sent, without judging it. */
export function readOrganisationForm(form: FormData): OrganisationFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const values = emptyOrganisation(line('id'));
  for (const name of lines) values[name] = line(name);
  for (const name of texts) values[name] = manyLines(typed(form, name));
  for (const day of weekdays) {
    values.opening[day] = line(`opening.${day}`);
    values.consultation[day] = line(`consultation.${day}`);
  }
  return {
    ...values,
    version: line('version'),
    contacts: readContacts(form),
    accessFeatures: form.getAll('accessFeatures').map(String),
    languages: form.getAll('languages').map(String),
  };
}

export function valuesOfOrganisation(organisation: StoredOrganisation): OrganisationFormValues {
  const { description, timesNote, access } = organisation;
  return {
    id: organisation.id,
    version: String(organisation.version),
    name: organisation.name,
    kind: organisation.kind,
    category: organisation.category ?? '',
    website: organisation.website,
    street: organisation.street,
    postalCode: organisation.postalCode,
    town: organisation.town,
    phone: organisation.phone,
    mail: organisation.mail,
    pictureId: organisation.pictureId ?? '',
    description: description.de ?? '',
    descriptionEn: description.en ?? '',
    timesNote: timesNote.de ?? '',
    timesNoteEn: timesNote.en ?? '',
    access: access.de ?? '',
    accessEn: access.en ?? '',
    opening: typedTimes(organisation.opening),
    consultation: typedTimes(organisation.consultation),
    contacts: organisation.contacts,
    accessFeatures: organisation.accessFeatures,
    languages: organisation.languages,
  };
}

function readContacts(form: FormData): Contact[] {
  const rows = Array.from({ length: mostContacts }, (_, row) => {
    const part = (name: string) => oneLine(typed(form, `contact.${row}.${name}`));
    return {
      name: part('name'),
      role: part('role'),
      phone: part('phone'),
      mail: part('mail'),
      isPublic: form.has(`contact.${row}.isPublic`),
    };
  });
  return rows.filter(({ name, role, phone, mail }) => name || role || phone || mail);
}

const noTimes = () =>
  Object.fromEntries(weekdays.map((day) => [day, ''])) as Record<Weekday, string>;

function typedTimes(week: Week): Record<Weekday, string> {
  const days = weekdays.map((day) => [day, spansText(week[day] ?? [])]);
  return Object.fromEntries(days) as Record<Weekday, string>;
}
