import { z } from 'zod';
import { readPosition, positionText, type Position } from '#modules/places/index.ts';
import { inBoth, isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { trailKinds, type Trail, type TrailDetails, type TrailKind } from './trail.ts';

/** A trail as it was typed. */
export interface TrailFormValues {
  id: string;
  version: string;
  title: string;
  titleEn: string;
  teaser: string;
  teaserEn: string;
  kinds: string[];
  round: boolean;
  /** Kilometres, with a comma; empty where the positions tell. */
  walked: string;
}

export type TrailErrorCode = 'title_required' | 'too_long' | 'kinds_required' | 'length' | 'points';
export interface TrailFormError {
  field: keyof TrailFormValues | 'via';
  code: TrailErrorCode;
}

export const emptyTrail = (id: string): TrailFormValues => ({
  ...{ id, version: '', title: '', titleEn: '', teaser: '', teaserEn: '' },
  ...{ kinds: ['walking'], round: true, walked: '' },
});

export function readTrailForm(form: FormData): TrailFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ id: line('id'), version: line('version'), title: line('title'), titleEn: line('titleEn') },
    ...{ teaser: line('teaser'), teaserEn: line('teaserEn'), walked: line('walked') },
    kinds: form.getAll('kinds').map(String),
    round: form.has('round'),
  };
}

export function valuesOfTrail(trail: Trail): TrailFormValues {
  const { id, version, title, teaser, kinds, round, walked } = trail;
  return {
    ...{ id, version: String(version), kinds, round },
    ...{ title: title.de ?? '', titleEn: title.en ?? '' },
    ...{ teaser: teaser.de ?? '', teaserEn: teaser.en ?? '' },
    walked: walked === null ? '' : String(walked / 1000).replace('.', ','),
  };
}

const code = (error: TrailErrorCode) => ({ message: error });
const text = (max: number) => z.string().max(max, code('too_long'));
const schema = z.object({
  title: text(120).refine(isVisible, code('title_required')),
  titleEn: text(120),
  teaser: text(300),
  teaserEn: text(300),
  kinds: z
    .array(z.string())
    .transform((names) => trailKinds.filter((kind) => names.includes(kind)))
    .refine((kinds: TrailKind[]) => kinds.length > 0, code('kinds_required')),
  round: z.boolean(),
  walked: z
    .string()
    .regex(/^(\d{1,3}([.,]\d{1,3})?( ?km)?)?$/, code('length'))
    .transform((typedText) => Math.round(parseFloat(typedText.replace(',', '.')) * 1000) || null),
});

/** What to write down, or everything that is wrong, each at its field. */
export function parseTrailForm(
  values: TrailFormValues,
): { value: TrailDetails; errors: null } | { value: null; errors: TrailFormError[] } {
  const result = schema.safeParse(values);
  if (!result.success) {
    const errors = result.error.issues.map(({ path, message }) => ({
      field: path[0] as keyof TrailFormValues,
      code: message as TrailErrorCode,
    }));
    return { value: null, errors };
  }
  const { title, titleEn, teaser, teaserEn, kinds, round, walked } = result.data;
  const value = { title: inBoth(title, titleEn), teaser: inBoth(teaser, teaserEn) };
  return { value: { ...value, kinds, round, walked }, errors: null };
}

const mostPoints = 200;

export const readPoints = (form: FormData): string => manyLines(typed(form, 'via'));
export const pointsText = (via: readonly Position[]): string => via.map(positionText).join('\n');

/** Points of a way, each in a line of its own, as a map copies them; null where one is nonsense, or they are too many. */
export function parsePoints(typedText: string): Position[] | null {
  const lines = typedText.split('\n').map(oneLine).filter(Boolean);
  const points = lines.map(readPosition);
  const isRight = (one: (typeof points)[number]): one is Position =>
    !!one && Math.abs(one.latitude) <= 90;
  return points.length <= mostPoints && points.every(isRight) ? points : null;
}
