import type { Locale } from '#platform/i18n/index.ts';
import type { Role } from '../person.ts';

/** A role as it is given; that of a delegate names the organisation. */
export interface RoleGrant {
  role: Role;
  organisationId: string | null;
}

/** How far somebody is on the way to signing in. */
export type Access =
  /** Can sign in. */
  | 'open'
  /** Was mailed a link that still holds, or holds no more. */
  | 'invited'
  | 'invitation_over'
  /** Takes part without mail: by telephone and on paper. */
  | 'none';

/** Somebody of the district as the organising team sees them. */
export interface Member {
  id: string;
  name: string;
  phone: string;
  /** Of their account, or to which they were invited; empty where there is none. */
  address: string;
  access: Access;
  /** In which they are written to. */
  locale: Locale;
  roles: RoleGrant[];
  createdAt: Date;
  version: number;
  /** Since when they have left; for thirty days they can be brought back. */
  leftAt: Date | null;
}

/** Days for which somebody who left can be brought back; then name, address and telephone are erased. */
export const returnDays = 30;
/** Characters. */
export const longestName = 120;
export const longestPhone = 60;

/**
 * Two spellings of one address compare equal: in lower case, and without what many mail servers let people add after
 * a plus (RFC 5233). Only for noticing that somebody is here already, never for where mail goes.
 */
export function comparableAddress(address: string): string {
  const [name = '', domain = ''] = address.trim().toLowerCase().split('@');
  return `${name.replace(/(?<=.)\+.*$/, '')}@${domain}`;
}

/** What must be given and what must end, so that somebody has the wanted roles. */
export function compareRoles({
  had,
  wanted,
}: {
  had: readonly RoleGrant[];
  wanted: readonly RoleGrant[];
}): { granted: RoleGrant[]; ended: RoleGrant[] } {
  const keyOf = ({ role, organisationId }: RoleGrant) => `${role} ${organisationId ?? ''}`;
  const lacks = (grants: readonly RoleGrant[]) => {
    const keys = new Set(grants.map(keyOf));
    return (grant: RoleGrant) => !keys.has(keyOf(grant));
  };
  return { granted: wanted.filter(lacks(had)), ended: had.filter(lacks(wanted)) };
}
