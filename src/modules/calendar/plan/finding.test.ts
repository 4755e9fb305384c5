import { describe, expect, it } from 'vitest';
import { seriesDetails } from '../../../../tests/factories/event.ts';
import type { ClosureSpan } from '../closure/closure.ts';
import { expandSeries } from '../rule/series.ts';
import { gatherFindings, isSeen, type Finding } from './finding.ts';
import { datesToCheck, type PlannedDate } from './planned.ts';
import { closureFindings, roomFindings } from './words.ts';

const rule = seriesDetails({ rrule: 'FREQ=WEEKLY;BYDAY=TU', onHoliday: 'hold' });

/** Tuesdays from 24 November 2026, 18:30 to 20:00. */
function tuesdays(changes: Partial<PlannedDate> = {}): PlannedDate[] {
  return expandSeries(rule, { from: '2026-11-24', until: '2026-12-08' }).map((date) => ({
    ...date,
    ...{ rule, closure: null, takenFrom: date.startsAt, takenUntil: date.endsAt },
    ...changes,
  }));
}

const [first, second, third] = tuesdays().map(({ startsAt }) => startsAt) as [
  string,
  string,
  string,
];
const at = (startsAt: string, changes: Partial<Finding> = {}): Finding => ({
  ...{ startsAt, code: 'key', weight: 'asks', text: 'Kein Schlüssel.' },
  ...changes,
});
const gather = (findings: Finding[]) =>
  gatherFindings({ dates: tuesdays(), findings, locale: 'de' });

describe('what stands in the way of planned dates', () => {
  it('stands together date by date, the heaviest first, and dates without any are left out', () => {
    const taken = { code: 'room', weight: 'stops' as const, text: 'Vergeben.' };
    const check = gather([
      at(third),
      at(first, { code: 'meanwhile', weight: 'tells', text: 'Zugleich.' }),
      at(first, taken),
    ]);
    expect(check).toMatchObject({ looked: 3, weight: 'stops' });
    expect(check.dates).toEqual([
      {
        when: 'Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr',
        findings: [
          { weight: 'stops', text: 'Vergeben.' },
          { weight: 'tells', text: 'Zugleich.' },
        ],
      },
      {
        when: 'Dienstag, 8. Dezember 2026, 18:30 bis 20:00 Uhr',
        findings: [{ weight: 'asks', text: 'Kein Schlüssel.' }],
      },
    ]);
  });

  it.each([
    ['nothing stands in the way', [], '', true],
    ['it was seen as it is', [at(first)], gather([at(first)]).seen, true],
    ['some of it went away since', [at(second)], gather([at(first), at(second)]).seen, true],
    ['nobody has seen it', [at(first)], '', false],
    ['another date came since', [at(first), at(second)], gather([at(first)]).seen, false],
    [
      'something else came since, on the same date',
      [at(first), at(first, { code: 'helpers' })],
      gather([at(first)]).seen,
      false,
    ],
    ['it is only good to know', [at(first, { weight: 'tells' })], '', true],
  ])('is seen or not: %s', (_, findings, sent, expected) => {
    expect(isSeen(gather(findings), sent)).toBe(expected);
  });

  it('is asked only of dates that are still to come and take place', () => {
    const closure: ClosureSpan = {
      ...{ kind: 'own', name: { de: 'Umbau' }, startsOn: '2026-12-01', endsOn: '2026-12-01' },
    };
    const paused = { closure, rule: { ...rule, onHoliday: 'skip' as const } };
    const dates = [tuesdays()[0]!, { ...tuesdays()[1]!, ...paused }, tuesdays()[2]!];
    const checked = datesToCheck(dates, new Date('2026-11-25T12:00:00Z'));
    expect(checked.map(({ startsOn }) => startsOn)).toEqual(['2026-12-08']);
  });
});

describe('a room that is taken', () => {
  const taken = {
    ...{ placeId: 'p', occurrenceId: 'o', eventId: 'e', title: { de: 'Chorprobe' } },
    ...{ category: 'club' as const, status: 'published' as const, organisationId: null },
    ...{ startsAt: '2026-11-24T19:30:00.000Z', endsAt: '2026-11-24T21:00:00.000Z' },
    ...{ takenFrom: '2026-11-24T19:15:00.000Z', takenUntil: '2026-11-24T21:00:00.000Z' },
  };
  const found = (takenUntil: string, { audience = 'public' as 'public' | 'team', tells = true }) =>
    roomFindings({
      ...{ dates: tuesdays({ takenUntil }).slice(0, 1), taken: [{ ...taken, audience }] },
      ...{ tells, locale: 'de' as const },
    }).map(({ text }) => text);

  it('stands in the way already with its set-up, and not where both only touch', () => {
    expect(found('2026-11-24T19:15:00Z', {})).toEqual([]);
    expect(found('2026-11-24T19:20:00Z', {})).toEqual([
      'Der Raum ist vergeben: Chorprobe (20:15 bis 22:00 Uhr).',
    ]);
  });

  it.each([
    [true, 'team' as const, 'Chorprobe'],
    [false, 'public' as const, 'Chorprobe'],
    [false, 'team' as const, 'etwas, das nur das Team sieht'],
  ])('is told by name to the team (%s), of %s events, as "%s"', (tells, audience, name) => {
    expect(found('2026-11-24T19:20:00Z', { tells, audience })[0]).toContain(`: ${name} (`);
  });
});

describe('a date on a free day', () => {
  const on = (kind: ClosureSpan['kind'], onHoliday: 'hold' | 'mark', needsRoom: boolean) => {
    const name = { de: 'Ruhetag' };
    const closure = { kind, name, startsOn: '2026-11-24', endsOn: '2026-11-24' };
    const dates = tuesdays({ closure, rule: { ...rule, onHoliday } }).slice(0, 1);
    return closureFindings({ dates, needsRoom, locale: 'de' })[0]?.weight;
  };

  it.each([
    ['own', 'hold', true, 'asks'],
    ['own', 'hold', false, 'tells'],
    ['own', 'mark', true, 'tells'],
    ['public_holiday', 'hold', true, 'tells'],
    ['public_holiday', 'mark', false, 'tells'],
  ] as const)('%s with the rule "%s", in a room (%s), %s', (kind, rule, needsRoom, weight) => {
    expect(on(kind, rule, needsRoom)).toBe(weight);
  });
});
