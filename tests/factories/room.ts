import type { Asker, RoomDetails, Wish } from '#modules/rooms/index.ts';
import {
  createRoom,
  findRoom,
  previewBooking,
  requestBooking,
  type BookingRequest,
} from '#modules/rooms/server.ts';
import { seenKey } from '#modules/rooms/index.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makePlace } from './district.ts';

export function roomDetails(changes: Partial<RoomDetails> = {}): RoomDetails {
  return {
    capacity: 30,
    equipment: { de: 'Tische, Stühle, Beamer' },
    rules: { de: 'Um 22 Uhr ist Schluss.' },
    checklist: { de: 'Fenster zu\nLicht aus' },
    terms: {},
    opening: {},
    approval: 'hand',
    setUpMinutes: 0,
    clearMinutes: 0,
    ...changes,
  };
}

/** A room that can be booked, in a place of its own. */
export async function makeRoom({
  command,
  details = {},
  placeId,
  name,
}: {
  command: Command;
  details?: Partial<RoomDetails>;
  placeId?: string;
  name?: string;
}): Promise<{ roomId: string; placeId: string }> {
  const place = placeId ?? (await makePlace({ command, ...(name && { name }) }));
  const roomId = await inDistrict(command.districtId, (tx) =>
    createRoom(tx, { command, placeId: place, details: roomDetails(details) }),
  );
  return { roomId, placeId: place };
}

/** Tuesday 1 December 2026, 18:00 to 20:00. */
export function aWish(changes: Partial<Wish> = {}): Wish {
  return {
    localStart: '2026-12-01T18:00',
    durationMinutes: 120,
    repeat: 'none',
    lastOn: null,
    setUpMinutes: 0,
    clearMinutes: 0,
    ...changes,
  };
}

export const asker: Asker = {
  club: 'Skatclub',
  name: 'Renate Muster',
  mail: 'renate@example.org',
  phone: '',
};

export function aRequest(changes: Partial<BookingRequest> & { roomId: string }): BookingRequest {
  return { ...asker, wish: aWish(), purpose: 'Spieleabend', persons: 12, ...changes };
}

type Options = Partial<Omit<Parameters<typeof requestBooking>[1], 'command' | 'request'>>;

/** Asks for a room as somebody who has seen which dates fall away. */
export async function book({
  command,
  request,
  ...options
}: { command: Command; request: BookingRequest } & Options) {
  const id = options.id ?? newId();
  const answer = await inDistrict(command.districtId, async (tx) => {
    const room = (await findRoom(tx, request.roomId))!;
    const preview = await previewBooking(tx, { command, room, wish: request.wish });
    const seen = seenKey(preview ?? []);
    const usual = { seen, by: 'anybody' as const, locale: 'de' as const, origin: '' };
    return requestBooking(tx, { command, request, ...usual, ...options, id });
  });
  return { id, ...answer };
}
