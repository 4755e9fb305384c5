import { expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { createOrganisation, findOrganisation } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { actions as listActions } from './organisationen/+page.server.ts';
import { actions as pageActions } from './organisationen/[id]/+page.server.ts';

useDatabase();

const club = { name: 'Naturfreunde', kind: 'club', website: '' } as const;

/** Sends a form as the browser does. @returns where it leads, or what is wrong with it. */
async function team() {
  const { id: districtId, command } = await makeDistrict();
  const { personId } = await makePerson({ command, role: 'coordination' });
  const locals = {
    district: { id: districtId, timeZone: 'Europe/Berlin' },
    person: { id: personId, name: 'Renate', roles: ['coordination'], organisationIds: [] },
    locale: 'de',
    now: command.now,
  };
  const press = async (
    action: 'save' | 'delete' | 'restore',
    sent: Record<string, string>,
  ): Promise<{
    location?: string;
    data?: { problems: string[]; values?: { version: string } };
  }> => {
    const body = new URLSearchParams(sent);
    const request = new Request('http://ortsmitte.test/', { method: 'POST', body });
    const perform = action === 'restore' ? listActions['restore'] : pageActions[action];
    const event = { locals, request, params: { id: sent['id'] } };
    return Promise.resolve(perform!(event as never)).catch(
      (redirected: unknown) => redirected,
    ) as never;
  };
  const find = (id: string) => inDistrict(districtId, (tx) => findOrganisation(tx, id));
  return { districtId, command, press, find };
}

it('the form for a new one that is sent again with another text corrects the first', async () => {
  const { press, find } = await team();
  const sent = { ...club, id: newId(), version: '' };
  const saved = await press('save', sent);
  expect(saved.location).toBe(`/team/organisationen?erledigt=saved&nr=${sent.id}`);
  await press('save', { ...sent, name: 'Naturfreunde Heeren' });
  expect(await find(sent.id)).toMatchObject({ name: 'Naturfreunde Heeren', version: 2 });
});

it('who saves second is shown what stands in the other version, and decides by pressing again', async () => {
  const { press, find } = await team();
  const sent = { ...club, id: newId(), version: '' };
  await press('save', sent);
  await press('save', { ...sent, version: '1', kind: 'group' });
  const second = { ...sent, version: '1', name: 'Nabu' };
  const { data } = await press('save', second);
  expect(data!.problems.slice(1)).toEqual(['Name: Naturfreunde', 'Art: Gruppe oder Initiative']);
  await press('save', { ...second, version: data!.values!.version });
  expect(await find(sent.id)).toMatchObject({ name: 'Nabu', kind: 'club' });
});

it('one that an event names stays; one that nothing needs goes, and comes back by one press or two', async () => {
  const { districtId, command, press, find } = await team();
  const [needed, free] = await inDistrict(districtId, async (tx) => {
    const organisationId = await createOrganisation(tx, { ...club, districtId, now: command.now });
    const details = eventDetails({ title: { de: 'Vogelstimmen' }, organisationId });
    const series = [seriesDetails({ rrule: null })];
    await createEvent(tx, { command, details, status: 'draft', series });
    const other = await createOrganisation(tx, { ...club, districtId, now: command.now });
    return [organisationId, other];
  });
  expect((await press('delete', { id: needed })).data!.problems).toContain('Vogelstimmen');
  expect(await find(needed)).toMatchObject({ deletedAt: null });
  await press('delete', { id: free });
  expect(await find(free)).toMatchObject({ deletedAt: command.now });
  for (const _press of [1, 2]) {
    const { location } = await press('restore', { id: free });
    expect(location).toBe(`/team/organisationen?erledigt=restored&nr=${free}`);
  }
  expect(await find(free)).toMatchObject({ deletedAt: null });
});
