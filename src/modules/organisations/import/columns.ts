import { folded } from '../directory/fold.ts';
import type { OrganisationCategory } from '../entry/categories.ts';

/** What a column of a table can say. */
export const importFields = [
  'name',
  'category',
  'description',
  'street',
  'postalCode',
  'town',
  'phone',
  'mail',
  'website',
  'opening',
  'contactName',
  'contactRole',
] as const;
export type ImportField = (typeof importFields)[number];

export interface ImportColumns {
  /** The field of each column, in order; null: it is left out. */
  fields: (ImportField | null)[];
  /** Of entries that name no section; null: they are not in the directory. */
  category: OrganisationCategory | null;
}

const words: Record<ImportField, RegExp> = {
  mail: /mail/,
  website: /^(web|homepage|internet|url|www)/,
  phone: /^(tel|fon|phone|ruf|mobil|handy)/,
  contactRole: /(funktion|aufgabe|position|role|^amt$)/,
  contactName: /(ansprech|kontakt|inhaber|leitung|vorsitz|contact)/,
  category: /(rubrik|kategorie|branche|bereich|category|section)/,
  opening: /(offnung|zeiten|geoffnet|opening|hours)/,
  postalCode: /^(plz|postleitzahl|postcode|zip)/,
  street: /^(stra|str\b|adresse|anschrift|address|street)/,
  town: /^(ort|stadt|town|city|wohnort)/,
  description: /(beschreib|angebot|info|text|descr|bemerk)/,
  name: /(name|verein|firma|organisation|einrichtung|geschaft|betrieb|company|titel)/,
};

/** Guesses by the words of a heading what its columns say; each field is given once. */
export function guessColumns(heading: string[]): ImportColumns['fields'] {
  const given = new Set<ImportField>();
  return heading.map((text) => {
    const said = folded(text).trim();
    const entries = Object.entries(words) as [ImportField, RegExp][];
    const found = entries.find(([field, pattern]) => !given.has(field) && pattern.test(said))?.[0];
    if (found) given.add(found);
    return found ?? null;
  });
}
