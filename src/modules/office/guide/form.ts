import { isId } from '#platform/ids.ts';
import { isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { concernCategories, type ConcernCategory } from '../concern/category.ts';
import type { GuideEntry, StoredGuideEntry } from './guide.ts';

/** An entry of the guide as it was typed. */
export interface GuideFormValues {
  id: string;
  version: string;
  name: string;
  categories: ConcernCategory[];
  phone: string;
  hours: string;
  bring: string;
  note: string;
  organisationId: string;
}

export type GuideErrorCode = 'name_required' | 'categories_required' | 'too_long';
export interface GuideFormError {
  field: keyof GuideFormValues;
  code: GuideErrorCode;
}

export function emptyGuideEntry(id: string): GuideFormValues {
  return {
    ...{ id, version: '', name: '', categories: [], phone: '' },
    ...{ hours: '', bring: '', note: '', organisationId: '' },
  };
}

export function readGuideForm(form: FormData): GuideFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const chosen = new Set(form.getAll('categories'));
  return {
    id: line('id'),
    version: line('version'),
    name: line('name'),
    categories: concernCategories.filter((one) => chosen.has(one)),
    phone: line('phone'),
    hours: line('hours'),
    bring: manyLines(typed(form, 'bring')),
    note: manyLines(typed(form, 'note')),
    organisationId: line('organisationId'),
  };
}

export function valuesOfGuideEntry(entry: StoredGuideEntry): GuideFormValues {
  const { id, name, categories, phone, hours, bring, note } = entry;
  return {
    ...{ id, name, categories, phone, hours, bring, note },
    version: String(entry.version),
    organisationId: entry.organisationId ?? '',
  };
}

/** What to write down, or everything that is wrong, each at its field. */
export function parseGuideForm(
  values: GuideFormValues,
): { entry: GuideEntry; errors: null } | { entry: null; errors: GuideFormError[] } {
  const errors: GuideFormError[] = [];
  if (!isVisible(values.name)) errors.push({ field: 'name', code: 'name_required' });
  if (values.categories.length === 0) {
    errors.push({ field: 'categories', code: 'categories_required' });
  }
  for (const [field, most] of limits) {
    if (values[field].length > most) errors.push({ field, code: 'too_long' });
  }
  if (errors.length > 0) return { entry: null, errors };
  const { version: _, organisationId, ...rest } = values;
  return {
    entry: { ...rest, organisationId: isId(organisationId) ? organisationId : null },
    errors: null,
  };
}

const limits = [
  ['name', 120],
  ['phone', 80],
  ['hours', 200],
  ['bring', 500],
  ['note', 500],
] as const;
