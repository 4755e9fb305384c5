import { beforeEach, expect, it, test } from 'vitest';
import type { OccurrenceMove } from '#modules/calendar/occurrence/change.server.ts';
import {
  cancelFromDate,
  changeFromDate,
  changeOccurrence,
  deleteEvent,
  findEvent,
  listSeries,
  listTaken,
  setEventStatus,
  skipOccurrence,
  takeBackEdit,
  updateEvent,
} from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { approveBooking, findBooking, listBookedDates } from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';
import { aRequest, aWish, book, makeRoom } from './factories/room.ts';
import {
  actions as eventActions,
  load as loadEvent,
} from '../src/routes/team/veranstaltungen/[id]/+page.server.ts';
import {
  actions as editActions,
  load as loadEdit,
} from '../src/routes/team/veranstaltungen/[id]/bearbeiten/+page.server.ts';
import { actions as dateActions } from '../src/routes/team/veranstaltungen/[id]/termin/[occurrenceId]/+page.server.ts';

/**
 * A room that was promised stays promised: the calendar's buttons do not free it, show it to everybody or give it to
 * somebody else behind the back of whoever asked.
 */

useDatabase();

const origin = 'http://localhost';
let command: Command;
let district: District;
let placeId: string;
let id: string;
let organisationId: string;

beforeEach(async () => {
  ({ command } = await makeDistrict());
  district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  const room = await makeRoom({ command });
  ({ placeId } = room);
  const { districtId, now } = command;
  const club = { name: 'Skatclub', kind: 'club' as const, slug: 'skatclub', website: '' };
  organisationId = await run((tx) => createOrganisation(tx, { districtId, ...club, now }));
  const wish = aWish({ repeat: 'weekly', lastOn: '2026-12-22' });
  const request = aRequest({ roomId: room.roomId, wish });
  ({ id } = await book({ command, request, origin }));
});

const run = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const approve = () => run((tx) => approveBooking(tx, { command, id, version: 1, origin }));
const dates = () => run((tx) => listBookedDates(tx, id));

const year = [{ from: '2026-01-01T00:00:00Z', until: '2028-01-01T00:00:00Z' }];
const taken = async () =>
  (await run((tx) => listTaken(tx, { placeIds: [placeId], spans: year }))).length;

const move = (changes: Partial<OccurrenceMove>): OccurrenceMove => ({
  ...{ localStart: '2026-12-02T19:00', durationMinutes: 60, differs: {}, reason: {} },
  ...changes,
});

type Attempt = (tx: Tx, of: { version: number; occurrenceId: string }) => Promise<unknown>;

test.each<[string, Attempt]>([
  ...(['draft', 'tentative', 'published', 'cancelled'] as const).map(
    (status): [string, Attempt] => [
      `made ${status}`,
      (tx, { version }) => setEventStatus(tx, { command, id, version, status }),
    ],
  ),
  ['deleted', (tx, { version }) => deleteEvent(tx, { command, id, version })],
  [
    'shown to everybody',
    async (tx, { version }) =>
      updateEvent(tx, {
        ...{ command, id, version, details: eventDetails({ audience: 'public', placeId }) },
        series: (await listSeries(tx, [id])).map((one) => ({ ...seriesDetails(), ...one })),
      }),
  ],
  ['taken back', (tx, { version }) => takeBackEdit(tx, { command, id, version })],
  [
    'moved from a date on',
    (tx, { version, occurrenceId }) =>
      changeFromDate(tx, {
        ...{ command, version },
        change: { occurrenceId, localStart: '2026-12-09T19:00', durationMinutes: 60 },
      }),
  ],
  [
    'called off from a date on',
    (tx, { version, occurrenceId }) =>
      cancelFromDate(tx, { command, version, occurrenceId, reason: {} }),
  ],
  [
    'without a date, unseen',
    (tx, { occurrenceId }) => skipOccurrence(tx, { command, id: occurrenceId, reason: {} }),
  ],
  [
    'in another room on one date',
    (tx, { occurrenceId }) =>
      changeOccurrence(tx, { command, id: occurrenceId, move: move({ differs: { placeId } }) }),
  ],
])('a booking is not %s by the calendar', async (_what, attempt) => {
  await approve();
  const { version } = (await run((tx) => findEvent(tx, { id })))!;
  const occurrenceId = (await dates())[1]!.id;
  await expect(run((tx) => attempt(tx, { version, occurrenceId }))).rejects.toMatchObject({
    code: 'is_booking',
  });
  const [event, booking] = await run((tx) =>
    Promise.all([findEvent(tx, { id }), findBooking(tx, id)]),
  );
  expect([await taken(), event?.status, event?.audience, booking?.state]).toEqual([
    4,
    'published',
    'team',
    'approved',
  ]);
});

