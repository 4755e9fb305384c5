import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  parseBookingForm,
  parseWishedDates,
  readBookingForm,
  type BookingFormError,
  type BookingFormValues,
} from '#modules/rooms/forms.ts';
import {
  allAt,
  bookingPath,
  insteadKey,
  possibleInstead,
  previewWords,
  readInstead,
  RoomError,
  typedInstead,
  type AskedBy,
  type Room,
  type Wish,
} from '#modules/rooms/index.ts';
import { listRooms, previewBooking, requestBooking } from '#modules/rooms/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
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

/**
 * Shows which of the wished dates are free; nothing is booked, and nobody need say yet who they are. Buttons beside the
 * dates fill in the form: another room (`inRoom`), another time for all that are taken (`allAt`), another date.
 */
export async function checkBooking(asking: Asking) {
  const { form, room, rooms, values } = await readSent(asking);
  const { timeZone, now } = commandOf(asking.locals);
  const { wish, errors } = parseWishedDates(values, { usual: room, timeZone, now });
  if (!wish || !room) return fail(400, answer({ values, errors }));
  const [single] = wish.repeat === 'none' ? readInstead(values.instead) : [];
  const shown = single ? { ...values, ...typedInstead(single, wish) } : values;
  const wished = single ? { ...wish, localStart: single.localStart } : wish;
  const time = oneLine(typed(form, 'allAt'));
  const looked = await lookAt({ asking, rooms, room, wish: wished, values: shown, time });
  if (!looked) return fail(400, answer({ values: shown, problem: 'no_dates' }));
  return answer(looked);
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
  const { values, group, room, rooms, parse } = await readSent(asking);
  const read = parse();
  if (limit) return fail(429, answer({ values, limit }));
  if (!read.booking || !room) return fail(400, answer({ values, errors: read.errors ?? [] }));
  const command = commandOf(locals);
  const origin = await linkOrigin({ locals, url });
  const { id, seen } = values;
  const { locale } = locals;
  const { wish } = read.booking;
  const instead = wish.repeat === 'none' ? [] : readInstead(values.instead);
  const request = { ...read.booking, roomId: room.id, instead };
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
    const looked = await lookAt({ asking, rooms, room, wish, values: { ...values, id: newId() } });
    if (!looked) return fail(409, answer({ values, problem: 'no_dates' }));
    const isFaster = caught.code === 'look_again' && looked.preview.seen !== seen;
    return fail(409, answer({ ...looked, isFaster }));
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
  const form = await sentForm(request);
  const sent = readBookingForm(form);
  const chosen = groups.find(({ id }) => id === sent.organisationId) ?? null;
  const group = groups.length === 1 ? groups[0]! : chosen;
  const values = {
    ...{ ...sent, id: isId(sent.id) ? sent.id : newId() },
    ...(group && { club: group.name }),
    ...(form.has('inRoom') && { roomId: oneLine(typed(form, 'inRoom')), instead: [] }),
  };
  const { districtId, timeZone, now } = commandOf(locals);
  const rooms = await inDistrict(districtId, (tx) => listRooms(tx));
  const room = rooms.find(({ id }) => id === values.roomId) ?? null;
  const isByTeam = by === 'team';
  const mustChoose = groups.length > 1 && !group;
  const parse = () =>
    parseBookingForm(values, { usual: room, timeZone, now, isByTeam, mustChoose });
  return { form, values, group, room, rooms, parse };
}

/** What is free, in words, and what is chosen of what is free instead. */
async function lookAt({
  asking: { locals, by },
  rooms,
  room,
  wish,
  values,
  time = '',
}: {
  asking: Asking;
  rooms: Room[];
  room: Room;
  wish: Wish;
  values: BookingFormValues;
  /** To which all that are taken shall go. */
  time?: string;
}) {
  const command = commandOf(locals);
  const { timeZone } = command;
  const preview = await inDistrict(command.districtId, (tx) =>
    previewBooking(tx, { command, room, wish }),
  );
  const { locale } = locals;
  if (!preview) return null;
  const chosen = time ? allAt({ preview, time }) : readInstead(values.instead);
  const instead = possibleInstead({ chosen, preview, wish });
  const said = { preview, rooms, locale, timeZone, instead, wish, tells: by === 'team' };
  return {
    values: { ...values, instead: instead.map(insteadKey) },
    preview: previewWords(said),
  };
}

function answer(known: Partial<BookingAnswer> & { values: BookingFormValues }): BookingAnswer {
  return { errors: [], problem: null, preview: null, isFaster: false, limit: null, ...known };
}
