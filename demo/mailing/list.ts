import type { Category } from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';

export interface ExampleSubscriber {
  name: string;
  address: string;
  locale: Locale;
  categories: Category[];
}

/** A list from before, as somebody pastes it: with a heading, and with what such lists have that is not an address. */
export function pastedList(): string {
  const lines = pasted.map(([first, last]) => `${first} ${last}; ${addressOf([first, last])}`);
  return [
    'Name; E-Mail',
    ...lines.slice(0, 12),
    'Gertrud Probe; hat kein Internet',
    ...lines.slice(12, 30),
    lines[3],
    'Kurt Muster; kurt.muster@',
    ...lines.slice(30),
  ].join('\n');
}

/** Who entered their own address, in the order in which they came. */
export function enteredThemselves(): ExampleSubscriber[] {
  return themselves.map(([first, last, categories = [], locale = 'de'], at) => ({
    // Whoever wants to gives a name.
    name: at % 4 === 3 ? '' : `${first} ${last}`,
    address: addressOf([first, last]),
    locale,
    categories,
  }));
}

/** Has typed an address and not pressed the link yet. */
export const undecided = subscriber(['Paula', 'Probe']);

function subscriber(name: Name): ExampleSubscriber {
  return { name: name.join(' '), address: addressOf(name), locale: 'de', categories: [] };
}

type Name = readonly [first: string, last: string];

function addressOf([first, last]: Name): string {
  const plain = `${first}.${last}`.toLowerCase();
  return `${plain.replaceAll('ü', 'ue').replaceAll('ö', 'oe')}@example.org`;
}

/** All invented, as the surnames say. */
const surnames = ['Beispiel', 'Muster', 'Probe', 'Vorlage'] as const;

const pasted: Name[] = [
  'Anneliese Bernd Christa Dieter Edith Friedhelm Gisela Horst Ingrid Jürgen Karin',
  'Lothar Margret Norbert Oskar Petra Reinhard Siegrid Theo Ursula Volker Waltraud',
  'Achim Brigitte Conny Detlef Elke Franz Gudrun Heinz Irmgard Jochen Kerstin',
  'Lore Manfred Nele Olaf Pia Rolf Silke Tim Ute Viktor Wilma',
].flatMap((row, at) => row.split(' ').map((first) => [first, surnames[at % 4]!] as const));

const themselves: [first: string, last: string, categories?: Category[], locale?: Locale][] = [
  ['Aylin', 'Beispiel'],
  ['Björn', 'Muster', ['culture', 'christmas']],
  ['Carmen', 'Probe'],
  ['David', 'Vorlage'],
  ['Emily', 'Beispiel', [], 'en'],
  ['Fatma', 'Muster', ['family']],
  ['Gregor', 'Probe'],
  ['Hanna', 'Vorlage', ['family', 'culture']],
  ['Igor', 'Beispiel'],
  ['Jana', 'Muster'],
  ['Kevin', 'Probe', [], 'en'],
  ['Lena', 'Vorlage'],
  ['Mehmet', 'Beispiel', ['meeting', 'office_hour', 'consultation']],
  ['Nora', 'Muster'],
  ['Oleg', 'Probe'],
  ['Pauline', 'Vorlage'],
  ['Rita', 'Beispiel'],
  ['Sami', 'Muster'],
];
