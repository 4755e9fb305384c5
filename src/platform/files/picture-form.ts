import { z } from 'zod';
import type { PictureErrorCode } from './errors.ts';
import { manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { mostLetters, pictureChannels, type PictureDetails } from './picture.ts';

/** Names of the fields about a new picture; the prefix keeps them apart from the form they stand in. */
export const pictureFields = {
  file: 'picture.file',
  alt: 'picture.alt',
  altEn: 'picture.altEn',
  decorative: 'picture.decorative',
  photographer: 'picture.photographer',
  credit: 'picture.credit',
  consent: 'picture.consent',
  channels: 'picture.channels',
} as const;
export type PictureFieldName = (typeof pictureFields)[keyof typeof pictureFields];

/** Everything as it was typed. */
export interface PictureFormValues {
  alt: string;
  altEn: string;
  decorative: boolean;
  photographer: string;
  credit: string;
  consent: string;
  channels: string[];
}

/** What is wrong, and in which field. */
export interface PictureProblem {
  name: PictureFieldName;
  code: PictureErrorCode | 'text_too_long';
}

export const emptyPictureForm: PictureFormValues = {
  alt: '',
  altEn: '',
  decorative: false,
  photographer: '',
  credit: '',
  consent: '',
  channels: ['web', 'mailing', 'print', 'screen'],
};

/** Reads what a browser sent, without judging it. */
export function readPictureForm(form: FormData): PictureFormValues {
  const line = (name: PictureFieldName) => oneLine(typed(form, name));
  return {
    alt: line(pictureFields.alt),
    altEn: line(pictureFields.altEn),
    decorative: form.has(pictureFields.decorative),
    photographer: line(pictureFields.photographer),
    credit: line(pictureFields.credit),
    consent: manyLines(typed(form, pictureFields.consent)),
    channels: form.getAll(pictureFields.channels).map(String),
  };
}

/** Judges it. */
export function checkPictureForm(
  values: PictureFormValues,
): { details: PictureDetails } | { problems: PictureProblem[] } {
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const names = new Set(
      parsed.error.issues.map(({ path }) => path[0] as keyof typeof pictureFields),
    );
    return {
      problems: [...names].map((name) => ({ name: pictureFields[name], code: 'text_too_long' })),
    };
  }
  const { alt: de, altEn: en, ...details } = parsed.data;
  if (details.channels.includes('web') && !details.decorative && !de) {
    return { problems: [{ name: pictureFields.alt, code: 'alt_missing' }] };
  }
  return { details: { ...details, alt: { ...(de && { de }), ...(en && { en }) } } };
}

/** The form that shows stored details again. */
export function pictureFormOf({ alt, ...details }: PictureDetails): PictureFormValues {
  const { decorative, photographer, credit, consent, channels } = details;
  return {
    alt: alt.de ?? '',
    altEn: alt.en ?? '',
    decorative,
    photographer,
    credit,
    consent,
    channels,
  };
}

const schema = z.object({
  alt: z.string().max(mostLetters.alt),
  altEn: z.string().max(mostLetters.alt),
  decorative: z.boolean(),
  photographer: z.string().max(mostLetters.photographer),
  credit: z.string().max(mostLetters.credit),
  consent: z.string().max(mostLetters.consent),
  channels: z
    .array(z.string())
    .transform((given) => pictureChannels.filter((channel) => given.includes(channel))),
});
