import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { mailCoordination } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { shiftPath } from '../paths.ts';
import type { Shift } from '../shift/shift.ts';
import { shiftWords } from '../shift/words.ts';

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
  await mailCoordination(tx, {
    ...{ districtId, now, purpose: 'duty-exhausted' },
    say(locale) {
      const t = dutyMailMessages.in(locale);
      const what = shiftWords(shift, locale);
      const link = origin && origin + localPath(locale, shiftPath(shift.id));
      const lines = [
        t('duties.mail.exhausted.text', what),
        ...(link ? [t('duties.mail.exhausted.link', { link })] : []),
      ];
      return { subject: t('duties.mail.exhausted.subject', what), text: lines.join('\n\n') };
    },
  });
}
