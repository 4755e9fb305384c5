export {
  ensureAccount,
  findAddress,
  listAccounts,
  listDistrictsOfAccount,
} from './account.server.ts';
export { codeAttempts, codeMinutes, hashCode, isCode, newCode } from './code.server.ts';
export {
  createPerson,
  findPersonOfAccount,
  grantRole,
  listDelegates,
  listNamesKept,
  listPersonNames,
} from './person.server.ts';
export { requestSignIn, type SignInRequest } from './sign-in-request.server.ts';
export {
  findSignInLink,
  isSignInOpen,
  openPersonSession,
  signInByCode,
  signInByLink,
  type SignInResult,
} from './sign-in.server.ts';
export { acceptCard, acceptInvitation, findInvitation } from './invitation/accept.server.ts';
export { countOpenCards, makeCards, withdrawCards } from './invitation/cards.server.ts';
export { findByAddress, inviteMember, withdrawInvitation } from './invitation/invite.server.ts';
export { askToJoin } from './join/ask.server.ts';
export {
  acceptJoinRequest,
  declineJoinRequest,
  findJoinRequest,
  listJoinRequests,
  reopenJoinRequest,
} from './join/request.server.ts';
export { eraseNow } from './member/erase.server.ts';
export { eraseUnusedAccounts } from './unused-accounts.server.ts';
export { countMembers } from './member/limit.server.ts';
export { bringBack, handOverAndLeave, leave } from './member/leave.server.ts';
export { findLocaleOf } from './member/locale.server.ts';
export { findMember, listMembers } from './member/list.server.ts';
export { changeOwnDetails, findOwnDetails } from './member/own.server.ts';
export { addMember, changeMember } from './member/write.server.ts';
export {
  addPasskey,
  listPasskeys,
  offerPasskey,
  removePasskey,
  renamePasskey,
} from './passkey/own.server.ts';
export { askForPasskey, signInByPasskey } from './passkey/sign-in.server.ts';
export {
  enrolComputer,
  findComputer,
  listAtComputer,
  listComputers,
  lockComputer,
  retireComputer,
  shouldStay,
  sitDown,
  stay,
} from './computer/computer.server.ts';
export { findExportSubject, noteExported } from './export.server.ts';
export { newPin, removePin, setPin } from './computer/pin.server.ts';
export { signOutEverywhere } from './member/sign-out.server.ts';
export { askForAddress, confirmAddress, findAddressChange } from './address/change.server.ts';
