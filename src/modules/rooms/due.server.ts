import { sql } from 'kysely';
import { dateOf, localOf } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { roomDueMessages } from './messages/due.ts';
import { teamBookingPath, teamRoomsPath } from './paths.ts';

/** Nobody who asks should wait longer than this. */
const patience = 3 * 24 * 60 * 60_000;

/** Requests to say yes or no to, keys that should be back, damages that nobody has seen to. One question for all. */
export async function dueInRooms(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { command, person } = circumstances;
  const decides = person.roles.includes('coordination');
  if (!decides && !person.roles.includes('volunteer')) return [];
  const { timeZone, now } = command;
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone }));
  const { rows } = await sql<DueRow>`
    select 'request' as kind, id, club as what, '' as who, requested_at as at, null::date as day
    from booking where state = 'requested' and last_on >= ${today}::date and ${decides}
    union all
    select 'key', room_key.id, label, holder_name, given_at, due_on
    from key_handover join room_key on room_key.id = key_handover.key_id
    where returned_at is null and due_on < ${today}::date
    union all
    select 'damage', id, left(text, 80), '', reported_at, null from damage where settled_at is null
    order by at limit 30`.execute(tx);
  return rows.map((row) => itemOf(row, circumstances));
}

interface DueRow {
  kind: 'request' | 'key' | 'damage';
  id: string;
  what: string;
  who: string;
  at: Date;
  day: string | null;
}

function itemOf(row: DueRow, { command: { now }, locale }: DueCircumstances): DueItem {
  const t = roomDueMessages.in(locale);
  const answerBy = new Date(row.at.getTime() + patience);
  switch (row.kind) {
    case 'request':
      return {
        text: t('rooms.due.request', { who: row.what || t('rooms.private') }),
        path: teamBookingPath(row.id),
        isLate: answerBy < now,
        dueAt: answerBy.toISOString(),
      };
    case 'key': {
      const day = formatDate({ date: row.day ?? '', style: 'dayAndMonth', locale });
      return {
        text: t('rooms.due.key', { key: row.what, who: row.who, day }),
        path: `${teamRoomsPath}/schluessel`,
        isLate: true,
        dueAt: `${row.day}T12:00:00Z`,
      };
    }
    case 'damage':
      return {
        text: t('rooms.due.damage', { text: row.what }),
        path: `${teamRoomsPath}/schaeden`,
        isLate: false,
        dueAt: null,
      };
  }
}
