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

export { auditYears } from './audit-years.ts';
export { accountMessages } from './messages/account.ts';
export { signInMessages } from './messages/sign-in.ts';
export { safeNextPath } from './next-path.ts';
export {
  cardDays,
  cardsPerSheet,
  invitationDays,
  invitationPath,
} from './invitation/invitation.ts';
export type { Invitation } from './invitation/invitation.ts';
export { answeredDays, interests, waitingDays, type JoinRequest } from './join/interests.ts';
export { MemberError } from './member/errors.ts';
export { returnDays, type Member } from './member/member.ts';
export { invitationMessages } from './messages/invitation.ts';
export { joinMessages } from './messages/join.ts';
export { memberMessages } from './messages/members.ts';
export { passkeyMessages } from './messages/passkey.ts';
export { longestPasskeyName, mostPasskeys } from './passkey/passkey.ts';
export { computerMessages } from './messages/computer.ts';
export {
  lockMinutes,
  longestComputerName,
  pinDigits,
  worksAtComputer,
} from './computer/computer.ts';
export { addressPath } from './address/address.ts';
export { addressMessages } from './messages/address.ts';
export { phoneListSource } from './member/phone-list.ts';
