import { describe, expect, it } from 'vitest';
import type { StoredEvent, StoredSeries } from './event/event.ts';
import {
  calendarFormErrorMessages,
  calendarFormMessages,
  emptyValues,
  formErrorText,
  parseEventForm,
  partsOf,
  readEventForm,
  takeOver,
  differingGroups,
  valuesOfEvent,
  previewQuery,
  type EventFormValues,
} from './forms.ts';
import { calendarPreviewMessages } from './messages/form-preview.ts';
import { calendarSavingMessages } from './messages/form-saving.ts';
import { calendarWhenMessages } from './messages/form-when.ts';

const now = new Date('2026-11-22T12:00:00Z');
const known = {
  placeIds: ['place'],
  organisationIds: ['club'],
  pictureIds: [],
  needsOrganisation: false,
};
const id = '0199d0a0-0000-7000-8000-000000000001';

/** "Rund ums Dorf", last Tuesday of each month. */
function filled(changes: Partial<EventFormValues> = {}): EventFormValues {
  return emptyValues({
    id,
    title: 'Rund ums Dorf',
    category: 'meeting',
    date: '2026-11-24',
    startTime: '18:30',
    endTime: '20:00',
    ...changes,
  });
}

function parse(changes: Partial<EventFormValues> = {}, needsOrganisation = false) {
  return parseEventForm({
    values: filled(changes),
    known: { ...known, needsOrganisation },
    timeZone: 'Europe/Berlin',
    parts: null,
    now,
  });
}

describe('a form with title, date and time', () => {
  it('is enough for an event', () => {
    const { input, errors } = parse();
    expect(errors).toBeNull();
    expect(input).toMatchObject({
      details: { title: { de: 'Rund ums Dorf' }, placeId: null, dropIn: false },
      series: [{ localStart: '2026-11-24T18:30', durationMinutes: 90, rrule: null }],
    });
  });

  it.each([
    ['weekly', 'FREQ=WEEKLY;BYDAY=TU'],
    ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    ['monthly_nth', 'FREQ=MONTHLY;BYDAY=4TU'],
    ['monthly_last', 'FREQ=MONTHLY;BYDAY=-1TU'],
    ['monthly_day', 'FREQ=MONTHLY;BYMONTHDAY=24'],
    ['yearly', 'FREQ=YEARLY'],
    ['daily', 'FREQ=DAILY'],
  ])('repeats %s from its date', (repeat, rrule) => {
    expect(parse({ repeat }).input?.series[0]?.rrule).toBe(rrule);
  });

  it('lasts until midnight, over midnight, all day and several days', () => {
    const minutes = (changes: Partial<EventFormValues>) =>
      parse(changes).input?.series[0]?.durationMinutes;
    expect(minutes({ endTime: '00:00' })).toBe(330);
    expect(minutes({ endTime: '02:00', endDate: '2026-11-25' })).toBe(450);
    expect(minutes({ allDay: true, startTime: '', endTime: '' })).toBe(1440);
    expect(minutes({ allDay: true, endDate: '2026-11-26' })).toBe(3 * 1440);
  });

  it('takes further dates, with the times of the first where they have none', () => {
    const more = [
      { seriesId: '', date: '2026-12-01', startTime: '', endTime: '' },
      { seriesId: '', date: '08.12.2026', startTime: '10:00', endTime: '11:00' },
    ];
    expect(
      parse({ more }).input?.series.map((one) => [one.localStart, one.durationMinutes]),
    ).toEqual([
      ['2026-11-24T18:30', 90],
      ['2026-12-01T18:30', 90],
      ['2026-12-08T10:00', 60],
    ]);
  });

  it('names a new place', () => {
    const place = { placeId: 'neu', newPlaceName: ' Luisenpark ', newPlaceStreet: '' };
    expect(parse(place).input?.newPlace).toEqual({ name: 'Luisenpark', street: '' });
  });

  it('reads dates and times as people type them', () => {
    const typed = { date: '24.11.2026', startTime: '18.30', endTime: '20 Uhr' };
    expect(parse(typed).input?.series[0]).toMatchObject({
      localStart: '2026-11-24T18:30',
      durationMinutes: 90,
    });
  });
});

