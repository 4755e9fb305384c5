import { expect, it, test } from 'vitest';
import { dataOf, hourOn } from './data.fixture.ts';
import { officeSign } from './office-sign.ts';
import type { Trust } from './trust.ts';

const hours = [
  hourOn('2026-11-24'),
  hourOn('2026-12-01', {
    state: 'cancelled',
    said: {
      de: {
        weekday: 'Dienstag',
        day: 'Dienstag, 1. Dezember',
        span: '',
        end: '',
        reason: 'Ausflug',
      },
    },
  }),
  hourOn('2026-12-08'),
];

function signAt(now: string, { trust = 'sure' as Trust, of = hours } = {}) {
  const sign = officeSign({ data: dataOf({ hours: of }), now: new Date(now), trust, locale: 'de' });
  return [sign?.title, sign?.next, sign?.fallsOut].filter(Boolean).join(' / ');
}

const falls = 'Am Dienstag, 1. Dezember bleibt das Büro geschlossen. Ausflug';

test.each([
  [
    'the day before',
    '2026-11-23T09:00:00Z',
    'Zurzeit geschlossen / Nächstes Mal: morgen, 10 bis 12 Uhr',
  ],
  [
    'in the morning',
    '2026-11-24T08:59:59Z',
    'Zurzeit geschlossen / Nächstes Mal: heute, 10 bis 12 Uhr',
  ],
  [
    'when it opens',
    '2026-11-24T09:00:00Z',
    `Jetzt geöffnet, bis 12 Uhr / Nächstes Mal: Tag 2026-12-08, 10 bis 12 Uhr / ${falls}`,
  ],
  [
    'when it closes',
    '2026-11-24T11:00:00Z',
    `Zurzeit geschlossen / Nächstes Mal: Tag 2026-12-08, 10 bis 12 Uhr / ${falls}`,
  ],
  [
    'on the day on which it stays closed',
    '2026-12-01T09:30:00Z',
    `Zurzeit geschlossen / Nächstes Mal: Tag 2026-12-08, 10 bis 12 Uhr / ${falls}`,
  ],
  [
    'within a week',
    '2026-12-03T09:00:00Z',
    'Zurzeit geschlossen / Nächstes Mal: Dienstag, 10 bis 12 Uhr',
  ],
  ['after the last hour that is known', '2026-12-09T09:00:00Z', 'Kommen Sie vorbei'],
])('%s', (_, now, expected) => {
  expect(signAt(now)).toBe(expected);
});

it('keeps the hours of the wall clock when summer time ends', () => {
  const summer = { startsAt: '2026-10-20T08:00:00.000Z', endsAt: '2026-10-20T10:00:00.000Z' };
  const of = [hourOn('2026-10-20', summer), hourOn('2026-10-27')];
  expect(signAt('2026-10-20T08:00:00Z', { of })).toContain('Jetzt geöffnet, bis 12 Uhr');
  expect(signAt('2026-10-27T08:59:59Z', { of })).toContain('heute, 10 bis 12 Uhr');
  expect(signAt('2026-10-27T09:00:00Z', { of })).toContain('Jetzt geöffnet, bis 12 Uhr');
});

it('says nothing of open or closed where the screen cannot know', () => {
  for (const trust of ['stale', 'no_clock'] as const) {
    expect(signAt('2026-11-24T09:30:00Z', { trust })).toBe('Kommen Sie vorbei');
  }
});
