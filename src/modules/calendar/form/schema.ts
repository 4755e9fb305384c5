import { z } from 'zod';
import type { LocalText } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { maxRichTextLength } from '#platform/richtext/limits.ts';
import { categoryCodes } from '../categories.ts';
import { audiences, type EventDetails } from '../event/event.ts';
import type { FormError, FormErrorCode } from './errors.ts';
import { newPlace, type EventFormValues } from './values.ts';

/** Greatest lengths in characters, for the fields' `maxlength`-free counters and for the sentences. */
export const limits = {
  title: 200,
  summary: 500,
  body: maxRichTextLength,
  short: 300,
  access: 2000,
  place: 120,
} as const;

export interface FormDetails {
  /** `placeId` is null while a new place is still to be made. */
  details: EventDetails;
  newPlace: { name: string; street: string } | null;
}

/** What the form may point to: anything else comes from a forged or an old form. */
export interface KnownRows {
  placeIds: readonly string[];
  /** Those that this person may name as organiser. */
  organisationIds: readonly string[];
  pictureIds: readonly string[];
  needsOrganisation: boolean;
}

/** Judges everything but the dates. */
export function readDetails({ values, known }: { values: EventFormValues; known: KnownRows }): {
  details: FormDetails | null;
  errors: FormError[];
} {
  const result = schemaFor(known).safeParse(values);
  if (!result.success) {
    const errors = result.error.issues.map(toError).map((error) => asTyped({ error, values }));
    return { details: null, errors };
  }
  const read = result.data;
  return {
    details: {
      details: {
        title: both(read.title, read.titleEn),
        summary: both(read.summary, read.summaryEn),
        body: both(read.body, read.bodyEn),
        access: both(read.access, read.accessEn),
        price: both(read.price, read.priceEn),
        contact: both(read.contact, read.contactEn),
        category: read.category,
        audience: read.audience,
        organisationId: read.organisationId || null,
        placeId: read.placeId === newPlace ? null : read.placeId || null,
        pictureId: read.pictureId || null,
        dropIn: read.dropIn,
      },
      newPlace:
        read.placeId === newPlace ? { name: read.newPlaceName, street: read.newPlaceStreet } : null,
    },
    errors: [],
  };
}

function schemaFor(known: KnownRows) {
  const line = (max: number) => text(max, oneLine);
  const among = (ids: readonly string[]) =>
    z.string().refine((id) => id === '' || ids.includes(id), code('choice_unknown'));
  return z
    .object({
      title: z
        .string()
        .transform(oneLine)
        .pipe(
          z
            .string()
            .refine(isVisible, code('title_required'))
            .refine((title) => title.length <= limits.title, code('title_too_long')),
        ),
      titleEn: line(limits.title),
      summary: line(limits.summary),
      summaryEn: line(limits.summary),
      body: text(limits.body, manyLines),
      bodyEn: text(limits.body, manyLines),
      price: line(limits.short),
      priceEn: line(limits.short),
      contact: line(limits.short),
      contactEn: line(limits.short),
      access: text(limits.access, manyLines),
      accessEn: text(limits.access, manyLines),
      category: z.enum(categoryCodes, code('choice_unknown')),
      audience: z.enum(audiences, code('choice_unknown')),
      organisationId: among(known.organisationIds).refine(
        (id) => id !== '' || !known.needsOrganisation,
        code('organisation_required'),
      ),
      placeId: among([...known.placeIds, newPlace]),
      newPlaceName: line(limits.place),
      newPlaceStreet: line(limits.place),
      pictureId: among(known.pictureIds),
      dropIn: z.boolean(),
    })
    .superRefine((read, context) => {
      if (read.placeId !== newPlace || isVisible(read.newPlaceName)) return;
      context.addIssue({
        code: 'custom',
        path: ['newPlaceName'],
        message: 'place_name_required' satisfies FormErrorCode,
      });
    });
}

const code = (error: FormErrorCode) => ({ message: error });

function text(max: number, clean: (text: string) => string) {
  return z
    .string()
    .transform(clean)
    .pipe(z.string().refine((read) => read.length <= max, { message: `text_too_long ${max}` }));
}

/** Where there are many organisations, a name is typed: then nobody has taken a choice away. */
function asTyped({ error, values }: { error: FormError; values: EventFormValues }): FormError {
  const isName = error.field === 'organisationId' && !isId(values.organisationId);
  return isName && error.code === 'choice_unknown'
    ? { ...error, code: 'organisation_unknown' }
    : error;
}

function toError({ path, message }: { path: PropertyKey[]; message: string }): FormError {
  const [error, max] = message.split(' ');
  const field = path.map(String).join('.') || null;
  const most = error === 'title_too_long' ? limits.title : max;
  return { field, code: error as FormErrorCode, ...(most && { values: { max: Number(most) } }) };
}

/** Control characters say nothing, and the database refuses some of them. */
function manyLines(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

function oneLine(text: string): string {
  return manyLines(text.replace(/[\n\t]/g, ' ')).replace(/ {2,}/g, ' ');
}

/** Invisible letters (zero width, fillers, direction marks) are no title. */
function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

function both(de: string, en: string): LocalText {
  return { ...(de && { de }), ...(en && { en }) };
}
