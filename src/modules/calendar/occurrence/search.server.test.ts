import { beforeAll, describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { createEvent, listOccurrences } from '../server.ts';

useDatabase();
let district: Awaited<ReturnType<typeof makeDistrict>>;

beforeAll(async () => {
  district = await makeDistrict();
  const { id, command } = district;
  await inDistrict(id, async (tx) => {
    for (const title of [
      { de: 'Maifeier', en: 'May Day celebrations' },
      { de: 'Treffen der Blumenfreunde' },
      { de: 'Bücherflohmarkt' },
      { de: 'Adventskonzert' },
    ]) {
      await createEvent(tx, {
        command,
        details: eventDetails({ title, body: { de: 'Wir gießen die Blumenampeln.' } }),
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
  ])('for "%s" finds %j', async (search, titles) => {
    const found = await inDistrict(district.id, (tx) => listOccurrences(tx, { search }));
    expect(found.map((one) => one.title.de).sort()).toEqual(titles);
  });
});
