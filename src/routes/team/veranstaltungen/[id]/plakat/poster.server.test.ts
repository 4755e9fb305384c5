import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { saveChoice } from '#modules/posters/server.ts';
import { usualChoice } from '#modules/posters/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import { useDatabase } from '../../../../../../tests/database.ts';
import { makeDistrict } from '../../../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../../../tests/factories/event.ts';
import { readCode } from '../../../../../../tests/read-code.ts';
import { GET as getFile } from './datei/+server.ts';
import { GET as getPicture } from './bild/+server.ts';
import { load } from './+page.server.ts';

useDatabase();

/** A district with a draft of the team and one of a club. @returns how somebody asks for their posters. */
async function makeDrafts() {
  const { id: districtId, command } = await makeDistrict();
  const club = { slug: 'verein', name: 'Verein', kind: 'club' as const, website: '' };
  const made = await inDistrict(districtId, async (tx) => {
    const organisationId = await createOrganisation(tx, { districtId, ...club, now: command.now });
    const write = (title: string, organisationId: string | null) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: title }, organisationId }),
        status: 'draft',
        series: [seriesDetails()],
      });
    const team = await write('Gartentag', null);
    const own = await write('Vereinsfest', organisationId);
    return { organisationId, team: team.id, own: own.id };
  });
  const district = await inDistrict(districtId, (tx) => findDistrict(tx, districtId));
  const ask = async (
    get: typeof getFile | typeof getPicture,
    { id, role, query = '' }: { id: string; role: string; query?: string },
  ) => {
    const organisationIds = role === 'delegate' ? [made.organisationId] : [];
    const person = { id: null, name: '', roles: [role], organisationIds };
    const locals = { district, person, locale: 'de', now: command.now };
    const url = new URL(`https://x.example/team/veranstaltungen/${id}/plakat/datei${query}`);
    return get({ locals, url, params: { id } } as never);
  };
  return { ...made, ask };
}

it('a draft has its preview and its files in the team', async () => {
  const { ask, team } = await makeDrafts();
  const role = 'volunteer';
  const picture = await ask(getPicture, { id: team, role, query: '?entwurf=festlich&format=a4' });
  expect(picture.headers.get('content-type')).toBe('image/png');
  const other = await ask(getPicture, { id: team, role, query: '?entwurf=ruhig&format=a4' });
  expect(await other.bytes()).not.toEqual(await picture.bytes());
  for (const format of ['a4', 'a3', 'a5', 'tuer']) {
    const file = await ask(getFile, { id: team, role, query: `?format=${format}` });
    expect(file.status, format).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/pdf');
  }
  await expect(ask(getFile, { id: team, role, query: '?format=a9' })).rejects.toMatchObject({
    status: 400,
  });
});

it('the preview is sharp enough that a phone reads its code from the screen', async () => {
  const { ask, team } = await makeDrafts();
  for (const design of ['ruhig', 'festlich', 'foto']) {
    for (const format of ['a4', 'a3', 'a5', 'tuer']) {
      const query = `?entwurf=${design}&format=${format}`;
      const answer = await ask(getPicture, { id: team, role: 'volunteer', query });
      const picture = sharp(await answer.bytes());
      const { width, height } = await picture.metadata();
      // Two copies on a sheet of handouts: a phone is held over one.
      const one = format === 'a5' ? Math.floor(width / 2) : width;
      const held = await picture.extract({ left: 0, top: 0, width: one, height }).png().toBuffer();
      expect(await readCode(held), query).toMatch(/^https:\/\/x\.example\/termine\/gartentag/);
    }
  }
});

it("a club's delegate has the posters of the club's events and no others", async () => {
  const { ask, team, own } = await makeDrafts();
  expect((await ask(getFile, { id: own, role: 'delegate' })).status).toBe(200);
  for (const get of [getFile, getPicture]) {
    await expect(ask(get, { id: team, role: 'delegate' })).rejects.toMatchObject({ status: 404 });
  }
});

it('a logo that was chosen long ago can still be unchosen, and a flat picture is called one', async () => {
  useFilesFolder(await mkdtemp(join(tmpdir(), 'ortsmitte-logos-')));
  const { id: districtId, command } = await makeDistrict();
  const store = async (index: number, [width, height]: [number, number]) => {
    const background = { r: index, g: 90, b: 90 };
    const drawn = sharp({ create: { width, height, channels: 3, background } });
    const picture = await readPicture(await drawn.png().toBuffer());
    const details = {
      ...{ alt: { de: `Logo ${index}` }, decorative: false, photographer: '', credit: '' },
      ...{ consent: 'ja', channels: ['print' as const] },
    };
    return inDistrict(districtId, (tx) => storePicture(tx, { command, picture, details }));
  };
  const flat = await store(200, [4000, 300]);
  const old = await store(0, [240, 240]);
  for (let index = 1; index <= 40; index += 1) await store(index, [240, 240]);
  const event = await inDistrict(districtId, async (tx) => {
    const details = eventDetails({ pictureId: flat.id });
    const made = await createEvent(tx, {
      ...{ command, details, status: 'draft' as const },
      series: [seriesDetails()],
    });
    const choice = { ...usualChoice, logoIds: [old.id] };
    await saveChoice(tx, { command, eventId: made.id, version: 0, choice });
    return made;
  });
  const district = await inDistrict(districtId, (tx) => findDistrict(tx, districtId));
  const person = { id: null, name: '', roles: ['volunteer'], organisationIds: [] };
  const locals = { district, person, locale: 'de', now: command.now };
  const url = new URL(`https://x.example/team/veranstaltungen/${event.id}/plakat`);
  const shown = (await load({ locals, url, params: { id: event.id } } as never)) as {
    photo: string;
    logos: { id: string }[];
  };
  expect(shown.logos.map(({ id }) => id)).toContain(old.id);
  expect(shown.photo).toBe('wide');
});
