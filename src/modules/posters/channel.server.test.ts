import { expect, it } from 'vitest';
import { createEvent, findPublicEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { posterChannel } from './channel.server.ts';
import { saveChoice } from './choice.server.ts';
import { posterFormats, usualChoice } from './poster.ts';

useDatabase();

it('offers a file of each format, and says so when the chosen date is gone', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { now } = command;
  await inDistrict(districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      command,
      details: eventDetails(),
      status: 'published',
      series: [seriesDetails()],
    });
    const { event, coming } = (await findPublicEvent(tx, { slug: 'rund-ums-dorf', now }))!;
    const district = (await findDistrict(tx, districtId))!;
    const topic = { kind: 'event' as const, event, dates: coming, date: null };
    const offer = () =>
      posterChannel.offer!(tx, {
        topic,
        district,
        origin: 'https://x.example',
        locale: 'de',
        now,
      });

    const { files } = await offer();
    const page = posterChannel.page!(topic);
    expect(page).toBe(`/team/veranstaltungen/${eventId}/plakat`);
    expect(files.map(({ path }) => path).sort()).toEqual(
      posterFormats.map((format) => `${page}/datei?format=${format}`).sort(),
    );
    expect(files[0]?.name).toBe('rund-ums-dorf-plakat-a4.pdf');

    const choice = { ...usualChoice, date: '2026-11-25' };
    await saveChoice(tx, { command, eventId, version: 0, choice });
    await expect(offer()).rejects.toMatchObject({ code: 'no_date' });
    expect(posterChannel.page!(topic), 'where it is put right').toBe(page);
  });
});
