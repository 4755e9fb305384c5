import { expect, it } from 'vitest';
import { planWish, type Wish } from './wish.ts';
import { previewWords } from './preview-words.ts';

const timeZone = 'Europe/Berlin';

function words({ localStart, isTaken = false }: { localStart: string; isTaken?: boolean }) {
  const wish: Wish = {
    ...{ localStart, durationMinutes: 120, repeat: 'none', lastOn: null },
    ...{ setUpMinutes: 0, clearMinutes: 0 },
  };
  const obstacle = isTaken ? { kind: 'closed' as const, name: { de: 'Betriebsferien' } } : null;
  const preview = planWish(wish, timeZone)!.dates.map((date) => ({
    ...{ date, obstacle, alternatives: [], times: [] },
  }));
  const known = { rooms: [], locale: 'de' as const, timeZone, tells: false, instead: [] };
  return previewWords({ preview, wish, ...known });
}

it('whoever asks for a room in the hour that the clock leaves out reads when it would be instead', () => {
  const localStart = '2027-03-28T02:30';
  const said = /02:30 Uhr gibt es nicht.*03:30 bis 04:30 Uhr/;
  expect(words({ localStart }).free).toEqual([expect.stringMatching(said)]);
  expect(words({ localStart, isTaken: true }).away[0]?.why).toMatch(
    /^.*Betriebsferien.*gibt es nicht/,
  );
});

it('on any other night nothing is said of the clock', () => {
  const localStart = '2027-03-27T02:30';
  expect(words({ localStart }).free).toEqual(['Samstag, 27. März 2027, 02:30 bis 04:30 Uhr']);
});
