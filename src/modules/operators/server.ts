export {
  endOperatorSession,
  findOperatorSession,
  openOperatorSession,
  type Operator,
} from './session.server.ts';
export { hashAddress } from './operator.server.ts';
export { requestOperatorSignIn, signInOperator, type OperatorSignIn } from './sign-in.server.ts';
