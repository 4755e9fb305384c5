import type { Tx } from '#platform/database/connection.server.ts';
import { noteDue } from '#platform/jobs/due.server.ts';

export const appointmentsDue = 'office_appointments';
/** How soon somebody learns that their date is moved or cancelled. */
const minutes = 5;

/** The district is looked at again soon, for as long as somebody has an appointment there. */
export async function noteAppointmentsDue(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const at = new Date(now.getTime() + minutes * 60_000);
  await noteDue(tx, { districtId, kind: appointmentsDue, at });
}
