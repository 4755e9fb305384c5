import { isId } from '#platform/ids.ts';
import { isMailAddress } from '#platform/mail/mail.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { roles, type Role } from '../person.ts';
import { isPhone } from '../join/form.ts';
import { longestName, type Member, type RoleGrant } from './member.ts';

/** Somebody as they were typed. */
export interface MemberFormValues {
  id: string;
  version: string;
  name: string;
  phone: string;
  /** Only before they can sign in; then the address is their own to change. */
  address: string;
  roles: Role[];
  /** For whom a delegate speaks. */
  organisationIds: string[];
}

export type MemberErrorCode =
  'name_required' | 'too_long' | 'phone' | 'address' | 'roles_required' | 'organisation_required';
export interface MemberFormError {
  field: 'name' | 'phone' | 'address' | 'roles' | 'organisationIds';
  code: MemberErrorCode;
}

export function emptyMemberForm(id: string): MemberFormValues {
  const nobody = { id, version: '', name: '', phone: '', address: '' };
  return { ...nobody, roles: ['volunteer'], organisationIds: [] };
}

export function valuesOfMember(member: Member): MemberFormValues {
  const { id, version, name, phone, address } = member;
  return {
    ...{ id, version: String(version), name, phone, address },
    roles: roles.filter((role) => member.roles.some((grant) => grant.role === role)),
    organisationIds: member.roles.flatMap(({ organisationId }) => organisationId ?? []),
  };
}

export function readMemberForm(form: FormData): MemberFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const chosen = new Set(form.getAll('roles'));
  return {
    id: line('id'),
    version: line('version'),
    name: line('name'),
    phone: line('phone'),
    address: line('address').toLowerCase(),
    roles: roles.filter((role) => chosen.has(role)),
    organisationIds: [...new Set(form.getAll('organisationIds').map(String).filter(isId))],
  };
}

/** Everything that is wrong, each at its field. */
export function findMemberErrors(values: MemberFormValues): MemberFormError[] {
  const { address, roles: chosen, organisationIds } = values;
  const errors = findNameErrors(values);
  if (address && !isMailAddress(address)) errors.push({ field: 'address', code: 'address' });
  if (chosen.length === 0) errors.push({ field: 'roles', code: 'roles_required' });
  if (chosen.includes('delegate') && organisationIds.length === 0) {
    errors.push({ field: 'organisationIds', code: 'organisation_required' });
  }
  return errors;
}

/** What everybody has, and may change of themselves. */
export function findNameErrors({
  name,
  phone,
}: Pick<MemberFormValues, 'name' | 'phone'>): MemberFormError[] {
  const errors: MemberFormError[] = [];
  if (!isVisible(name)) errors.push({ field: 'name', code: 'name_required' });
  else if (name.length > longestName) errors.push({ field: 'name', code: 'too_long' });
  if (phone && !isPhone(phone)) errors.push({ field: 'phone', code: 'phone' });
  return errors;
}

/** The roles as they are given: that of a delegate once for each organisation. */
export function grantsOf({
  roles: chosen,
  organisationIds,
}: Pick<MemberFormValues, 'roles' | 'organisationIds'>): RoleGrant[] {
  return chosen.flatMap((role): RoleGrant[] =>
    role === 'delegate'
      ? organisationIds.map((organisationId) => ({ role, organisationId }))
      : [{ role, organisationId: null }],
  );
}
