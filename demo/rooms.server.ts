import { instantOf } from '#modules/calendar/index.ts';
import { seenKey, type AskedBy } from '#modules/rooms/index.ts';
import {
  createKey,
  createRoom,
  findRoom,
  giveKey,
  previewBooking,
  reportDamage,
  requestBooking,
  type BookingRequest,
} from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { addDays } from './days.ts';
import { clubWish, exampleRoom, waitingWishes } from './rooms.ts';
import { delegatesOrganisation, organisations } from './who-and-where.ts';
import type { ExampleYear } from './year.ts';

/** The office can be asked for: a group meets in it, two requests wait, and somebody has a key. */
export async function openRoom(
  tx: Tx,
  {
    command,
    year: { today },
    placeId,
    organisationId,
  }: { command: Command; year: ExampleYear; placeId: string; organisationId: string },
): Promise<void> {
  const roomId = await createRoom(tx, { command, placeId, details: exampleRoom });
  const { timeZone } = command;
  const club = organisations[delegatesOrganisation].name;
  const { askedOn, wish } = clubWish(today);
  const then = new Date(instantOf({ local: `${askedOn}T10:00`, timeZone }));
  const person = { name: 'Sabine Vorlage', phone: '030 23125 017', mail: '' };
  await ask(tx, {
    command: { ...command, now: then },
    by: 'club',
    organisationId,
    request: { ...person, roomId, club, wish, purpose: 'Gruppenabend', persons: 15 },
  });
  // Nobody of the example gets a mail: with a mail server it would leave.
  const citizen = { ...command, personId: null };
  for (const waiting of waitingWishes(today)) {
    await ask(tx, {
      command: citizen,
      by: 'anybody',
      organisationId: null,
      request: { ...waiting, roomId, mail: '' },
    });
  }
  const [first, second] = [newId(), newId()];
  await createKey(tx, { command, id: first, roomId, label: 'Haupttür 1' });
  await createKey(tx, { command, id: second, roomId, label: 'Haupttür 2' });
  await giveKey(tx, {
    command,
    keyId: first,
    holder: {
      ...{ name: person.name, reach: person.phone, organisationId },
      dueOn: addDays({ day: today, days: 350 }),
    },
  });
  const text = 'Ein Stuhl wackelt. Er steht hinten links und hat einen Zettel.';
  await reportDamage(tx, { command, id: newId(), roomId, text });
}

/** As somebody does who has looked at the dates first: what is taken is left out. */
async function ask(
  tx: Tx,
  {
    command,
    by,
    organisationId,
    request,
  }: {
    command: Command;
    by: AskedBy;
    organisationId: string | null;
    request: BookingRequest;
  },
): Promise<void> {
  const room = (await findRoom(tx, request.roomId))!;
  const preview = await previewBooking(tx, { command, room, wish: request.wish });
  if (!preview?.some(({ obstacle }) => !obstacle)) return;
  await requestBooking(tx, {
    ...{ command, id: newId(), request, seen: seenKey(preview), by, organisationId },
    ...{ locale: 'de', origin: '' },
  });
}
