export {
  confirmRequest,
  findRequest,
  refuseRequest,
  type OpenRequest,
} from './subscription/confirm.server.ts';
export {
  changePreferences,
  findPersonal,
  leaveByLink,
  stayByLink,
} from './subscription/personal.server.ts';
export { requestSubscription } from './subscription/request.server.ts';
