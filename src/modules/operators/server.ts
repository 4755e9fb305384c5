export {
  endOperatorSession,
  findOperatorSession,
  openOperatorSession,
  type Operator,
} from './session.server.ts';
export { CopyError } from './copy/errors.ts';
export { exportDistrict } from './copy/export.server.ts';
export { importDistrict } from './copy/import.server.ts';
export { endDistricts } from './end.server.ts';
export { hashAddress } from './operator.server.ts';
export { requestOperatorSignIn, signInOperator, type OperatorSignIn } from './sign-in.server.ts';
