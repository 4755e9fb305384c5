import { beforeAll, describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import type { EventDetails } from '../event/event.ts';
import { createEvent, listOccurrences } from '../server.ts';

useDatabase();
let district: Awaited<ReturnType<typeof makeDistrict>>;

beforeAll(async () => {
  district = await makeDistrict();
  const { id, command } = district;
  const house = await makePlace({ command, name: 'Haus der Kulturen', exclusive: false });
  const office = await makePlace({ command, name: 'Stadtteilbüro', exclusive: false });
  await inDistrict(id, async (tx) => {
    const { now } = command;
    const choir = await createOrganisation(tx, {
      districtId: id,
      name: 'Gemischter Chor',
      kind: 'club',
      website: '',
      now,
    });
    const written: Partial<EventDetails>[] = [
      { title: { de: 'Maifeier', en: 'May Day celebrations' }, category: 'festivity' },
      { title: { de: 'Treffen der Blumenfreunde' } },
      { title: { de: 'Bücherflohmarkt' }, placeId: office },
      { title: { de: 'Adventskonzert' }, placeId: house, organisationId: choir },
    ];
    for (const details of written) {
      await createEvent(tx, {
        command,
        details: eventDetails({
          category: 'nature',
          body: { de: 'Wir gießen die Blumenampeln.' },
          ...details,
        }),
        status: 'published',
        series: [seriesDetails({ rrule: null })],
      });
    }
  });
});

describe('the search', () => {
  it.each([
    ['Konzerte', ['Adventskonzert']],
    ['Feier', ['Maifeier']],
    ['maifeiern', ['Maifeier']],
    ['celebration', ['Maifeier']],
    ['flohmärkte', ['Bücherflohmarkt']],
    ['Büch', ['Bücherflohmarkt']],
    ['treffens blumenfreund', ['Treffen der Blumenfreunde']],
    ['gegossen', []],
    ['der die das', []],
    ['"; drop table event; --', []],
    [':*&|!', []],
    ['%', []],
    // What the page shows beside its texts: kind, place, organiser.
    ['Fest', ['Maifeier']],
    ['Feste', ['Maifeier']],
    ['festival', ['Maifeier']],
    ['Kulturen', ['Adventskonzert']],
    ['haus kultur', ['Adventskonzert']],
    ['Mittelstraße', ['Adventskonzert', 'Bücherflohmarkt']],
    ['Büro', ['Bücherflohmarkt']],
    ['Chor', ['Adventskonzert']],
    ['konzert des chors', ['Adventskonzert']],
    ['konzert im büro', []],
  ])('for "%s" finds %j', async (search, titles) => {
    const found = await inDistrict(district.id, (tx) => listOccurrences(tx, { search }));
    expect(found.map((one) => one.title.de).sort()).toEqual(titles);
  });
});
