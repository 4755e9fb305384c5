import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import type { Command } from '#platform/command.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { createEvent, listEvents, listOccurrences } from '../server.ts';

useDatabase();

async function districtWithPerson() {
  const { id: districtId, command } = await makeDistrict();
  const { personId } = await makePerson({ command, role: 'volunteer' });
  return { districtId, command: { ...command, personId } };
}

function press({
  command,
  id,
  placeId = null,
}: {
  command: Command;
  id: string;
  placeId?: string | null;
}) {
  return inDistrict(command.districtId, (tx) =>
    createEvent(tx, {
      command,
      id,
      details: eventDetails({ placeId }),
      status: 'published',
      series: [seriesDetails()],
    }),
  );
}

describe('a form that is saved twice', () => {
  it('makes one event when both presses come at the same moment', async () => {
    const { districtId, command } = await districtWithPerson();
    const placeId = await makePlace({ command });
    const id = newId();
    const answers = await Promise.all([1, 2, 3].map(() => press({ command, id, placeId })));
    expect(answers.map((answer) => answer.id)).toEqual([id, id, id]);
    expect(answers.filter((answer) => answer.isNew)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.slug))).toEqual(new Set(['rund-ums-dorf']));
    const found = await inDistrict(districtId, async (tx) => ({
      events: await listEvents(tx, { now: command.now }),
      dates: await listOccurrences(tx, {}),
    }));
    expect(found.events).toHaveLength(1);
    expect(found.dates).toHaveLength(18);
  });

  it('does not lead to the event of somebody else', async () => {
    const { command } = await districtWithPerson();
    const other = await makePerson({ command, role: 'volunteer' });
    const id = newId();
    await press({ command, id });
    const second = press({ command: { ...command, personId: other.personId }, id });
    await expect(second).rejects.toMatchObject({ code: 'not_found' });
  });

  it('makes an event of its own in another district', async () => {
    const [here, there] = [await districtWithPerson(), await districtWithPerson()];
    const id = newId();
    await press({ command: here.command, id });
    expect(await press({ command: there.command, id })).toMatchObject({ id, isNew: true });
  });
});

it('gives two events of one title their own addresses when both are written down at once', async () => {
  const { command } = await districtWithPerson();
  const answers = await Promise.all([
    press({ command, id: newId() }),
    press({ command, id: newId() }),
  ]);
  expect(answers.map((answer) => answer.slug).sort()).toEqual(['rund-ums-dorf', 'rund-ums-dorf-2']);
});

it('lists what is to come apart from what is over, and a delegate only their organisation', async () => {
  const { districtId, command } = await districtWithPerson();
  await press({ command, id: newId() });
  const create = (localStart: string) =>
    inDistrict(districtId, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: 'Maifeier' } }),
        status: 'published',
        series: [seriesDetails({ localStart, rrule: null })],
      }),
    );
  await create('2026-05-01T11:00');
  const titles = (filter: { over?: boolean; organisationIds?: string[] }) =>
    inDistrict(districtId, async (tx) =>
      (await listEvents(tx, { now: command.now, ...filter })).map((event) => event.title.de),
    );
  expect(await titles({ over: false })).toEqual(['Rund ums Dorf']);
  expect(await titles({ over: true })).toEqual(['Maifeier']);
  expect(await titles({ organisationIds: [newId()] })).toEqual([]);
});