describe('bad input', () => {
  it.each<[string, Partial<EventFormValues>, string, string]>([
    ['no title', { title: '  ' }, 'title', 'title_required'],
    ['an invisible title', { title: '\u200b\u200d\u2060\u202e' }, 'title', 'title_required'],
    ['a title of 300 letters', { title: 'x'.repeat(300) }, 'title', 'title_too_long'],
    ['a summary of a thousand letters', { summary: 'x'.repeat(1000) }, 'summary', 'text_too_long'],
    ['a novel', { body: 'x'.repeat(20_001) }, 'body', 'text_too_long'],
    ['no date', { date: '' }, 'date', 'date_required'],
    ['30 February', { date: '2026-02-30' }, 'date', 'date_invalid'],
    ['a year of six digits', { date: '202611-11-24' }, 'date', 'date_invalid'],
    ['the year 1900', { date: '1900-05-01' }, 'date', 'year_out_of_range'],
    ['the year 2300', { date: '2300-05-01' }, 'date', 'year_out_of_range'],
    ['no beginning', { startTime: '' }, 'startTime', 'start_required'],
    ['no end', { endTime: '' }, 'endTime', 'end_required'],
    ['an hour that is none', { startTime: '25:00' }, 'startTime', 'time_invalid'],
    ['an end before the start', { endTime: '17:00' }, 'endTime', 'ends_before_start'],
    ['a last day before the first', { endDate: '2026-11-20' }, 'endDate', 'ends_before_start'],
    ['two years at a stretch', { endDate: '2028-11-24' }, 'endDate', 'too_long'],
    [
      'an end of the series before it',
      { repeat: 'weekly', ends: 'until', until: '2026-01-01' },
      'until',
      'no_occurrence',
    ],
    [
      'an end of the series in 2300',
      { repeat: 'weekly', ends: 'until', until: '2300-01-01' },
      'until',
      'year_out_of_range',
    ],
    ['ten thousand dates', { repeat: 'daily', ends: 'count', count: '10000' }, 'count', 'too_many'],
    ['zero dates', { repeat: 'daily', ends: 'count', count: '0' }, 'count', 'count_invalid'],
    ['days that overlap', { repeat: 'daily', endDate: '2026-11-26' }, 'repeat', 'overlaps_itself'],
    ['an empty rule', { repeat: 'custom', rrule: ' ' }, 'rrule', 'rule_required'],
    ['a rule that is none', { repeat: 'custom', rrule: 'jeden Dienstag' }, 'rrule', 'invalid_rule'],
    [
      'a rule without a date',
      { repeat: 'custom', rrule: 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2' },
      'rrule',
      'no_occurrence',
    ],
    ['a rule for each minute', { repeat: 'custom', rrule: 'FREQ=MINUTELY' }, 'rrule', 'too_many'],
    ['a place of elsewhere', { placeId: 'other' }, 'placeId', 'choice_unknown'],
    [
      'a place without a name',
      { placeId: 'neu', newPlaceName: '\u200b' },
      'newPlaceName',
      'place_name_required',
    ],
    [
      'an organisation of elsewhere',
      { organisationId: '018f0000-0000-7000-8000-000000000000' },
      'organisationId',
      'choice_unknown',
    ],
    [
      'an organisation that nobody knows by this name',
      { organisationId: 'Turnv' },
      'organisationId',
      'organisation_unknown',
    ],
    ['a picture of elsewhere', { pictureId: 'other' }, 'pictureId', 'choice_unknown'],
    ['a kind that does not exist', { category: 'war' }, 'category', 'choice_unknown'],
    ['a set-up of a week', { setUp: '10080' }, 'setUp', 'minutes_invalid'],
    ['a set-up in words', { clear: 'lange' }, 'clear', 'minutes_invalid'],
    [
      'a further date without a day',
      { more: [{ seriesId: '', date: '', startTime: '10:00', endTime: '' }] },
      'more.0.date',
      'date_required',
    ],
  ])('says what is wrong with %s, at its field, in both languages', (_, changes, field, code) => {
    const { errors } = parse(changes);
    expect(errors).toContainEqual(expect.objectContaining({ field, code }));
    for (const error of errors ?? []) {
      for (const locale of ['de', 'en'] as const) {
        expect(formErrorText({ error, locale })).toMatch(/^[A-ZÄÖÜ].{8,}[.?]$/s);
      }
    }
  });

  it('writes a great limit as people read it', () => {
    const { errors } = parse({ body: 'x'.repeat(20_001) });
    expect(formErrorText({ error: errors![0]!, locale: 'de' })).toContain('20.000 Zeichen');
    expect(formErrorText({ error: errors![0]!, locale: 'en' })).toContain('20,000 characters');
  });

  it('says everything that is wrong at once, in the order of the page', () => {
    const { errors } = parse({ title: '', date: '', category: 'war' });
    expect(errors?.map(({ field }) => field)).toEqual(['title', 'date', 'category']);
  });

  it('asks a delegate for which organisation', () => {
    expect(parse({}, true).errors).toEqual([
      { field: 'organisationId', code: 'organisation_required' },
    ]);
    expect(parse({ organisationId: 'club' }, true).errors).toBeNull();
  });

  it('keeps emoji, other scripts and syntax of other languages as they are', () => {
    const title = '👩‍👩‍👧 مهرجان <script>alert(1)</script> BEGIN:VEVENT; a,b\\n';
    expect(parse({ title }).input?.details.title.de).toBe(title);
  });

  it('drops control characters, which the database refuses', () => {
    const read = parse({ title: 'Mai\u0000feier', body: 'eins\n\u0007zwei' }).input?.details;
    expect(read).toMatchObject({ title: { de: 'Maifeier' }, body: { de: 'eins\nzwei' } });
  });
});

describe('what was typed', () => {
  it('comes back exactly as it was sent', () => {
    const form = new FormData();
    const sent = { id, title: ' Maifeier ', date: 'bald', startTime: 'abends', body: 'eins\nzwei' };
    for (const [name, value] of Object.entries(sent)) form.set(name, value);
    form.set('more.3.date', '2026-12-01');
    form.set('allDay', 'on');
    expect(readEventForm(form)).toMatchObject({
      ...sent,
      allDay: true,
      dropIn: false,
      more: [{ date: '2026-12-01', startTime: '' }],
    });
  });

  it('reaches the preview without the texts', () => {
    const query = new URLSearchParams(previewQuery(filled({ body: 'geheim', repeat: 'weekly' })));
    expect(readEventForm(query)).toMatchObject({ date: '2026-11-24', repeat: 'weekly', body: '' });
  });

  it('stands beside what somebody else saved, and takes over a part of it', () => {
    const mine = filled({ title: 'Meins', startTime: '19:00' });
    const theirs = filled({ title: 'Ihres', endTime: '21:00', version: '2' });
    expect(differingGroups({ mine, theirs })).toEqual(['title', 'dates']);
    expect(takeOver({ mine, theirs, group: 'dates' })).toMatchObject({
      title: 'Meins',
      startTime: '18:30',
      endTime: '21:00',
    });
  });
});

describe('a stored event in the form', () => {
  const stored = (changes: Partial<StoredSeries> = {}): StoredSeries => ({
    id: 's1',
    eventId: id,
    uid: 's1@ortsmitte',
    differs: {},
    sequence: 0,
    createdAt: now,
    updatedAt: now,
    localStart: '2026-01-27T18:30',
    timeZone: 'Europe/Berlin',
    allDay: false,
    durationMinutes: 90,
    rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
    onHoliday: 'hold',
    setUpMinutes: 0,
    clearMinutes: 0,
    ...changes,
  });
  const event = {
    id,
    version: 3,
    title: { de: 'Rund ums Dorf' },
    summary: {},
    body: {},
    access: {},
    price: {},
    contact: {},
    category: 'meeting',
    audience: 'public',
    organisationId: null,
    placeId: null,
    pictureId: null,
    dropIn: true,
  } as unknown as StoredEvent;

  function edit(series: StoredSeries[], changes: Partial<EventFormValues> = {}) {
    const parts = partsOf({ series, now });
    const values = { ...valuesOfEvent({ event, parts }), ...changes };
    const form = { values, known, timeZone: 'Europe/Berlin', parts, now };
    return { values, ...parseEventForm(form) };
  }

  it.each([
    ['a running series', stored()],
    ['a series with an end', stored({ rrule: 'FREQ=WEEKLY;UNTIL=20270330T215959Z;BYDAY=TU' })],
    ['a series with a count', stored({ rrule: 'FREQ=MONTHLY;COUNT=24;BYDAY=-1TU' })],
    ['a rule the form cannot say', stored({ rrule: 'FREQ=WEEKLY;BYDAY=TU,TH' })],
    ['a bare rule', stored({ rrule: 'FREQ=WEEKLY' })],
    ['a night', stored({ localStart: '2026-11-24T22:00', durationMinutes: 360, rrule: null })],
    [
      'until midnight',
      stored({ localStart: '2026-11-24T22:00', durationMinutes: 120, rrule: null }),
    ],
    [
      'a day',
      stored({ localStart: '2026-11-24T00:00', allDay: true, durationMinutes: 1440, rrule: null }),
    ],
    [
      'three days',
      stored({ localStart: '2026-11-24T00:00', allDay: true, durationMinutes: 4320, rrule: null }),
    ],
    ['a past date', stored({ localStart: '2026-05-01T11:00', rrule: null })],
  ])('saved without a change stays as it is: %s', (_, series) => {
    const { input, errors } = edit([series]);
    expect(errors).toBeNull();
    expect(input?.series).toEqual([series]);
  });

  it('shows a running series from its next date on', () => {
    expect(edit([stored()]).values).toMatchObject({
      date: '2026-11-24',
      repeat: 'monthly_last',
      shownFrom: '2026-11-24T18:30',
    });
  });

  it('changes the coming dates only', () => {
    const { input } = edit([stored()], { startTime: '19:00', endTime: '20:30' });
    expect(input?.series).toMatchObject([{ id: 's1', localStart: '2026-11-24T19:00' }]);
  });

  it('refuses to move a coming date into the past', () => {
    const single = stored({ localStart: '2026-11-24T18:30', rrule: null });
    expect(edit([single], { date: '2026-11-03' }).errors).toEqual([
      { field: 'date', code: 'past_on_change' },
    ]);
  });

  it('keeps what is over, shows single dates as lines and ends further series on request', () => {
    const over = stored({ id: 'over', rrule: 'FREQ=MONTHLY;UNTIL=20261031T225959Z;BYDAY=-1TU' });
    const line = stored({ id: 'line', localStart: '2026-12-24T15:00', rrule: null });
    const other = stored({
      id: 'other',
      localStart: '2026-11-26T10:00',
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
    });
    const all = [over, stored(), line, other];
    expect(edit(all).input?.series.map((one) => one.id)).toEqual(['over', 'other', 's1', 'line']);
    expect(edit(all, { dropped: ['other'], more: [] }).input?.series.map((one) => one.id)).toEqual([
      'over',
      's1',
    ]);
    expect(edit(all).values.more).toEqual([
      { seriesId: 'line', date: '2026-12-24', startTime: '15:00', endTime: '16:30' },
    ]);
  });
});

it('says the same things in both languages', () => {
  const sets = [
    calendarFormMessages,
    calendarWhenMessages,
    calendarPreviewMessages,
    calendarSavingMessages,
    calendarFormErrorMessages,
  ];
  const de: Record<string, string> = Object.assign({}, ...sets.map(({ texts }) => texts.de));
  const en: Record<string, string> = Object.assign({}, ...sets.map(({ texts }) => texts.en));
  const named = (text: string) =>
    [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]).sort();
  for (const key of Object.keys(de)) {
    expect(new Set(named(en[key]!)), key).toEqual(new Set(named(de[key]!)));
  }
});

