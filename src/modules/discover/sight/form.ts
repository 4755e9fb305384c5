import { z } from 'zod';
import { isId } from '#platform/ids.ts';
import { maxRichTextLength } from '#platform/richtext/index.ts';
import { isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { sightCategories, type SightCategory } from './categories.ts';
import type { Sight, SightDetails, SightText, StoredSightText } from './sight.ts';

/** A new sight as it was typed. */
export interface IdeaFormValues {
  id: string;
  title: string;
  category: string;
  /** Id of a place that is known; empty for a new one, called like the sight. */
  placeId: string;
}

/** What is said in no language, as it was typed. */
export interface SightFormValues {
  id: string;
  version: string;
  placeId: string;
  category: string;
  years: string;
  credits: string;
  sources: string;
  links: string;
  ownerApproval: string;
}

/** A text in one language, as it was typed. */
export interface SightTextFormValues {
  version: string;
  title: string;
  teaser: string;
  body: string;
  translatedBy: string;
}

export type SightErrorCode = 'title_required' | 'too_long' | 'choice_unknown' | 'place_required';
export interface SightFormError<Field extends string = string> {
  field: Field;
  code: SightErrorCode;
  /** Characters, with `too_long`. */
  max?: number;
}

const longest = { line: 120, teaser: 300, list: 4000, body: maxRichTextLength } as const;

export const emptyIdea = (id: string): IdeaFormValues => {
  return { id, title: '', category: '', placeId: '' };
};

export function readIdeaForm(form: FormData): IdeaFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), title: line('title') },
    ...{ category: line('category'), placeId: line('placeId') },
  };
}

export function readSightForm(form: FormData): SightFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const lines = (name: string) => manyLines(typed(form, name));
  return {
    ...{ id: line('id'), version: line('version'), placeId: line('placeId') },
    ...{ category: line('category'), years: line('years'), credits: line('credits') },
    ...{ sources: lines('sources'), links: lines('links') },
    ownerApproval: line('ownerApproval'),
  };
}

export function readSightTextForm(form: FormData): SightTextFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ version: line('version'), title: line('title'), translatedBy: line('translatedBy') },
    teaser: oneLine(typed(form, 'teaser')),
    body: manyLines(typed(form, 'body')),
  };
}

export function valuesOfSight(sight: Sight): SightFormValues {
  const { id, version, placeId, category, years, credits, sources, links, ownerApproval } = sight;
  const details = { placeId, category, years, credits, sources, links, ownerApproval };
  return { id, version: String(version), ...details };
}

/** @param text what is stored; undefined where nobody has written any. */
export function valuesOfSightText(text: StoredSightText | undefined): SightTextFormValues {
  const { title = '', teaser = '', body = '', translatedBy = '', version = 0 } = text ?? {};
  return { title, teaser, body, translatedBy, version: String(version) };
}

export function parseIdeaForm(
  values: IdeaFormValues,
): Parsed<{ title: string; category: SightCategory; placeId: string | null }> {
  const { value, errors } = parse(ideaSchema, values);
  return value
    ? { value: { ...value, placeId: value.placeId || null }, errors: null }
    : { value, errors };
}

export function parseSightForm(values: SightFormValues): Parsed<SightDetails> {
  return parse(sightSchema, values);
}

export function parseSightTextForm(values: SightTextFormValues): Parsed<SightText> {
  return parse(textSchema, values);
}

export type Parsed<Value> =
  { value: Value; errors: null } | { value: null; errors: SightFormError[] };

function parse<Value>(schema: z.ZodType<Value>, values: object): Parsed<Value> {
  const result = schema.safeParse(values);
  if (result.success) return { value: result.data, errors: null };
  const errors = result.error.issues.map((issue) => ({
    field: String(issue.path[0]),
    code: issue.message as SightErrorCode,
    ...(issue.code === 'too_big' && { max: Number(issue.maximum) }),
  }));
  return { value: null, errors };
}

const code = (error: SightErrorCode) => ({ message: error });
const text = (max: number) => z.string().max(max, code('too_long'));
const title = text(longest.line).refine(isVisible, code('title_required'));
const category = z.enum(sightCategories, code('choice_unknown'));

const ideaSchema = z.object({
  title,
  category,
  placeId: z.string().refine((id) => id === '' || isId(id), code('place_required')),
});
const sightSchema = z.object({
  placeId: z.string().refine(isId, code('place_required')),
  category,
  years: text(longest.line),
  credits: text(longest.line),
  sources: text(longest.list),
  links: text(longest.list),
  ownerApproval: text(longest.line),
});
const textSchema = z.object({
  title,
  teaser: text(longest.teaser),
  body: text(longest.body),
  translatedBy: text(longest.line),
});
