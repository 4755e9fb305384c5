import { z } from 'zod';
import { isLocalDate } from '#modules/calendar/index.ts';
import { isMailAddress } from '#platform/mail/mail.ts';
import { isId } from '#platform/ids.ts';
import { isVisible } from '#platform/typed-text.ts';

/** What can be wrong with a field of this module's forms. */
export type CareErrorCode =
  | 'name_required'
  | 'too_long'
  | 'choice_unknown'
  | 'date'
  | 'order'
  | 'euro'
  | 'mail'
  | 'litres'
  | 'days'
  | 'month_day'
  | 'things_required';

export interface CareFormError {
  field: string;
  code: CareErrorCode;
  /** Characters, with `too_long`. */
  max?: number;
}

export type Parsed<Value> =
  { value: Value; errors: null } | { value: null; errors: CareFormError[] };

/** What was typed, checked; or everything that is wrong, each at its field. */
export function parse<Value>(schema: z.ZodType<Value>, values: object): Parsed<Value> {
  const result = schema.safeParse(values);
  if (result.success) return { value: result.data, errors: null };
  const errors = result.error.issues.map((issue) => ({
    field: String(issue.path[0]),
    code: issue.message as CareErrorCode,
    ...(issue.code === 'too_big' && { max: Number(issue.maximum) }),
  }));
  return { value: null, errors };
}

export const code = (error: CareErrorCode) => ({ message: error });

export const line = (max = 120) => z.string().max(max, code('too_long'));
export const name = line().refine(isVisible, code('name_required'));
export const date = z.string().refine(isLocalDate, code('date'));
export const dateOrNone = z
  .string()
  .refine((text) => text === '' || isLocalDate(text), code('date'))
  .transform((text) => text || null);
export const mailOrNone = line(254).refine(
  (text) => text === '' || isMailAddress(text),
  code('mail'),
);
export const idOrNone = z.string().transform((text) => (isId(text) ? text : null));
export const ids = z.array(z.string()).transform((texts) => texts.filter(isId));

/** "120", "120,50", "1.200 €": cents; null for nothing. */
export const euroOrNone = z
  .string()
  .transform(readEuro)
  .refine((cents): cents is number | null => cents !== undefined, code('euro'));

export function readEuro(text: string): number | null | undefined {
  const bare = text.replace(/[\s€]/g, '');
  if (bare === '') return null;
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match) return undefined;
  const [, euro = '', cents = ''] = match;
  return Number(euro.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
}

/** As `readEuro` reads it. */
export function euroText(cents: number | null): string {
  if (cents === null) return '';
  const [euro, rest] = [Math.floor(cents / 100), cents % 100];
  return rest === 0 ? String(euro) : `${euro},${String(rest).padStart(2, '0')}`;
}
