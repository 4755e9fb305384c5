import { findDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { dateOf, localOf } from '#modules/calendar/index.ts';
import { findLocaleOf } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { isMailAddress } from '#platform/mail/mail.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { bookingMailMessages } from '../messages/mail.ts';
import { findRoom } from '../room/room.server.ts';
import type { RoomTables } from '../tables.server.ts';

export const remindKeyTick: Tick = {
  name: 'rooms_remind_key',
  pattern: '40 8 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: remindOfKeys,
};

/** Reminds by mail, once, those whose key should have been back yesterday. Who left a telephone number is rung. */
export async function remindOfKeys(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const district = await findDistrict(tx, districtId);
  if (!district) return;
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone: district.timeZone }));
  // Claimed first: whoever looks at the same time finds none.
  const late = await tables<RoomTables>(tx)
    .updateTable('key_handover')
    .from('room_key')
    .set({ reminded_at: now })
    .whereRef('room_key.id', '=', 'key_handover.key_id')
    .where('key_handover.due_on', '<', today)
    .where('key_handover.returned_at', 'is', null)
    .where('key_handover.reminded_at', 'is', null)
    .returning(['holder_name', 'holder_reach', 'due_on', 'label', 'room_id'])
    .execute();
  for (const { holder_name: name, holder_reach: to, due_on: day, label: key, room_id } of late) {
    const room = await findRoom(tx, room_id);
    if (!isMailAddress(to) || !room || !day) continue;
    const locale = await findLocaleOf(tx, to);
    const t = bookingMailMessages.in(locale);
    await sendMail(tx, {
      districtId,
      to,
      sender: { name: district.name, address: district.contact.mail },
      subject: t('rooms.mail.key.subject', { key }),
      text: t('rooms.mail.key', {
        ...{ name, key, room: room.name, district: district.name },
        day: formatDate({ date: day, style: 'longDate', locale }),
      }),
      purpose: 'room-key',
      now,
    });
  }
}
