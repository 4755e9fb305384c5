export { ensureAccount } from './account.server.ts';
export { createPerson, findPersonOfAccount, grantRole } from './person.server.ts';
