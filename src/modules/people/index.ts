/** What somebody may be in a district. Operators (whole installation) come with their own issue. */
export const roles = ['coordination', 'volunteer', 'delegate', 'city'] as const;
export type Role = (typeof roles)[number];

/** A signed-in person of one district, with what decides on permissions. */
export interface Person {
  id: string;
  name: string;
  roles: Role[];
  /** Organisations whose delegate the person is. */
  organisationIds: string[];
}

export { accountMessages } from './messages/account.ts';
export { signInMessages } from './messages/sign-in.ts';
export { safeNextPath } from './next-path.ts';
