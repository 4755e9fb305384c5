import { isMailAddress } from '#platform/mail/mail.ts';
import { isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { longestName, longestPhone } from '../member/member.ts';
import { interests, longestMessage, type Interest } from './interests.ts';

export interface JoinFormValues {
  name: string;
  address: string;
  phone: string;
  interests: Interest[];
  message: string;
}

export type JoinErrorCode =
  'name_required' | 'too_long' | 'address' | 'phone' | 'reach_required' | 'message_long';
export interface JoinFormError {
  field: 'name' | 'address' | 'phone' | 'message';
  code: JoinErrorCode;
}

export const emptyJoinForm: JoinFormValues = {
  name: '',
  address: '',
  phone: '',
  interests: [],
  message: '',
};

export function readJoinForm(form: FormData): JoinFormValues {
  const chosen = new Set(form.getAll('interests'));
  return {
    name: oneLine(typed(form, 'name')),
    address: oneLine(typed(form, 'address')).toLowerCase(),
    phone: oneLine(typed(form, 'phone')),
    interests: interests.filter((one) => chosen.has(one)),
    message: manyLines(typed(form, 'message')),
  };
}

/** Everything that is wrong, each at its field. */
export function findJoinErrors(values: JoinFormValues): JoinFormError[] {
  const errors = findContactErrors(values);
  if (values.message.length > longestMessage)
    errors.push({ field: 'message', code: 'message_long' });
  return errors;
}

/** Name, and at least one way to be reached. */
export function findContactErrors({
  name,
  address,
  phone,
}: Pick<JoinFormValues, 'name' | 'address' | 'phone'>): JoinFormError[] {
  const errors: JoinFormError[] = [];
  if (!isVisible(name)) errors.push({ field: 'name', code: 'name_required' });
  else if (name.length > longestName) errors.push({ field: 'name', code: 'too_long' });
  if (address && !isMailAddress(address)) errors.push({ field: 'address', code: 'address' });
  if (phone && !isPhone(phone)) errors.push({ field: 'phone', code: 'phone' });
  if (!address && !phone) errors.push({ field: 'address', code: 'reach_required' });
  return errors;
}

/** At least four digits, and nothing that is in no telephone number: "02307 1234 (abends)" is fine. */
export function isPhone(text: string): boolean {
  return text.length <= longestPhone && (text.match(/\d/g) ?? []).length >= 4;
}
