import { z } from 'zod';
import { isMailAddress } from '#platform/mail/mail.ts';
import { germanStates } from './states.ts';

export {
  parseDetailsForm,
  readDetailsForm,
  valuesOfDetails,
  type DetailsFormError,
  type DetailsFormValues,
} from './details-form.ts';

export {
  checkLookForm,
  isColour,
  readLookForm,
  valuesOfLook,
  type LookFormError,
  type LookFormValues,
} from './look-form.ts';

const states = germanStates.map(({ code }) => code);
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .refine((text) => text.length > 0 && text.length <= longest);

/** What the first run asks for. The names of wrong fields are enough: each has one sentence. */
export const setUpForm = z.object({
  name: line(80),
  town: line(80),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
  state: z.string().refine((code) => states.includes(code)),
  timeZone: z.string().trim().refine(isTimeZone),
  personName: line(120),
  address: z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .refine(isMailAddress),
});

export type SetUp = z.infer<typeof setUpForm>;

/** What of it is asked again where it is changed later. */
export const nameForm = setUpForm.pick({
  name: true,
  town: true,
  postalCode: true,
  state: true,
  timeZone: true,
});

export type DistrictName = z.infer<typeof nameForm>;

function isTimeZone(name: string): boolean {
  try {
    // Names only: an offset like +02:00 knows no summer time.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('de', { timeZone: name }) !== null;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
