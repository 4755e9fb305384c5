import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  asRead,
  feedText,
  fillYear,
  makeCalendarDistrict,
  sortedDates,
} from '../../../../tests/factories/feed.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { listOccurrences } from '../server.ts';

useDatabase();

const fixtures = new URL('../../../../tests/oracles/fixtures/', import.meta.url);

describe('the calendar as Python reads it', () => {
  // After a wanted change: `vitest run feed-oracle -u`, then `npm run oracle`.
  it('has the dates that we show, by python3-icalendar and dateutil', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx((db) => fillYear(db, command));
    const text = await feedText(command);
    await expect(lastingIds(text)).toMatchFileSnapshot(new URL('feed.ics', fixtures).pathname);

    const kept = JSON.parse(readFileSync(new URL('feed.json', fixtures), 'utf8')) as Kept;
    const ours = sortedDates((await tx((db) => listOccurrences(db, {}))).map(asRead))
      .map(({ start, end, title, cancelled }) => [
        start.replace('.000', ''),
        end.replace('.000', ''),
        title,
        cancelled ? 'CANCELLED' : 'CONFIRMED',
      ])
      .filter(([start]) => start! <= '2028-05-20T00:00:00Z');
    expect(kept.dates.map(String).sort()).toEqual(ours.map(String).sort());
    expect(kept.name).toBe('Termine in Teststadtteil 1');
    expect(kept.zones).toEqual(['Europe/Berlin']);
  });
});

interface Kept {
  name: string;
  zones: string[];
  dates: string[][];
}

/** Ids are new in every run; numbered by their first appearance they stay. */
function lastingIds(text: string): string {
  const known = new Map<string, string>();
  return text.replaceAll('\r\n', '\n').replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/g, (id) => {
    if (!known.has(id)) known.set(id, `id-${known.size + 1}`);
    return known.get(id)!;
  });
}
