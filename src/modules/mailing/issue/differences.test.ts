import { expect, test } from 'vitest';
import { aDateList, anItem } from '../letter/date-list.fixture.ts';
import { checkIssue, type Checked } from './checks.ts';
import { nextPeriod, usualSubject, wantedSlug } from './defaults.ts';
import { differencesOf } from './differences.ts';
import { parseIssueForm, readIssueForm } from './form.ts';

const tuesday = anItem({ startsOn: '2026-12-01' });
const friday = anItem({ startsOn: '2026-12-04' });
const kinds = (before: (typeof tuesday)[], now: (typeof tuesday)[]) =>
  differencesOf({ before: { items: before }, now: { items: now } }).map(({ kind }) => kind);

test('the team is told what is new, changed, moved, cancelled or gone since it looked', () => {
  expect(kinds([tuesday], [tuesday, friday])).toEqual(['new']);
  expect(kinds([tuesday], [{ ...tuesday, title: { de: 'Anders' } }])).toEqual(['changed']);
  expect(kinds([tuesday], [{ ...tuesday, startsAt: '2026-12-01T18:00:00.000Z' }])).toEqual([
    'moved',
  ]);
  expect(kinds([tuesday], [{ ...tuesday, state: 'cancelled' }])).toEqual(['cancelled']);
  expect(kinds([tuesday, friday], [friday])).toEqual(['gone']);
});

test('what came back from the database the same is no difference, nor is anything before the first look', () => {
  const stored = JSON.parse(
    JSON.stringify({ ...tuesday, title: { en: 'b', de: 'a' } }),
  ) as typeof tuesday;
  expect(kinds([stored], [{ ...tuesday, title: { de: 'a', en: 'b' } }])).toEqual([]);
  expect(differencesOf({ before: null, now: { items: [tuesday] } })).toEqual([]);
});

const fine: Checked = {
  list: aDateList({ items: [tuesday], greeting: { de: 'Hallo', en: 'Hello' } }),
  today: '2026-11-22',
  withoutAlt: [],
  htmlBytes: 20_000,
  pictureBytes: 100_000,
  recipients: 12,
  hasHost: true,
  hasSender: true,
  hasServer: true,
};
const codes = (changes: Partial<Checked>) =>
  checkIssue({ ...fine, ...changes }).map(({ code }) => code);

test.each<[string, Partial<Checked>, boolean]>([
  ['subject_empty', { list: { ...fine.list, subject: {} } }, true],
  ['nothing', { list: { ...fine.list, items: [], notices: [] } }, true],
  ['period_over', { today: '2027-01-01' }, true],
  ['mail_too_large', { pictureBytes: 2_000_000 }, true],
  ['no_recipients', { recipients: 0 }, true],
  ['no_host', { hasHost: false }, true],
  ['no_sender', { hasSender: false }, true],
  ['no_server', { hasServer: false, hasSender: false }, false],
  ['html_too_long', { htmlBytes: 90_001 }, false],
  ['no_dates', { list: { ...fine.list, items: [] } }, false],
  ['period_begun', { today: '2026-12-02' }, false],
  ['no_alt', { withoutAlt: [{ de: 'Lichterfest' }] }, false],
  ['cancelled', { list: { ...fine.list, items: [{ ...tuesday, state: 'cancelled' }] } }, false],
  ['moved', { list: { ...fine.list, items: [{ ...tuesday, state: 'moved' }] } }, false],
  ['greeting_empty', { list: { ...fine.list, greeting: {} } }, false],
  ['greeting_german_only', { list: { ...fine.list, greeting: { de: 'Hallo' } } }, false],
])('before sending, %s is told', (code, changes, isBlocking) => {
  expect(codes({})).toEqual([]);
  expect(checkIssue({ ...fine, ...changes })).toMatchObject([{ code, isBlocking }]);
});

test('the next issue is about the first month after today that has none', () => {
  const today = '2026-11-30';
  expect(nextPeriod({ today, taken: [] })).toEqual({ from: '2026-12-01', until: '2026-12-31' });
  expect(nextPeriod({ today, taken: ['2026-12-01', '2027-01-01'] })).toEqual({
    from: '2027-02-01',
    until: '2027-02-28',
  });
  expect(usualSubject('2026-12-01')).toEqual({
    de: 'Termine im Dezember 2026',
    en: 'Dates in December 2026',
  });
  const subject = { de: 'Rund um den Mai' };
  expect(wantedSlug({ from: '2027-02-01', until: '2027-02-28', subject })).toBe('Februar 2027');
  expect(wantedSlug({ from: '2027-02-01', until: '2027-02-27', subject })).toBe('Rund um den Mai');
});

test('a date whose tick was taken away is left out; one the form did not show stays as it was', () => {
  const [one, two, other] = [
    '0190a000-0000-7000-8000-000000000001',
    '0190a000-0000-7000-8000-000000000002',
    '0190a000-0000-7000-8000-000000000003',
  ];
  const form = new FormData();
  form.set('subject', 'Termine\u0000 im\nMai ');
  form.set('from', '2027-05-01');
  form.set('until', '2027-05-31');
  form.set('offered', `${one} ${two} x'`);
  form.append('within', one);
  form.append('leftOut', other);
  const values = readIssueForm(form);
  expect(parseIssueForm(values).details).toMatchObject({
    subject: { de: 'Termine im Mai' },
    leftOut: [other, two],
    arrangement: 'day',
    categories: [],
  });
});

test.each([
  [{ subject: '\u200b' }, 'subject', 'subject_required'],
  [{ greeting: 'x'.repeat(5001) }, 'greeting', 'text_too_long'],
  [{ from: '2026-02-30' }, 'from', 'date_invalid'],
  [{ until: '2026-11-30' }, 'until', 'ends_before_start'],
  [{ until: '2027-12-31' }, 'until', 'period_too_long'],
])('%j is not saved', (changes, field, code) => {
  const form = new FormData();
  const typed = { subject: 'Termine', from: '2026-12-01', until: '2026-12-31', ...changes };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  expect(parseIssueForm(readIssueForm(form)).errors).toMatchObject([{ field, code }]);
});
