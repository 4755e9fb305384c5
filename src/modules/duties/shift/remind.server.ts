import { addDays, localDay } from '#modules/calendar/index.ts';
import { findDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { formatInstant, localPath } from '#platform/i18n/index.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { cannotPath } from '../paths.ts';
import { findDutySettings } from '../settings.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { listShifts } from './list.server.ts';
import type { Shift } from './shift.ts';
import { shiftWords } from './words.ts';

export const remindTick: Tick = {
  name: 'duties_remind',
  pattern: '*/10 * * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: remindOfTomorrow,
};

/**
 * The evening before, each who is on duty is told, with whom. Claimed in the transaction in which the mail is written:
 * once each, whoever runs this how often. Without a mail address it is claimed too, and nobody is written to.
 */
export async function remindOfTomorrow(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const district = await findDistrict(tx, districtId);
  if (!district) return;
  const { timeZone } = district;
  const { reminderHour, origin } = await findDutySettings(tx);
  const hour = Number(
    formatInstant({ instant: now, style: 'time', locale: 'de', timeZone }).slice(0, 2),
  );
  if (hour < reminderHour) return;
  const tomorrow = addDays({ date: localDay({ at: now, timeZone }), days: 1 });
  const shifts = await listShifts(tx, { from: tomorrow, until: tomorrow });
  for (const shift of shifts) {
    if (!shift.isOn || shift.isDraft || shift.day !== tomorrow) continue;
    for (const { assignmentId, personId } of shift.people) {
      const token = newToken();
      if (!(await claim(tx, { assignmentId, now, token }))) continue;
      await tell(tx, { districtId, now, shift, personId, link: { origin, token } });
    }
  }
}

async function claim(
  tx: Tx,
  { assignmentId, now, token }: { assignmentId: string; now: Date; token: string },
): Promise<boolean> {
  const claimed = await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({ reminded_at: now, cannot_hash: hashToken(token) })
    .where('id', '=', assignmentId)
    .where('reminded_at', 'is', null)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

async function tell(
  tx: Tx,
  {
    districtId,
    now,
    shift,
    personId,
    link,
  }: {
    districtId: string;
    now: Date;
    shift: Shift;
    personId: string;
    /** Without an origin nobody knows where it leads. */
    link: { origin: string; token: string };
  },
): Promise<void> {
  const others = shift.people.filter((one) => one.personId !== personId).map(({ name }) => name);
  await mailPerson(tx, {
    ...{ districtId, now, personId, purpose: 'duty-reminder' },
    say(locale) {
      const t = dutyMailMessages.in(locale);
      const what = shiftWords(shift, locale);
      const address = link.origin && link.origin + localPath(locale, cannotPath(link.token));
      const lines = [
        t('duties.mail.remind.text', what),
        ...(shift.place ? [t('duties.mail.remind.place', { place: shift.place })] : []),
        others.length > 0
          ? t('duties.mail.remind.with', { names: others.join(', ') })
          : t('duties.mail.remind.alone'),
        ...(address ? [t('duties.mail.remind.link', { link: address })] : []),
      ];
      return { subject: t('duties.mail.remind.subject', what), text: lines.join('\n\n') };
    },
    // Whoever reads it can give the duty back for them.
    textUntil: new Date(shift.endsAt),
  });
}
