import { folded } from '../directory/fold.ts';
import { categoryOfKey, organisationCategories } from '../entry/categories.ts';
import { unknownDetails, type OrganisationDetails } from '../entry/details.ts';
import { parseOrganisationForm, type OrganisationErrorCode } from '../entry/form.ts';
import { emptyOrganisation } from '../entry/form-values.ts';
import { entryMessages } from '../messages/entry.ts';
import type { ImportColumns, ImportField } from './columns.ts';
import type { Sheet } from './sheet.ts';
import { parseWeekText } from './week-text.ts';

/** An entry that is there already, by what another one could be the same. */
export interface KnownEntry {
  name: string;
  website: string;
  phone: string;
}

export interface SortedSheet {
  /** To be entered. */
  fresh: { line: number; details: OrganisationDetails }[];
  /** Probably there already, or further up in the table. */
  doubles: {
    line: number;
    details: OrganisationDetails;
    by: 'name' | 'website' | 'phone';
    /** The name of the other one. */
    of: string;
  }[];
  /** What cannot be entered, and why. */
  broken: { line: number; field: ImportField; text: string; code: OrganisationErrorCode }[];
}

/** Judges every line of a table. */
export function sortSheet({
  sheet,
  columns,
  known,
}: {
  sheet: Sheet;
  columns: ImportColumns;
  known: KnownEntry[];
}): SortedSheet {
  const sorted: SortedSheet = { fresh: [], doubles: [], broken: [] };
  const seen = new Map<string, string>();
  const remember = (one: KnownEntry) =>
    keysOf(one).forEach(({ key }) => seen.set(key, seen.get(key) ?? one.name));
  known.forEach(remember);
  for (const { line, cells } of sheet.rows) {
    const read = readLine({ cells, columns });
    if ('problems' in read) {
      sorted.broken.push(...read.problems.map((problem) => ({ line, ...problem })));
      continue;
    }
    const { details } = read;
    const double = keysOf(details).find(({ key }) => seen.has(key));
    if (double) {
      sorted.doubles.push({ line, details, by: double.by, of: seen.get(double.key) ?? '' });
    } else sorted.fresh.push({ line, details });
    remember(details);
  }
  return sorted;
}

type Problem = Omit<SortedSheet['broken'][number], 'line'>;

function readLine({
  cells,
  columns,
}: {
  cells: string[];
  columns: ImportColumns;
}): { details: OrganisationDetails } | { problems: Problem[] } {
  const said = Object.fromEntries(
    columns.fields.flatMap((field, at) => (field ? [[field, cells[at] ?? '']] : [])),
  ) as Partial<Record<ImportField, string>>;
  const text = (field: ImportField) => said[field] ?? '';
  const category = text('category') ? categoryNamed(text('category')) : columns.category;
  const opening = parseWeekText(text('opening'));
  const contact = text('contactName');
  const { organisation, errors } = parseOrganisationForm({
    ...emptyOrganisation(''),
    name: text('name'),
    // What cannot be a section is told as such.
    category: category ?? (text('category') ? '?' : ''),
    description: text('description'),
    street: text('street'),
    postalCode: text('postalCode'),
    town: text('town'),
    phone: text('phone'),
    mail: text('mail'),
    website: text('website'),
    // Times that are no plain times are still worth reading.
    timesNote: opening ? '' : text('opening'),
    // Nobody has asked them yet whether they want to be named.
    contacts: contact
      ? [{ name: contact, role: text('contactRole'), phone: '', mail: '', isPublic: false }]
      : [],
  });
  if (organisation) {
    const kind = kindOf(organisation.category);
    return { details: { ...unknownDetails, ...organisation, kind, opening: opening ?? {} } };
  }
  const problems = errors.map(({ field, code }) => {
    const of = fieldOf(field);
    return { field: of, code, text: text(of) };
  });
  return { problems };
}

/** A table seldom says what kind somebody is; the section does, mostly. */
function kindOf(category: OrganisationDetails['category']): OrganisationDetails['kind'] {
  if (category === 'retail' || category === 'gastronomy') return 'shop';
  if (category === 'clubs' || category === null) return 'club';
  return category === 'social' ? 'institution' : 'service';
}

function fieldOf(field: string): ImportField {
  if (field === 'contact.0.role') return 'contactRole';
  if (field.startsWith('contact')) return 'contactName';
  return field === 'timesNote' ? 'opening' : (field as ImportField);
}

function categoryNamed(text: string) {
  const said = folded(text).trim();
  const byName = organisationCategories.find((code) =>
    (['de', 'en'] as const).some(
      (locale) => folded(entryMessages.in(locale)(`organisations.category.${code}`)) === said,
    ),
  );
  return byName ?? categoryOfKey(said);
}

function keysOf({ name, website, phone }: KnownEntry) {
  const digits = phone
    .replace(/\(0\)/g, '')
    .replace(/^\s*(\+|00)49/, '0')
    .replace(/\D/g, '');
  const web = website.toLowerCase().replace(/^https?:\/\/(www\.)?|\/+$/g, '');
  const plain = folded(name)
    .replaceAll(/\b(e\s?\.?\s?v|gmbh|ug|inh)\b\.?/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [
    { by: 'name' as const, key: `name ${plain}`, isSaid: plain !== '' },
    { by: 'website' as const, key: `web ${web}`, isSaid: web !== '' },
    { by: 'phone' as const, key: `phone ${digits}`, isSaid: digits.length > 4 },
  ].filter(({ isSaid }) => isSaid);
}
