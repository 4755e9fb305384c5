import { z } from 'zod';
import { isId } from '#platform/ids.ts';
import { isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { signSide, signStates, type Sign, type SignDetails } from './sign.ts';

/** A sign as it was typed. */
export interface SignFormValues {
  id: string;
  version: string;
  placeId: string;
  state: string;
  heading: string;
  wording: string;
  material: string;
  width: string;
  height: string;
  fixing: string;
  permission: string;
  /** Euros, "184,50". */
  cost: string;
  paidBy: string;
}

export type SignErrorCode =
  'heading_required' | 'sign_long' | 'state_unknown' | 'place_required' | 'side' | 'cost';
export interface SignFormError {
  field: keyof SignFormValues;
  code: SignErrorCode;
  /** Characters, with `sign_long`. */
  max?: number;
}

const longest = { line: 120, words: 300 } as const;

/** As the enamel signs of the example are made; whoever orders another size writes it. */
const usual = { material: 'Email', width: '150', height: '200' };

export const emptySign = (known: Partial<SignFormValues> & { id: string }): SignFormValues => ({
  ...{ version: '', placeId: '', state: 'planned', heading: '', wording: '', ...usual },
  ...{ fixing: '', permission: '', cost: '', paidBy: '', ...known },
});

export function readSignForm(form: FormData): SignFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), version: line('version'), placeId: line('placeId') },
    ...{ state: line('state'), heading: line('heading'), material: line('material') },
    wording: manyLines(typed(form, 'wording')),
    ...{ width: line('width'), height: line('height'), fixing: line('fixing') },
    ...{ permission: line('permission'), cost: line('cost'), paidBy: line('paidBy') },
  };
}

export function valuesOfSign(sign: Sign): SignFormValues {
  const { id, placeId, state, heading, wording, material, fixing, permission, paidBy } = sign;
  return {
    ...{ id, placeId, state, heading, wording, material, fixing, permission, paidBy },
    version: String(sign.version),
    ...{ width: String(sign.width), height: String(sign.height) },
    cost: sign.costCents === null ? '' : (sign.costCents / 100).toFixed(2).replace('.', ','),
  };
}

/** A sign, or everything that is wrong. */
export function parseSignForm(
  values: SignFormValues,
): { value: SignDetails; errors: null } | { value: null; errors: SignFormError[] } {
  const result = schema.safeParse(values);
  if (result.success) {
    const { cost: costCents, ...details } = result.data;
    return { value: { ...details, costCents }, errors: null };
  }
  const errors = result.error.issues.map((issue) => ({
    field: issue.path[0] as SignFormError['field'],
    code: issue.message as SignErrorCode,
    ...(issue.code === 'too_big' &&
      issue.message === 'sign_long' && { max: Number(issue.maximum) }),
  }));
  return { value: null, errors };
}

const code = (error: SignErrorCode) => ({ message: error });
const text = (max: number) => z.string().max(max, code('sign_long'));
const side = z
  .string()
  .regex(/^\d{1,4}$/, code('side'))
  .transform(Number)
  .refine((side) => side >= signSide.least && side <= signSide.most, code('side'));
/** "184,50", "184.5", "1.184,50 €" or nothing. */
const cost = z
  .string()
  .transform((typed) => typed.replace(/[€\s]/g, '').replace(/\.(?=\d{3}(\D|$))/g, ''))
  .refine((typed) => /^(\d{1,6}([.,]\d{1,2})?)?$/.test(typed), code('cost'))
  .transform((typed) => (typed === '' ? null : Math.round(Number(typed.replace(',', '.')) * 100)));

const schema = z.object({
  placeId: z.string().refine(isId, code('place_required')),
  state: z.enum(signStates, code('state_unknown')),
  heading: text(longest.line).refine(isVisible, code('heading_required')),
  wording: text(longest.words),
  material: text(longest.line),
  ...{ width: side, height: side },
  fixing: text(longest.line),
  permission: text(longest.line),
  cost,
  paidBy: text(longest.line),
});
