export { ensureAccount, findAddress } from './account.server.ts';
export {
  createPerson,
  findPersonOfAccount,
  grantRole,
  listDelegates,
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
