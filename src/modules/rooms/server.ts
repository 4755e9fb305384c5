export {
  createRoom,
  deleteRoom,
  findRoom,
  listRooms,
  restoreRoom,
  updateRoom,
} from './room/room.server.ts';
export { approveBooking, declineBooking, withdrawBooking } from './booking/decide.server.ts';
export { cancelBookedDate, changeBookedDate, restoreBookedDate } from './booking/date.server.ts';
export {
  findBooking,
  findBookingByLink,
  listBookedDates,
  listBookings,
} from './booking/find.server.ts';
export { endClubLink, findLink, listClubLinks, makeClubLink } from './booking/link.server.ts';
export { previewBooking } from './booking/preview.server.ts';
export { requestBooking, type BookingRequest } from './booking/request.server.ts';
export { checkRoom, listChecks, type BookingCheck } from './booking/check.server.ts';
export {
  findDamagePicture,
  listDamages,
  reopenDamage,
  reportDamage,
  settleDamage,
} from './damage/damage.server.ts';
export { isFree, listFree, readRoomWeek } from './free/week.server.ts';
export {
  createKey,
  deleteKey,
  findHandover,
  findKey,
  giveKey,
  listKeys,
  restoreKey,
  returnKey,
  undoReturn,
  whoHasKey,
} from './key/key.server.ts';
export { usageByOrganisation } from './report/report.server.ts';
export { findInRooms } from './plan/find.server.ts';
