import type { ConcernCategory, GuideEntry, HandoverKind, Offer } from '#modules/office/index.ts';
import type { OrganisationKey, PersonRole } from './who-and-where.ts';

/** Telephone numbers that the network agency keeps free for stories: nobody has them. */
export const guide: (Omit<GuideEntry, 'id' | 'organisationId'> & {
  organisation?: OrganisationKey;
  /** Days since somebody looked. */
  checkedBefore: number;
})[] = [
  {
    name: 'Familienbüro Villa FiB',
    categories: ['family'],
    phone: '030 23125 031',
    hours: 'Montag bis Donnerstag 9 bis 12 Uhr (Beispiel)',
    bring: 'Bei Elterngeld: Geburtsurkunde und Ausweis',
    note: '',
    organisation: 'villaFib',
    checkedBefore: 40,
  },
  {
    name: 'Seniorenberatung',
    categories: ['seniors', 'care'],
    phone: '030 23125 032',
    hours: 'nach Vereinbarung (Beispiel)',
    bring: 'Bescheid der Pflegekasse, wenn es einen gibt',
    note: 'Kommt auch nach Hause.',
    organisation: 'seniors',
    checkedBefore: 60,
  },
  {
    name: 'Umweltberatung der Verbraucherzentrale Kamen',
    categories: ['energy', 'money'],
    phone: '030 23125 033',
    hours: 'dienstags 10 bis 16 Uhr (Beispiel)',
    bring: 'Letzte Abrechnung von Strom oder Gas',
    note: '',
    organisation: 'environment',
    checkedBefore: 400,
  },
  {
    name: 'Bürgerbüro der Stadt Kamen',
    categories: ['authorities', 'housing', 'money'],
    phone: '030 23125 034',
    hours: 'Montag bis Freitag 8 bis 12 Uhr (Beispiel)',
    bring: 'Personalausweis',
    note: '',
    organisation: 'city',
    checkedBefore: 90,
  },
  {
    name: 'Polizei, Bezirksdienst',
    categories: ['street', 'housing'],
    phone: '030 23125 035',
    hours: 'Sprechstunde im Stadtteilbüro (Beispiel)',
    bring: '',
    note: 'Im Notfall immer 110.',
    organisation: 'police',
    checkedBefore: 120,
  },
];

/** What public pages tell of the office, and what the example adds. */
export const offers: Omit<Offer, 'id' | 'placeId'>[] = [
  {
    kind: 'quiet_corner',
    called: {},
    about: {
      de: 'Eingerichtet vom Familienbüro: zum Stillen und Wickeln, mit Sichtschutz (Beispiel).',
      en: 'Set up by the family office: for nursing and changing, behind a screen (example).',
    },
    since: '2025-12-01',
    ringName: 'Renate Beispiel',
    ringPhone: '030 23125 037',
  },
  {
    kind: 'changing',
    called: {},
    about: {
      de: 'Auf der Toilette, mit Unterlagen (Beispiel).',
      en: 'In the toilet, with pads (example).',
    },
    ...{ since: null, ringName: '', ringPhone: '' },
  },
  {
    kind: 'step_free',
    called: {},
    about: {
      de: 'Vom Gehweg bis zum Tisch keine Stufe (Beispiel).',
      en: 'No step between the pavement and the table (example).',
    },
    ...{ since: null, ringName: '', ringPhone: '' },
  },
  {
    kind: 'toilet',
    called: {},
    about: {
      de: 'Für alle, die im Büro sind, auch mit Rollstuhl (Beispiel).',
      en: 'For everybody in the office, with a wheelchair too (example).',
    },
    ...{ since: null, ringName: '', ringPhone: '' },
  },
  {
    kind: 'printer',
    called: {},
    about: {
      de: 'Für Formulare, ein paar Seiten sind frei (Beispiel).',
      en: 'For forms; a few pages are free (example).',
    },
    ...{ since: null, ringName: '', ringPhone: '' },
  },
  {
    kind: 'wifi',
    called: {},
    about: {
      de: 'Frei, das Passwort hängt an der Wand (Beispiel).',
      en: 'Free; the password is on the wall (example).',
    },
    ...{ since: null, ringName: '', ringPhone: '' },
  },
];

/** In some one can make an appointment; the others are open to all. */
export const held: {
  title: string;
  languages: string;
  /** Of an appointment; null where one just comes. */
  slotMinutes: number | null;
}[] = [
  { title: 'Sprechstunde der Seniorenberatung', languages: 'Deutsch', slotMinutes: 30 },
  { title: 'Sprechstunde der Polizei', languages: 'Deutsch, Englisch', slotMinutes: 20 },
  {
    title: 'Sprechstunde des Familienbüros Villa FiB',
    languages: 'Deutsch, Türkisch',
    slotMinutes: null,
  },
  { title: 'Sprechstunde der Umweltberatung', languages: 'Deutsch', slotMinutes: null },
  { title: 'Sprechstunde der GWA', languages: 'Deutsch, Polnisch', slotMinutes: null },
];

/** What people came with on the last Tuesdays; `guide` by its place in the list. */
export const concerns: {
  weeksAgo: number;
  category: ConcernCategory;
  guide?: number;
  referredTo?: string;
  isOpen?: { note: string; inDays: number; contact?: { name: string; reach: string } };
}[] = [
  { weeksAgo: 5, category: 'authorities', guide: 3 },
  { weeksAgo: 5, category: 'clubs' },
  { weeksAgo: 4, category: 'care', guide: 1 },
  { weeksAgo: 4, category: 'energy', guide: 2 },
  { weeksAgo: 4, category: 'street', guide: 4 },
  { weeksAgo: 3, category: 'family', guide: 0 },
  { weeksAgo: 3, category: 'money', referredTo: 'Rentenversicherung' },
  { weeksAgo: 2, category: 'authorities', guide: 3 },
  { weeksAgo: 2, category: 'joining' },
  { weeksAgo: 2, category: 'seniors', guide: 1 },
  { weeksAgo: 1, category: 'authorities' },
  { weeksAgo: 1, category: 'clubs' },
  {
    weeksAgo: 1,
    category: 'street',
    guide: 4,
    isOpen: { note: 'Laterne in der Mittelstraße: Hat die Stadt geantwortet?', inDays: 9 },
  },
  {
    weeksAgo: 1,
    category: 'care',
    guide: 1,
    isOpen: {
      note: 'Termin der Seniorenberatung durchgeben',
      inDays: 8,
      contact: { name: 'Erika Mustermann', reach: '030 23125 036' },
    },
  },
];

/** Visits on the last Tuesdays, the last first. */
export const visits = [9, 7, 11, 6, 8];

export const notes: {
  kind: HandoverKind;
  message: string;
  weeksAgo: number;
  answers?: PersonRole;
  isDone?: boolean;
}[] = [
  {
    kind: 'parcel',
    message: 'Ein Paket für die Fotogruppe steht hinter der Tür. Es wird am Dienstag abgeholt.',
    weeksAgo: 1,
  },
  {
    kind: 'call',
    message: 'Die Bäckerei fragt, ob wir wieder Plätzchen backen. Bitte zurückrufen.',
    weeksAgo: 1,
    answers: 'volunteer',
  },
  { kind: 'printer', message: 'Neue Farbe ist im Schrank, unten rechts.', weeksAgo: 2 },
  { kind: 'letterbox', message: 'Der Briefkasten klemmt.', weeksAgo: 3, isDone: true },
];
