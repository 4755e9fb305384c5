import { expressionBuilder } from 'kysely';
import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { forgetFile } from '#platform/files/server.ts';
import { erasesRows, erasureTick, type Erasure } from '#platform/jobs/erasure.server.ts';
import { linkHoldsDays } from './booking/booking.ts';
import { contactKept, receiptKept, refusedKept } from './kept-days.ts';
import { roomPrivacyMessages } from './messages/privacy.ts';
import type { RoomTables } from './tables.server.ts';

const t = roomPrivacyMessages;
const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
const dayBefore = (now: Date, days: number) => before(now, days).toISOString().slice(0, 10);

/** The picture goes with the next round of the kept files, unless another damage has the same. */
const damages: Erasure = {
  kind: 'damage',
  what: (locale) => t.in(locale)('rooms.erases.damage'),
  count: async (tx, { now }) => (await listSettledBefore(tx, before(now, receiptKept))).length,
  async erase(tx, { now }) {
    const over = await listSettledBefore(tx, before(now, receiptKept));
    const db = tables<RoomTables>(tx);
    for (const { id, picture_sha256: sha256 } of over) {
      await db.deleteFrom('damage').where('id', '=', id).execute();
      if (sha256 && !(await isNamed(tx, sha256))) await forgetFile(tx, { sha256 });
    }
    return over.length;
  },
};

/** Who asked for a room, who had a key, what was broken: once nobody needs it any more. Who used it when stays. */
export const forgetBookingsTick = erasureTick({
  name: 'rooms_forget',
  pattern: '51 3 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<RoomTables, 'booking'>({
      table: 'booking',
      what: (locale) => t.in(locale)('rooms.erases.booking'),
      where: (row, now) =>
        row.and([
          row.or([
            row('last_on', '<', dayBefore(now, contactKept)),
            row.and([
              row('state', 'in', ['declined', 'withdrawn']),
              row('decided_at', '<', before(now, refusedKept)),
            ]),
          ]),
          row.or(personal.map((column) => row(column, '<>', ''))),
        ]),
      set: {
        ...{ contact_name: '', contact_mail: '', contact_phone: '', purpose: '', reason: '' },
      },
    }),
    erasesRows<RoomTables, 'room_link'>({
      table: 'room_link',
      what: (locale) => t.in(locale)('rooms.erases.link'),
      where: (row, now) =>
        row.or([
          row('ended_at', '<', before(now, linkHoldsDays)),
          row('booking_id', 'in', bookingsOver(now)),
        ]),
    }),
    erasesRows<RoomTables, 'booking_check'>({
      table: 'booking_check',
      what: (locale) => t.in(locale)('rooms.erases.check'),
      where: (row, now) => row('at', '<', before(now, receiptKept)),
    }),
    erasesRows<RoomTables, 'key_handover'>({
      table: 'key_handover',
      what: (locale) => t.in(locale)('rooms.erases.handover'),
      where: (row, now) => row('returned_at', '<', before(now, receiptKept)),
    }),
    damages,
  ],
});

const personal = ['contact_name', 'contact_mail', 'contact_phone', 'purpose', 'reason'] as const;

/** Ids of bookings whose link holds no more. */
function bookingsOver(now: Date) {
  return expressionBuilder<RoomTables, never>()
    .selectFrom('booking as over')
    .select('over.id')
    .where('over.last_on', '<', dayBefore(now, linkHoldsDays));
}

function listSettledBefore(tx: Tx, moment: Date) {
  return tables<RoomTables>(tx)
    .selectFrom('damage')
    .select(['id', 'picture_sha256'])
    .where('settled_at', '<', moment)
    .execute();
}

async function isNamed(tx: Tx, sha256: string): Promise<boolean> {
  const row = await tables<RoomTables>(tx)
    .selectFrom('damage')
    .select('id')
    .where('picture_sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
