import { expect, it } from 'vitest';
import type { AnnouncementWords, DateWords } from '#modules/announcements/index.ts';
import { posterData } from './document.ts';
import { usualChoice } from './poster.ts';
import { manyDates, words } from './testing/content.ts';

const weekly = ['Jeden Dienstag, 18:30 bis 20:00 Uhr'];

function shown(changes: Partial<AnnouncementWords>) {
  const data = posterData({
    words: words(changes),
    choice: usualChoice,
    district: 'Heeren-Werve',
    branding: {},
    picture: null,
    logos: [],
  });
  const dates = data['dates'] as { short: string; state: string; 'own-time': string }[];
  return { days: dates.map(({ short }) => short), dates, hasMore: data['has-more'] };
}

it('a series without end says its rhythm and the next eight dates', () => {
  const { days, hasMore } = shown({ rhythm: weekly, dates: manyDates(36) });
  expect(days).toHaveLength(8);
  expect(days.at(-1)).toBe('Di., 23. Feb.');
  expect(hasMore).toBe(true);
});

it('of the later dates it says those that fall out or were moved: their rhythm would be wrong', () => {
  const dates = manyDates(36).map((date, index): DateWords => {
    return { ...date, isCancelled: index === 20, isMoved: index === 30 };
  });
  const { days, dates: said } = shown({ rhythm: weekly, dates });
  expect(days.slice(8)).toEqual(['Di., 25. Mai', 'Di., 3. Aug.']);
  expect(said[8]!.state).toBe('fällt aus');
});

it('a course of few dates says all of them, and so do dates without a rhythm', () => {
  expect(shown({ rhythm: weekly, dates: manyDates(12) })).toMatchObject({ hasMore: false });
  expect(shown({ dates: manyDates(36) }).days).toHaveLength(36);
});

it('dates that pass the turn of a year say theirs', () => {
  const dates = manyDates(60).slice(50, 54);
  expect(shown({ dates }).days).toEqual([
    'Di., 21. Dez. 2027',
    'Di., 28. Dez. 2027',
    'Di., 4. Jan. 2028',
    'Di., 11. Jan. 2028',
  ]);
  expect(shown({ dates: dates.slice(0, 2) }).days).toEqual(['Di., 21. Dez.', 'Di., 28. Dez.']);
});

it('a date says its time only where that is not what the rhythm says of all', () => {
  const dates = manyDates(3).map((date, index) =>
    index === 1 ? { ...date, time: '14:00 bis 15:00 Uhr' } : date,
  );
  const times = (rhythm: string[]) =>
    shown({ rhythm, dates }).dates.map((date) => date['own-time']);
  expect(times(weekly)).toEqual(['', '14:00 bis 15:00 Uhr', '']);
  expect(times([...weekly, 'Jeden Freitag, 9:00 bis 10:00 Uhr'])).not.toContain('');
});
