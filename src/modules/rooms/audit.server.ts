import { titlesOf } from '#modules/calendar/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import { roomsAuditMessages } from './messages/audit.ts';
import { teamBookingPath, teamRoomsPath } from './paths.ts';
import type { RoomTables } from './tables.server.ts';

type Kind = 'room' | 'booking' | 'room_link' | 'room_key' | 'damage';

interface Named {
  id: string;
  title: string;
  path: string;
  undoPath?: string | null;
}

/** One kind of rows, by what they are called. */
function subject(
  kind: Kind,
  name: (tx: Tx, asked: { ids: readonly string[]; locale: Locale }) => Promise<Named[]>,
): SubjectWords {
  return {
    kind: (locale) => roomsAuditMessages.in(locale)(`rooms.kind.${kind}`),
    gone: (locale) => roomsAuditMessages.in(locale)(`rooms.gone.${kind}`),
    async find(tx, { ids, locale }) {
      const t = roomsAuditMessages.in(locale);
      const named = await name(tx, { ids, locale });
      return new Map(
        named.map(({ id, title, path, undoPath = null }) => [
          id,
          { what: t(`rooms.what.${kind}`, { title }), path, undoPath },
        ]),
      );
    },
  };
}

const rooms = subject('room', async (tx, { ids }) => {
  const names = new Map((await listPlaces(tx)).map(({ id, name }) => [id, name]));
  const rows = await tables<RoomTables>(tx)
    .selectFrom('room')
    .select(['id', 'place_id', 'deleted_at'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, place_id, deleted_at }) => ({
    id,
    title: names.get(place_id) ?? '',
    path: `${teamRoomsPath}/raeume/${id}`,
    undoPath: deleted_at && `${teamRoomsPath}/raeume?erledigt=deleted&nr=${id}`,
  }));
});

const bookings = subject('booking', async (tx, { ids, locale }) => {
  const titles = await titlesOf(
    tx,
    ids.map((id) => ({ id, event_id: id, notice_id: null })),
  );
  return [...titles].map(([id, title]) => ({
    id,
    title: inLocale(title, locale),
    path: teamBookingPath(id),
  }));
});

const keys = subject('room_key', async (tx, { ids }) => {
  const rows = await tables<RoomTables>(tx)
    .selectFrom('room_key')
    .select(['id', 'label'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, label }) => ({
    id,
    title: label,
    path: `${teamRoomsPath}/schluessel`,
  }));
});

const damages = subject('damage', async (tx, { ids }) => {
  const rows = await tables<RoomTables>(tx)
    .selectFrom('damage')
    .select(['id', 'text'])
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, text }) => ({
    id,
    title: text.slice(0, 60),
    path: `${teamRoomsPath}/schaeden`,
  }));
});

const links = subject('room_link', async (tx, { ids }) =>
  (await listOrganisations(tx))
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ id, title: name, path: `${teamRoomsPath}/vereine` })),
);

export const roomsAudit: AuditWords = {
  actions: actionsIn(roomsAuditMessages.texts),
  sentence: (locale, action, values) =>
    roomsAuditMessages.in(locale)(`rooms.did.${action}` as 'rooms.did.room.changed', values),
  subjects: {
    room: rooms,
    booking: bookings,
    room_link: links,
    room_key: keys,
    damage: damages,
  },
};
