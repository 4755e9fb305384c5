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
export { joinAgreement } from './join/agreement.ts';
export { interests, type JoinRequest } from './join/interests.ts';
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
export { sheetsSource, sheetWeeks, type SheetDate } from './member/sheet.ts';
export { sheetMessages } from './messages/sheet.ts';
export { roles, type Person, type Role } from './person.ts';
