import { describe, expect, it } from 'vitest';
import type { PlannedDate } from '#modules/calendar/index.ts';
import { seriesDetails } from '../../../../tests/factories/event.ts';
import { keyFindings, type PlanKey } from './key.ts';
import { limitFindings } from './limits.ts';

const today = '2026-11-22';

function dateOn(day: string, changes: Partial<PlannedDate> = {}): PlannedDate {
  const [startsAt, endsAt] = [`${day}T17:30:00Z`, `${day}T19:00:00Z`];
  return {
    ...{ originalLocal: `${day}T18:30`, startsAt, endsAt, startsOn: day, endsOn: day },
    ...{ rule: seriesDetails(), closure: null, takenFrom: startsAt, takenUntil: endsAt },
    ...changes,
  };
}

const key = (dueOn: string | null, organisationId: string | null = null): PlanKey => ({
  ...{ label: 'Haupttür', out: { name: 'Erika Muster', organisationId, dueOn } },
});
const here: PlanKey = { label: 'Zweitschlüssel', out: null };

function told(keys: PlanKey[], { day = '2026-12-01', organisationId = '', tells = true } = {}) {
  const dates = [dateOn(day)];
  const asked = { keys, dates, today, tells, locale: 'de' as const };
  return keyFindings({ ...asked, organisationId: organisationId || null }).map(({ text }) => text);
}

describe('the key of the room', () => {
  it.each([
    ['hangs in the office', [here], false],
    ['was never written down', [], false],
    ['is due before', [key('2026-11-30')], false],
    ['is due on that very day', [key('2026-12-01')], true],
    ['is due later', [key('2026-12-05')], true],
    ['is out, but another one is here', [key('2026-12-05'), here], false],
    ['and the other are out', [key('2026-12-05'), key(null)], true],
    ['is overdue', [key('2026-11-10')], true],
    ['is out without a day of return', [key(null)], true],
  ])('%s: stands in the way or not', (_, keys, expected) => {
    expect(told(keys).length > 0).toBe(expected);
  });

  it.each([
    ['2026-12-20', 1],
    ['2026-12-21', 0],
  ])('that is overdue says nothing of dates further off than four weeks: %s', (day, count) => {
    expect(told([key('2026-11-10')], { day })).toHaveLength(count);
    expect(told([key(null)], { day })).toHaveLength(count);
  });

  it('is no obstacle for those who have it themselves', () => {
    expect(told([key('2026-12-05', 'chor')], { organisationId: 'chor' })).toEqual([]);
    expect(told([key('2026-12-05', 'chor')], { organisationId: 'sport' })).toHaveLength(1);
    expect(told([key('2026-12-05')])).toHaveLength(1);
  });

  it('is told with who has it to the team, and without to others', () => {
    expect(told([key('2026-12-05'), key('2026-11-10'), key(null)])).toEqual([
      'Der Schlüssel „Haupttür“ ist bei Erika Muster, bis Samstag, 5. Dezember 2026. ' +
        'Der Schlüssel „Haupttür“ ist bei Erika Muster und sollte seit Dienstag, 10. November 2026 zurück sein. ' +
        'Der Schlüssel „Haupttür“ ist bei Erika Muster, ohne Rückgabetag.',
    ]);
    const others = told([key('2026-12-05')], { tells: false });
    expect(others.join()).not.toContain('Erika');
    expect(others).toHaveLength(1);
  });
});

describe('the times of the room', () => {
  const opening = { tu: [{ from: '09:00', until: '20:00' }] };
  const found = (changes: Partial<PlannedDate>) =>
    limitFindings({ dates: [dateOn('2026-12-01', changes)], opening, locale: 'de' });

  it('hold with set-up and clearing', () => {
    expect(found({})).toEqual([]);
    expect(found({ takenUntil: '2026-12-01T19:15:00Z' })).toMatchObject([
      { code: 'outside', weight: 'asks' },
    ]);
  });

  it('say nothing of a whole day', () => {
    const rule = seriesDetails({ allDay: true });
    const span = { takenFrom: '2026-11-30T23:00:00Z', takenUntil: '2026-12-01T23:00:00Z' };
    expect(found({ ...span, rule })).toEqual([]);
  });
});
