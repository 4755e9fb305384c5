import { locales, type Locale } from '#platform/i18n/index.ts';
import { oneLine, typed, wholeNumber } from '#platform/typed-text.ts';
import { checkNote } from '../subscription/form.ts';
import { legalBases, type LegalBasis } from '../subscription/legal-basis.ts';
import { mostLines, mostPasted } from './limits.ts';
import { parseImport } from './parse.ts';
import type { Choices } from './sort.ts';

/** A list to be read in, as it was typed. */
export interface ImportValues {
  /** Made with the form. */
  id: string;
  /** Of the draft that is being changed; 0 where there is none yet. */
  version: number;
  pasted: string;
  origin: string;
  basis: string;
  /** Of the entries that come of it. */
  locale: Locale;
}

export interface ImportDraft extends ImportValues {
  basis: LegalBasis;
}

export interface ImportFormError {
  field: 'pasted' | 'origin' | 'basis';
  code:
    | 'pasted_required'
    | 'pasted_too_large'
    | 'too_many_lines'
    | 'origin_required'
    | 'text_too_long'
    | 'basis_required';
}

export function emptyImportForm(id: string): ImportValues {
  return { id, version: 0, pasted: '', origin: '', basis: '', locale: 'de' };
}

export function readImportForm(form: FormData): ImportValues {
  const line = (name: string) => oneLine(typed(form, name));
  const language = line('language');
  return {
    id: line('id'),
    version: wholeNumber(form, 'version'),
    // Every other hidden character is told, line by line; this one the database does not take.
    pasted: typed(form, 'pasted').toWellFormed().replaceAll('\0', '\u0001'),
    origin: line('origin'),
    basis: line('basis'),
    locale: locales.find((one) => one === language) ?? 'de',
  };
}

export function parseImportForm(
  values: ImportValues,
): { draft: ImportDraft; errors: null } | { draft: null; errors: ImportFormError[] } {
  const basis = legalBases.find((one) => one === values.basis);
  const note = checkNote(values.origin);
  const pasted = checkPasted(values.pasted);
  const errors: ImportFormError[] = [];
  if (pasted) errors.push({ field: 'pasted', code: pasted });
  if (note) {
    const code = note === 'missing' ? 'origin_required' : 'text_too_long';
    errors.push({ field: 'origin', code });
  }
  if (!basis) errors.push({ field: 'basis', code: 'basis_required' });
  if (!basis || errors.length > 0) return { draft: null, errors };
  return { draft: { ...values, basis }, errors: null };
}

/** What was chosen for probable slips: `slip-12` is `meant` or `typed`. */
export function readChoices(form: FormData): Choices {
  const choices = new Map<number, 'meant' | 'typed'>();
  for (const [name, value] of form) {
    const [, at] = /^slip-(\d{1,6})$/.exec(name) ?? [];
    if (at && (value === 'meant' || value === 'typed')) choices.set(Number(at), value);
  }
  return choices;
}

function checkPasted(pasted: string): ImportFormError['code'] | null {
  if (pasted.trim() === '') return 'pasted_required';
  if (new TextEncoder().encode(pasted).length > mostPasted) return 'pasted_too_large';
  const { lines, outcomes } = parseImport(pasted);
  // Thousands of addresses may stand in one line.
  const found = outcomes.filter(({ kind }) => kind !== 'dirt').length;
  return Math.max(lines, found) > mostLines ? 'too_many_lines' : null;
}
