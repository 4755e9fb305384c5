import { fail } from '@sveltejs/kit';
import {
  parseRoomForm,
  readRoomForm,
  valuesOfRoom,
  type RoomFormValues,
} from '#modules/rooms/forms.ts';
import { RoomError, roomTeamMessages, teamRoomsPath, type Room } from '#modules/rooms/index.ts';
import {
  createRoom,
  deleteRoom,
  findRoom,
  restoreRoom,
  updateRoom,
} from '#modules/rooms/server.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { saveThing, type Kind } from '../../kept-thing.server.ts';

const fields = [
  ...(['capacity', 'equipment', 'equipmentEn', 'rules', 'rulesEn'] as const),
  ...(['checklist', 'checklistEn', 'terms', 'termsEn'] as const),
  ...(['setUp', 'clear'] as const),
];

export const roomKind: Kind<Room, RoomFormValues> = {
  path: `${teamRoomsPath}/raeume`,
  find: findRoom,
  remove: deleteRoom,
  restore: restoreRoom,
  table: 'room',
  isRefusal: (caught) => caught instanceof RoomError,
  tellConflict({ values, stored, locale }) {
    const t = roomTeamMessages.in(locale);
    const theirs = valuesOfRoom(stored);
    const differing = fields.filter((field) => values[field] !== theirs[field]);
    const lines = differing.map((field) => `${t(`rooms.field.${field}`)}: ${theirs[field]}`);
    return [t('rooms.rooms.conflict'), ...lines];
  },
  tellInUse: (name, locale) => roomTeamMessages.in(locale)('rooms.rooms.in_use', { name }),
};

/** Saves what was sent and leads to the list, or hands everything back with what is wrong. */
export async function saveRoom({ locals, request }: { locals: App.Locals; request: Request }) {
  const sent = readRoomForm(await sentForm(request));
  const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
  const { details, errors } = parseRoomForm(values);
  const isPlaced = isId(values.placeId);
  if (!details || !isPlaced) {
    const place = { field: 'placeId', code: 'place' as const };
    const all = [...(isPlaced ? [] : [place]), ...(errors ?? [])];
    return fail(400, { values, errors: all, problems: [] });
  }
  const command = commandOf(locals);
  const { id, placeId } = values;
  return saveThing(roomKind, {
    locals,
    values,
    async write(tx, before) {
      if (!before) await createRoom(tx, { command, id, placeId, details });
      else await updateRoom(tx, { command, id, version: before.version, details });
    },
    tellRefusal: (caught) =>
      caught instanceof RoomError && caught.code === 'no_room'
        ? [roomTeamMessages.in(locals.locale)('rooms.rooms.taken')]
        : null,
  });
}
