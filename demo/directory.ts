import type { OrganisationDetails, Span, Week } from '#modules/organisations/index.ts';
import type { OrganisationKey } from './who-and-where.ts';

type Entry = Partial<OrganisationDetails>;

const kamen = { postalCode: '59174', town: 'Kamen' };
const spans = (...times: [string, string][]): Span[] =>
  times.map(([from, until]) => ({ from, until }));

/** What public pages say of real organisations, and no more; what is known of the groups is invented like them. */
export const entries: Partial<Record<OrganisationKey, Entry>> = {
  rundUmsDorf: {
    ...kamen,
    category: 'clubs',
    street: 'Mittelstraße 14',
    mail: 'stadtteilbuero@example.org',
    description: {
      de: 'Bürgerinnen und Bürger, die sich ehrenamtlich um den Stadtteil kümmern: das Stadtteilbüro, die Blumenampeln, die Schaukästen und vieles mehr.\n\nDas offene Treffen ist an jedem letzten Dienstag im Monat. Alle sind willkommen.',
      en: 'Citizens who look after the district as volunteers: the office, the flower baskets, the display cases and much more.\n\nThe open meeting is on every last Tuesday of the month. Everybody is welcome.',
    },
    opening: { tu: spans(['10:00', '12:00']) },
    timesNote: { de: 'Im Stadtteilbüro, ohne Anmeldung.', en: 'In the office, just come by.' },
  },
  naturfreunde: {
    category: 'clubs',
    description: {
      de: 'Die Naturfreunde bepflanzen und gießen zusammen mit „Rund ums Dorf“ die 14 Blumenampeln in der Ortsmitte.',
      en: 'Together with “Rund ums Dorf”, the Naturfreunde plant and water the 14 flower baskets in the village centre.',
    },
  },
  villaFib: {
    category: 'social',
    description: {
      de: 'Sprechstunde für Familien im Stadtteilbüro. Das Familienbüro hat dort auch die Stillecke eingerichtet.',
      en: 'Advice for families in the office, where the family office has also set up the nursing corner.',
    },
  },
  seniors: { category: 'social' },
  environment: {
    category: 'services',
    description: {
      de: 'Umweltberatung im Stadtteilbüro.',
      en: 'Environmental advice in the office.',
    },
  },
  gwa: { category: 'social' },
  police: { category: 'services' },
  awo: { category: 'clubs' },
  bookshop: { category: 'retail' },
  needlework: {
    category: 'clubs',
    contacts: [
      {
        name: 'Hannelore Muster',
        role: 'Ansprechpartnerin',
        phone: '030 23125 021',
        mail: 'handarbeit@example.org',
        isPublic: true,
      },
    ],
    description: { de: 'Stricken, häkeln, nähen – und reden. Anfänger sind willkommen.' },
  },
  photographers: { category: 'clubs', languages: ['en'] },
  walkers: {
    category: 'clubs',
    access: { de: 'Die Wege sind meist auch mit Rollator gut zu schaffen.' },
  },
  players: { category: 'clubs' },
};

const shopWeek: Week = {
  mo: spans(['09:00', '12:30'], ['14:30', '18:00']),
  tu: spans(['09:00', '12:30'], ['14:30', '18:00']),
  we: spans(['09:00', '12:30']),
  th: spans(['09:00', '12:30'], ['14:30', '18:00']),
  fr: spans(['09:00', '12:30'], ['14:30', '18:00']),
  sa: spans(['09:00', '13:00']),
};
const weekdaysFrom = (...times: [string, string][]): Week =>
  Object.fromEntries(['mo', 'tu', 'we', 'th', 'fr'].map((day) => [day, spans(...times)]));

/** All invented, as their names say; the numbers are those that the network agency keeps free for stories. */
export const shops: (Entry & Pick<OrganisationDetails, 'name' | 'kind'>)[] = [
  {
    ...{ name: 'Bäckerei Beispiel', kind: 'shop', category: 'retail', ...kamen },
    street: 'Märkische Straße 3',
    phone: '030 23125 031',
    opening: {
      ...weekdaysFrom(['06:00', '18:00']),
      sa: spans(['06:00', '13:00']),
      su: spans(['08:00', '11:00']),
    },
    accessFeatures: ['step_free', 'dogs'],
    description: { de: 'Brot, Kuchen und Kaffee. Im Advent backen hier die Kindergärten.' },
  },
  {
    ...{ name: 'Blumen Mustermann', kind: 'shop', category: 'retail', ...kamen },
    street: 'Mittelstraße 22',
    phone: '030 23125 032',
    website: 'https://blumen.example.org',
    opening: shopWeek,
  },
  {
    ...{ name: 'Fahrradwerkstatt Beispiel', kind: 'service', category: 'crafts', ...kamen },
    street: 'Westfälische Straße 8',
    phone: '030 23125 033',
    opening: { tu: spans(['14:00', '18:00']), th: spans(['14:00', '18:00']) },
    description: { de: 'Reparaturen, Reifen und Rat.' },
  },
  {
    ...{ name: 'Gasthof Zur Vorlage', kind: 'shop', category: 'gastronomy', ...kamen },
    street: 'Heerener Straße 1',
    phone: '030 23125 034',
    opening: {
      fr: spans(['17:00', '23:00']),
      sa: spans(['17:00', '23:00']),
      su: spans(['11:30', '14:30']),
    },
    timesNote: { de: 'Für Feiern nach Absprache auch an anderen Tagen.' },
    accessFeatures: ['step_free', 'toilet', 'parking'],
  },
  {
    ...{ name: 'Praxis Dr. Muster', kind: 'service', category: 'health', ...kamen },
    street: 'Mittelstraße 30',
    phone: '030 23125 035',
    consultation: {
      ...weekdaysFrom(['08:00', '12:00']),
      mo: spans(['08:00', '12:00'], ['15:00', '18:00']),
      th: spans(['08:00', '12:00'], ['15:00', '18:00']),
    },
    languages: ['en', 'tr'],
    accessFeatures: ['step_free'],
  },
  {
    ...{ name: 'Friseur Schnittmuster', kind: 'service', category: 'services', ...kamen },
    street: 'Märkische Straße 11',
    phone: '030 23125 036',
    opening: {
      ...weekdaysFrom(['09:00', '18:00']),
      mo: [],
      sa: spans(['08:00', '13:00']),
    },
  },
];
