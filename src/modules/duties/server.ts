export { addDuty, changeDuty, deleteDuty, restoreDuty } from './duty/write.server.ts';
export { addStanding, endStanding } from './duty/standing.server.ts';
export { addAbsence, removeAbsence } from './person/absence.server.ts';
export { settleDuties } from './shift/settle.server.ts';
export { giveShiftBack, takeShift } from './shift/take.server.ts';
