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
  /** Signed in by a PIN on a computer that several share: then everybody is a volunteer there, and nothing more. */
  isAtOfficeComputer?: true;
}
