import { z } from 'zod';
import { isMailAddress } from '#platform/mail/mail.ts';
import { maxRichTextLength } from '#platform/richtext/limits.ts';
import { inBoth, isVisible } from '#platform/typed-text.ts';
import { accessFeatures, organisationCategories, spokenLanguages } from './categories.ts';
import { organisationKinds, type OrganisationDetails } from './details.ts';
import { mostContacts, type OrganisationFormValues } from './form-values.ts';
import { parseSpans, weekdays, type Week } from './times.ts';

export type OrganisationErrorCode =
  | 'name_required'
  | 'too_long'
  | 'kind_required'
  | 'choice_unknown'
  | 'website'
  | 'mail'
  | 'phone'
  | 'times'
  | 'contact_name'
  | 'picture';

export interface OrganisationFormError {
  /** Name of the field: `opening.mo`, `contact.0.mail`. */
  field: string;
  code: OrganisationErrorCode;
  max?: number;
}

const longest = { name: 120, line: 120, note: 500, access: 2000 } as const;

/** What to write down, or everything that is wrong, each at its field. */
export function parseOrganisationForm(
  values: OrganisationFormValues,
):
  | { organisation: OrganisationDetails; errors: null }
  | { organisation: null; errors: OrganisationFormError[] } {
  const result = schema.safeParse(values);
  if (!result.success) return { organisation: null, errors: result.error.issues.map(toError) };
  const { description, descriptionEn, timesNote, timesNoteEn, access, accessEn, ...read } =
    result.data;
  const organisation = {
    ...read,
    category: read.category || null,
    pictureId: read.pictureId || null,
    description: inBoth(description, descriptionEn),
    timesNote: inBoth(timesNote, timesNoteEn),
    access: inBoth(access, accessEn),
  };
  return { organisation, errors: null };
}

/** People write "www.verein.de". */
export function withScheme(text: string): string {
  return text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** Only the web: a `javascript:` address would run on the public page. */
export function isWebsite(text: string): boolean {
  if (text === '') return true;
  if (text.length > 300 || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /^[^.]+(\.[^.]+)+$/.test(hostname) && !username && !password;
}

/** As people write them, with an extension at the most: `02307 / 123-45`, `+49 (0) 2307 12345`. */
export function isPhone(text: string): boolean {
  return (
    text === '' || (/^[+\d][\d\s()/.–-]{3,38}$/.test(text) && text.replace(/\D/g, '').length > 3)
  );
}

export const isMail = (text: string): boolean => text === '' || isMailAddress(text);

const code = (error: OrganisationErrorCode) => ({ message: error });
const text = (max: number) => z.string().refine((typed) => typed.length <= max, code('too_long'));
const mail = z.string().refine(isMail, code('mail'));
const phone = z.string().refine(isPhone, code('phone'));
const times = z
  .record(z.enum(weekdays), z.string())
  .superRefine((week, context) => {
    for (const day of weekdays) {
      if (parseSpans(week[day] ?? '')) continue;
      context.addIssue({ code: 'custom', path: [day], ...code('times') });
    }
  })
  .transform((week): Week => {
    const days = weekdays.map((day) => [day, parseSpans(week[day] ?? '') ?? []] as const);
    return Object.fromEntries(days.filter(([, spans]) => spans.length > 0));
  });
const contact = z.object({
  name: text(longest.line).refine(isVisible, code('contact_name')),
  role: text(longest.line),
  phone,
  mail,
  isPublic: z.boolean(),
});

const schema = z.object({
  name: text(longest.name).refine(isVisible, code('name_required')),
  kind: z.enum(organisationKinds, 'kind_required' satisfies OrganisationErrorCode),
  category: z.enum(['', ...organisationCategories], code('choice_unknown')),
  website: z.string().transform(withScheme).refine(isWebsite, code('website')),
  street: text(longest.line),
  postalCode: text(longest.line),
  town: text(longest.line),
  phone,
  mail,
  description: text(maxRichTextLength),
  descriptionEn: text(maxRichTextLength),
  timesNote: text(longest.note),
  timesNoteEn: text(longest.note),
  access: text(longest.access),
  accessEn: text(longest.access),
  opening: times,
  consultation: times,
  contacts: z.array(contact).max(mostContacts),
  accessFeatures: z.array(z.enum(accessFeatures, code('choice_unknown'))),
  languages: z.array(z.enum(spokenLanguages, code('choice_unknown'))),
  pictureId: z.string(),
});

function toError({
  path,
  message,
}: {
  path: PropertyKey[];
  message: string;
}): OrganisationFormError {
  const [first, ...rest] = path.map(String);
  const field = [first === 'contacts' ? 'contact' : first, ...rest].join('.');
  const error = message as OrganisationErrorCode;
  return { field, code: error, ...(error === 'too_long' && { max: maxOf(field) }) };
}

function maxOf(field: string): number {
  if (field.startsWith('description')) return maxRichTextLength;
  if (field.startsWith('timesNote')) return longest.note;
  return field.startsWith('access') ? longest.access : longest.line;
}
