import type { Tx } from '#platform/database/connection.server.ts';
import { mailCoordination } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { shiftPath } from '../paths.ts';
import type { Shift } from '../shift/shift.ts';
import { shiftName, shiftWhen } from '../shift/words.ts';

/** Nobody is left who could be asked by mail: those who decide are told where to ring. */
export async function tellExhausted(
  tx: Tx,
  {
    districtId,
    now,
    shift,
    origin,
  }: { districtId: string; now: Date; shift: Shift; origin: string },
): Promise<void> {
  const t = dutyMailMessages.in('de');
  const what = { duty: shiftName(shift, 'de'), when: shiftWhen(shift, 'de') };
  const lines = [
    t('duties.mail.exhausted.text', what),
    ...(origin ? [t('duties.mail.exhausted.link', { link: origin + shiftPath(shift.id) })] : []),
  ];
  await mailCoordination(tx, {
    ...{ districtId, now, purpose: 'duty-exhausted' },
    subject: t('duties.mail.exhausted.subject', what),
    text: lines.join('\n\n'),
  });
}
