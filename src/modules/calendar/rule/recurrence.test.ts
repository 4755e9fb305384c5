import { describe, expect, test } from 'vitest';
import { formatRecurrence, parseRecurrence } from './recurrence.ts';

const canonical = (text: string) => {
  const rule = parseRecurrence(text);
  return typeof rule === 'string' ? rule : formatRecurrence(rule);
};

describe('a recurrence rule', () => {
  test.each([
    ['RRULE:FREQ=WEEKLY', 'FREQ=WEEKLY'],
    ['byday=th,tu,TU;freq=weekly;wkst=mo;interval=1', 'FREQ=WEEKLY;BYDAY=TU,TH'],
    ['COUNT=5;BYDAY=-1MO,+1MO;FREQ=MONTHLY', 'FREQ=MONTHLY;COUNT=5;BYDAY=1MO,-1MO'],
    ['FREQ=DAILY;BYSECOND=0', 'FREQ=DAILY'],
    ['FREQ=YEARLY;BYMONTH=12,1,1', 'FREQ=YEARLY;BYMONTH=1,12'],
    ['FREQ=MINUTELY', 'too_many'],
  ])('%s is written %s', (text, expected) => expect(canonical(text)).toBe(expected));

  test.each(
    [
      ['', 'TUESDAY', 'FREQ=FORTNIGHTLY', 'FREQ=DAILY;FREQ=DAILY', 'FREQ=DAILY;', 'COUNT=3'],
      [
        'FREQ=DAILY;COUNT=3;UNTIL=20260101',
        'FREQ=DAILY;COUNT=0',
        'FREQ=DAILY;INTERVAL=0',
        'FREQ=DAILY;INTERVAL=1.5',
      ],
      [
        'FREQ=WEEKLY;BYDAY=1TU',
        'FREQ=WEEKLY;BYMONTHDAY=1',
        'FREQ=MONTHLY;BYWEEKNO=2',
        'FREQ=DAILY;BYSETPOS=1',
      ],
      [
        'FREQ=MONTHLY;BYMONTHDAY=32',
        'FREQ=MONTHLY;BYMONTHDAY=0',
        'FREQ=DAILY;BYSECOND=30',
        'FREQ=DAILY;BYEASTER=0',
      ],
      [
        'FREQ=DAILY;UNTIL=20260230',
        'FREQ=DAILY;UNTIL=TOMORROW',
        'FREQ=DAILY\r\nATTENDEE:x',
        `FREQ=DAILY;${'X'.repeat(600)}`,
      ],
    ].flat(),
  )('%j is none', (text) => expect(canonical(text)).toBe('invalid_rule'));
});
