import { z } from 'zod';
import { isMailAddress } from '#platform/mail/mail.ts';

/** A mail address as somebody types it; compared in lower case. */
export const addressField = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .refine(isMailAddress, 'people.error.address');

/** Six digits, with whatever spaces or hyphens a phone or a person puts between them. */
export const codeField = z
  .string()
  .transform((text) => text.replace(/[\s\u200b\ufeff.-]+/g, ''))
  .refine((text) => /^\d{6}$/.test(text), 'people.error.code-shape');

export {
  emptyJoinForm,
  findContactErrors,
  findJoinErrors,
  readJoinForm,
  type JoinFormError,
  type JoinFormValues,
} from './join/form.ts';
export {
  emptyMemberForm,
  findMemberErrors,
  findNameErrors,
  grantsOf,
  readMemberForm,
  valuesOfMember,
  type MemberFormError,
  type MemberFormValues,
} from './member/form.ts';
export { readOwnForm, type OwnFormValues } from './member/own-form.ts';
export { registrationAnswer, signInAnswer } from './passkey/answer.ts';
export { findPinProblem } from './computer/computer.ts';
