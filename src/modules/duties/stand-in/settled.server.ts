import { listPersonNames } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { findShift } from '../shift/list.server.ts';
import type { Shift } from '../shift/shift.ts';
import { shiftWords } from '../shift/words.ts';
import type { DutyTables } from '../tables.server.ts';

/**
 * Ends the search of a shift that has everybody it needs: whoever was asked and has not said no is told that it is
 * settled, and whoever could not come learns who does. Where it is still open, nothing happens.
 */
export async function settleSearch(
  tx: Tx,
  { districtId, now, shiftId }: { districtId: string; now: Date; shiftId: string },
): Promise<void> {
  const db = tables<DutyTables>(tx);
  const shift = await findShift(tx, shiftId);
  if (!shift || shift.isOpen) return;
  const search = await db
    .updateTable('stand_in_search')
    .set({ state: 'settled', ended_at: now, exhausted_at: null })
    .where('shift_id', '=', shiftId)
    .where('state', '=', 'open')
    .returning(['id', 'opened_at'])
    .executeTakeFirst();
  if (!search) return;
  const there = new Set(shift.people.map(({ personId }) => personId));
  const asked = await db
    .selectFrom('stand_in_ask')
    .select('person_id')
    .where('search_id', '=', search.id)
    .where('asked_at', '>=', search.opened_at)
    .where('via', '=', 'mail')
    .where((where) => where.or([where('answer', 'is', null), where('answer', '<>', 'no')]))
    .execute();
  const gaveBack = await db
    .selectFrom('duty_assignment')
    .select('person_id')
    .where('shift_id', '=', shiftId)
    .where('release_reason', '=', 'cannot')
    .execute();
  for (const personId of new Set(asked.map((one) => one.person_id))) {
    if (there.has(personId)) continue;
    await mailPerson(tx, {
      ...{ districtId, now, personId, purpose: 'duty-settled' },
      say: (locale) => say({ kind: 'settled', shift, who: '', locale }),
    });
  }
  const who = [...(await listPersonNames(tx, [...there])).values()].join(', ');
  for (const personId of new Set(gaveBack.map((one) => one.person_id))) {
    if (there.has(personId)) continue;
    await mailPerson(tx, {
      ...{ districtId, now, personId, purpose: 'duty-settled' },
      say: (locale) => say({ kind: 'found', shift, who, locale }),
    });
  }
}

function say({
  kind,
  shift,
  who,
  locale,
}: {
  kind: 'settled' | 'found';
  shift: Shift;
  who: string;
  locale: Locale;
}): { subject: string; text: string } {
  const t = dutyMailMessages.in(locale);
  const what = { ...shiftWords(shift, locale), who };
  return {
    subject: t(`duties.mail.${kind}.subject`, what),
    text: t(`duties.mail.${kind}.text`, what),
  };
}
