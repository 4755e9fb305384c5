import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  parseBookingForm,
  readBookingForm,
  type BookingFormError,
  type BookingFormValues,
} from '#modules/rooms/forms.ts';
import {
  bookingPath,
  previewWords,
  RoomError,
  type AskedBy,
  type Room,
} from '#modules/rooms/index.ts';
import { listRooms, previewBooking, requestBooking } from '#modules/rooms/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { commandOf, districtOf } from './context.server.ts';
import { sentForm } from './sent-form.server.ts';
import { clientOf, limitSentence, linkOrigin } from './sign-in.server.ts';

/** What the form of a booking shows again. */
export interface BookingAnswer {
  values: BookingFormValues;
  errors: BookingFormError[];
  problem: 'no_dates' | 'gone' | null;
  preview: ReturnType<typeof previewWords> | null;
  isFaster: boolean;
  /** Asked too often: when to try again. */
  limit: string | null;
}

interface Asking {
  locals: App.Locals;
  request: Request;
  url: URL;
  by: AskedBy;
  /** The groups for which somebody speaks who has shown who they are; the form chooses among several. */
  groups?: { id: string; name: string }[];
  /** Where they have asked too often: the sentence that says when to try again. */
  limit?: string | null;
}

/** Shows which of the wished dates are free; nothing is booked. */
export async function checkBooking(asking: Asking) {
  const { values, room, rooms, ...read } = await readSent(asking);
  if (!read.booking || !room) return fail(400, answer({ values, errors: read.errors ?? [] }));
  const preview = await lookAt({ asking, rooms, room, wish: read.booking.wish });
  if (!preview) return fail(400, answer({ values, problem: 'no_dates' }));
  return answer({ values, preview });
}

/**
 * Asks for the room and says where to go on: to the page of the booking. Whoever has not seen that dates fall away
 * sees it first.
 * @param path where the page is that is shown then; the secret of the booking goes in
 */
export async function sendBooking(
  asking: Asking,
  pathOf: (made: { id: string; token: string; state: string }) => string = ({ token, state }) =>
    `${bookingPath(token)}?erledigt=${state === 'approved' ? 'booked' : 'sent'}`,
) {
  const { locals, url, by, limit = null } = asking;
  const { values, group, room, rooms, ...read } = await readSent(asking);
  if (limit) return fail(429, answer({ values, limit }));
  if (!read.booking || !room) return fail(400, answer({ values, errors: read.errors ?? [] }));
  const command = commandOf(locals);
  const origin = await linkOrigin({ locals, url });
  const { id, seen } = values;
  const { locale } = locals;
  const request = { ...read.booking, roomId: room.id };
  let made;
  try {
    made = await inDistrict(command.districtId, (tx) =>
      requestBooking(tx, {
        ...{ command, id, request, seen, by, locale, origin },
        organisationId: group?.id ?? null,
      }),
    );
  } catch (caught) {
    if (!(caught instanceof RoomError)) throw caught;
    const preview = await lookAt({ asking, rooms, room, wish: request.wish });
    if (!preview) return fail(409, answer({ values, problem: 'no_dates' }));
    const isFaster = caught.code === 'look_again' && preview.seen !== seen;
    return fail(409, answer({ values: { ...values, id: newId() }, preview, isFaster }));
  }
  redirect(303, localPath(locale, pathOf({ id, ...made })));
}

/** A network may ask so often within the hour: enough for an evening of clubs at one office computer. */
export async function tooManyRequests(
  event: Pick<RequestEvent, 'locals' | 'getClientAddress'>,
): Promise<string | null> {
  const { now, locale } = event.locals;
  const attempt = { what: 'room', whom: clientOf(event), limit: 20, minutes: 60, now };
  const retryAt = await globally((tx) => countAttempt(tx, attempt));
  const { timeZone } = districtOf(event.locals);
  return retryAt && limitSentence({ retryAt, now, locale, timeZone });
}

async function readSent({ locals, request, by, groups = [] }: Asking) {
  const sent = readBookingForm(await sentForm(request));
  const chosen = groups.find(({ id }) => id === sent.organisationId) ?? null;
  const group = groups.length === 1 ? groups[0]! : chosen;
  const values = {
    ...{ ...sent, id: isId(sent.id) ? sent.id : newId() },
    ...(group && { club: group.name }),
  };
  const { districtId, timeZone, now } = commandOf(locals);
  const rooms = await inDistrict(districtId, (tx) => listRooms(tx));
  const room = rooms.find(({ id }) => id === values.roomId) ?? null;
  const isByTeam = by === 'team';
  const mustChoose = groups.length > 1 && !group;
  const parsed = parseBookingForm(values, { usual: room, timeZone, now, isByTeam, mustChoose });
  return { values, group, room, rooms, ...parsed };
}

async function lookAt({
  asking: { locals, by },
  rooms,
  room,
  wish,
}: {
  asking: Asking;
  rooms: Room[];
  room: Room;
  wish: Parameters<typeof previewBooking>[1]['wish'];
}) {
  const command = commandOf(locals);
  const { timeZone } = command;
  const preview = await inDistrict(command.districtId, (tx) =>
    previewBooking(tx, { command, room, wish }),
  );
  const { locale } = locals;
  return preview && previewWords({ preview, rooms, locale, timeZone, tells: by === 'team' });
}

function answer(known: Partial<BookingAnswer> & { values: BookingFormValues }): BookingAnswer {
  return { errors: [], problem: null, preview: null, isFaster: false, limit: null, ...known };
}