describe('a further date that is there already', () => {
  const row = (date: string, startTime = '', endTime = '') => ({
    seriesId: '',
    date,
    startTime,
    endTime,
  });
  const twice = (index: number) => [{ field: `more.${index}.date`, code: 'date_twice' }];

  it('is refused at its field, with a sentence', () => {
    const { errors } = parse({ more: [row('2026-11-24')] });
    expect(errors).toEqual(twice(0));
    expect(formErrorText({ error: errors![0]!, locale: 'de' })).toContain('steht hier schon');
    expect(parse({ more: [row('24.11.2026', '18:30', '21:00')] }).errors).toEqual(twice(0));
    expect(parse({ allDay: true, more: [row('2026-11-24')] }).errors).toEqual(twice(0));
  });

  it('is refused where the series comes to that day too, and where the line above says the same', () => {
    expect(parse({ repeat: 'weekly', more: [row('2026-12-01')] }).errors).toEqual(twice(0));
    expect(parse({ more: [row('2026-12-03'), row('2026-12-03')] }).errors).toEqual(twice(1));
  });

  it('is welcome at another time of that day, on a day between, and after the series has ended', () => {
    expect(parse({ more: [row('2026-11-24', '15:00', '16:00')] }).errors).toBeNull();
    expect(parse({ repeat: 'weekly', more: [row('2026-12-02')] }).errors).toBeNull();
    const ended = { repeat: 'weekly', ends: 'count', count: '2' };
    expect(parse({ ...ended, more: [row('2026-12-08')] }).errors).toBeNull();
  });
});
