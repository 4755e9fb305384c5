export { operatorMessages } from './messages/operators.ts';