function sent({
  fields,
  role = 'volunteer',
  occurrenceId = '',
  organisationIds = [],
}: {
  fields: Record<string, string | number>;
  role?: string;
  occurrenceId?: string;
  organisationIds?: string[];
}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value));
  const url = new URL(`${origin}/team/veranstaltungen/${id}`);
  const { now } = command;
  const person = { id: null, name: '', roles: [role], organisationIds };
  const request = new Request(url, { method: 'POST', body });
  const locals = { district, locale: 'de', now, path: url.pathname, person, session: null };
  return { locals, url, request, params: { id, occurrenceId } } as never;
}

it.each(['draft', 'published'])(
  'a volunteer who sends "%s" for a request reads where it is decided',
  async (to) => {
    const { version } = (await run((tx) => findEvent(tx, { id })))!;
    const answer = await eventActions['status']!(sent({ fields: { to, version } }));
    expect(answer).toMatchObject({
      status: 409,
      data: { problems: [expect.stringContaining('Das ist eine Raumbelegung')] },
    });
    expect([await taken(), (await run((tx) => findBooking(tx, id)))?.state]).toEqual([
      4,
      'requested',
    ]);
  },
);

it('its page in the calendar has dates and the way to the booking, nothing to press', async () => {
  const page = (await loadEvent(sent({ fields: {} }))) as Record<string, unknown>;
  expect(page).toMatchObject({ steps: [], links: [], bookingPath: `/team/raum/${id}` });
});

it('its form leads to the booking, and saves nothing', async () => {
  await expect((async () => loadEdit(sent({ fields: {} })))()).rejects.toMatchObject({
    status: 303,
    location: `/team/raum/${id}`,
  });
  const answer = await editActions['save']!(sent({ fields: { titleDe: 'Fest', version: 1 } }));
  expect(answer).toMatchObject({ data: { errors: [{ code: 'is_booking' }] } });
});

async function mails() {
  const read = { showSecrets: true, now: command.now };
  return run(async (tx) => {
    const listed = (await listMails(tx, { page: 1 })).mails;
    return Promise.all(listed.map(async (one) => (await findMail(tx, { id: one.id, ...read }))!));
  });
}

it('one date that the team moves or calls off is told to whoever asked, with the reason', async () => {
  await approve();
  const [first, second] = await dates();
  const before = (await mails()).length;
  const press = async (action: 'change' | 'cancel', date: { id: string }, more: object) => {
    const fields = { sequence: 0, reason: 'Wasserschaden', ...more };
    return expect(
      dateActions[action]!(sent({ fields, occurrenceId: date.id })),
    ).rejects.toMatchObject({ status: 303, location: expect.stringContaining('/team/raum/') });
  };
  await press('cancel', first!, {});
  await press('change', second!, { date: '2026-12-30', startTime: '19:00', endTime: '20:00' });
  const said = (await mails()).slice(0, 2).map(({ text }) => text ?? '');
  expect((await mails()).length).toBe(before + 2);
  expect(said.some((text) => /entfällt: .*1\. Dezember 2026/.test(text))).toBe(true);
  expect(said.some((text) => /jetzt: .*30\. Dezember 2026, 19:00/.test(text))).toBe(true);
  for (const text of said) expect(text).toContain('Wasserschaden');
  // The link holds from the last date on, wherever that is now.
  const last = (await dates()).map(({ endsOn }) => endsOn).toSorted();
  expect(last.at(-1)).toBe('2026-12-30');
});

it('who speaks for the club asks where rooms are for another date', async () => {
  const organisationIds = [organisationId];
  const [date] = await dates();
  const fields = { sequence: 0 };
  await expect(
    dateActions['cancel']!(
      sent({ fields, role: 'delegate', organisationIds, occurrenceId: date!.id }),
    ),
  ).rejects.toMatchObject({ status: 303, location: `/team/raum/${id}` });
  expect((await dates())[0]?.state).toBe('scheduled');
});
