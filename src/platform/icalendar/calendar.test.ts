import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { evilText } from './evil-text.fixture.ts';
import { writeCalendar, type Calendar, type CalendarEvent } from './index.ts';

const berlin = (local: string) => ({ local, timeZone: 'Europe/Berlin' });
const at = (iso: string) => new Date(iso);

const meeting: CalendarEvent = {
  uid: 'rund-ums-dorf@x.example',
  stampedAt: at('2026-01-14T08:30:15.900Z'),
  start: berlin('2026-01-27T18:30'),
  end: berlin('2026-01-27T20:00:00'),
  rule: 'FREQ=MONTHLY;BYDAY=-1TU',
  except: [berlin('2026-12-29T18:30')],
  also: [berlin('2026-12-22T18:30')],
  sequence: 3,
  status: 'CONFIRMED',
  transparent: false,
  summary: 'Rund ums Dorf',
  description: 'Ohne Anmeldung, einfach kommen;\nalle sind "da".',
  location: 'Stadtteilbüro, Mittelstraße 14',
  position: { latitude: 51.587, longitude: 7.7212345678 },
  contact: 'Das Büro',
  url: 'https://x.example/termine/rund-ums-dorf?a=ü b',
  categories: ['Treffen, offen', 'Büro'],
  color: 'seagreen',
  createdAt: at('2026-01-01T00:00:00Z'),
  modifiedAt: { epochMilliseconds: Date.UTC(2026, 0, 2) },
  image: { url: 'https://x.example/a.png', mediaType: 'image/png' },
  attachments: [{ url: 'https://x.example/p.pdf', fileName: 'Plakat: "Mai"\n^.pdf' }],
};

const calendar = (...events: CalendarEvent[]): Calendar => ({
  productId: '-//x//y//DE',
  name: 'Termine',
  events,
});

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) => parse(text).getAllSubcomponents('vevent');
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('an event', () => {
  it('is written line by line as the standard has it', () => {
    const written = lines(writeCalendar(calendar(meeting)));
    expect(written.slice(written.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:rund-ums-dorf@x.example',
      'DTSTAMP:20260114T083015Z',
      'DTSTART;TZID=Europe/Berlin:20260127T183000',
      'DTEND;TZID=Europe/Berlin:20260127T200000',
      'RRULE:FREQ=MONTHLY;BYDAY=-1TU',
      'EXDATE;TZID=Europe/Berlin:20261229T183000',
      'RDATE;TZID=Europe/Berlin:20261222T183000',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'CREATED:20260101T000000Z',
      'LAST-MODIFIED:20260102T000000Z',
      'SUMMARY:Rund ums Dorf',
      'DESCRIPTION:Ohne Anmeldung\\, einfach kommen\\;\\nalle sind "da".',
      'LOCATION:Stadtteilbüro\\, Mittelstraße 14',
      'GEO:51.587000;7.721235',
      'CONTACT:Das Büro',
      'URL:https://x.example/termine/rund-ums-dorf?a=%C3%BC%20b',
      'CATEGORIES:Treffen\\, offen,Büro',
      'COLOR:seagreen',
      'IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://x.example/a.png',
      'ATTACH;FILENAME="Plakat: ^\'Mai^\'^n^^.pdf":https://x.example/p.pdf',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read back by ical.js with its rule, its exception and its extra date', () => {
    const [component] = eventsOf(writeCalendar(calendar(meeting)));
    const event = new ICAL.Event(component);
    const next = event.iterator();
    const starts = Array.from({ length: 13 }, () => String(next.next()));
    expect(starts.slice(0, 2)).toEqual(['2026-01-27T18:30:00', '2026-02-24T18:30:00']);
    expect(starts.slice(10)).toEqual([
      '2026-11-24T18:30:00',
      '2026-12-22T18:30:00',
      '2027-01-26T18:30:00',
    ]);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-01-27T17:30:00.000Z');
    const attachment = component?.getFirstProperty('attach');
    expect(attachment?.getParameter('filename')).toBe('Plakat: "Mai"\n^.pdf');
  });

  it('is read back by node-ical', () => {
    const [event] = Object.values(nodeIcal.parseICS(writeCalendar(calendar(meeting)))).filter(
      (entry): entry is VEvent => entry?.type === 'VEVENT',
    );
    expect(event).toMatchObject({
      uid: 'rund-ums-dorf@x.example',
      summary: 'Rund ums Dorf',
      description: meeting.description,
      location: meeting.location,
      status: 'CONFIRMED',
      categories: meeting.categories,
      geo: { lat: 51.587, lon: 7.721235 },
    });
    expect(event?.start.toISOString()).toBe('2026-01-27T17:30:00.000Z');
    expect(event?.end?.toISOString()).toBe('2026-01-27T19:00:00.000Z');
  });

  it('can be whole days, a moment, or replace one occurrence', () => {
    const { uid, stampedAt, summary } = meeting;
    const written = lines(
      writeCalendar(
        calendar(
          { uid, stampedAt, summary, start: { date: '2026-05-01' }, end: { date: '2026-05-03' } },
          { uid, stampedAt, summary, start: { instant: stampedAt }, durationMinutes: 90 },
          {
            ...{ uid, stampedAt, summary, status: 'CANCELLED', transparent: true },
            start: { local: '2026-02-24T18:30', timeZone: 'UTC' },
            replaces: berlin('2026-02-24T18:30'),
          },
        ),
      ),
    );
    expect(written).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20260501',
        'DTEND;VALUE=DATE:20260503',
        'DTSTART:20260114T083015Z',
        'DURATION:PT1H30M',
        'DTSTART:20260224T183000Z',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260224T183000',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['a local time', { start: berlin('27.01.2026') }],
    ['a date', { start: { date: '2026-5-1' } }],
    ['a recurrence rule', { rule: 'FREQ=DAILY\r\nX:1' }],
    ['a position', { position: { latitude: Number.NaN, longitude: 0 } }],
    ['a duration', { end: undefined, durationMinutes: -1 }],
    ['a sequence', { sequence: 1.5 }],
    ['the name of a colour', { color: '#fff' }],
    ['a time zone', { start: { local: '2026-01-01T00:00', timeZone: 'Mars/Base' } }],
  ])('without %s that a calendar can hold is refused', (_, wrong) => {
    expect(() => writeCalendar(calendar({ ...meeting, ...wrong }))).toThrow(RangeError);
  });

  it('keeps its place in the calendar when its link is none', () => {
    const written = writeCalendar(calendar({ ...meeting, url: 'no address' }));
    expect(eventsOf(written)[0]?.hasProperty('url')).toBe(false);
  });
});

describe('a calendar', () => {
  it('says its name, its source and how often to look', () => {
    const written = lines(
      writeCalendar({
        ...calendar(),
        description: 'Alles, was ist',
        url: 'https://x.example/',
        source: 'https://x.example/termine.ics',
        refreshMinutes: 60,
        color: 'teal',
        lastModified: at('2026-01-02T00:00:00Z'),
        timeZone: 'Europe/Berlin',
        method: 'PUBLISH',
      }),
    );
    expect(written).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//y//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Termine',
      'X-WR-CALNAME:Termine',
      'DESCRIPTION:Alles\\, was ist',
      'X-WR-CALDESC:Alles\\, was ist',
      'X-WR-TIMEZONE:Europe/Berlin',
      'URL:https://x.example/',
      'SOURCE;VALUE=URI:https://x.example/termine.ics',
      'COLOR:teal',
      'LAST-MODIFIED:20260102T000000Z',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('brings every time zone once', () => {
    const london = { local: '2026-01-27T18:30', timeZone: 'Europe/London' };
    const written = writeCalendar(calendar(meeting, { ...meeting, also: [london] }));
    expect(written.match(/^TZID:.*$/gm)?.map((line) => line.trim())).toEqual([
      'TZID:Europe/Berlin',
      'TZID:Europe/London',
    ]);
  });
});

describe('any text', () => {
  it('comes back the same from ical.js, and leaves its line nowhere', () => {
    fc.assert(
      fc.property(evilText, evilText, (text, other) => {
        const written = writeCalendar({
          ...calendar({
            ...meeting,
            ...{ uid: `u${text}`, summary: text, description: other, location: text },
            ...{
              contact: other,
              url: `https://x.example/${text}`,
              categories: [`${text}.`, `${other}.`],
            },
            attachments: [{ url: 'https://x.example/', fileName: text }],
          }),
          name: text,
          description: other,
        });
        const events = eventsOf(written);
        expect(events).toHaveLength(1);
        const [event] = events;
        expect(event?.getFirstPropertyValue('summary')).toBe(said(text));
        expect(event?.getFirstPropertyValue('description') ?? '').toBe(said(other));
        // With a full stop, as ical.js misreads a value of several that ends with a backslash.
        const categories = event?.getFirstProperty('categories')?.getValues();
        expect(categories).toEqual([`${said(text)}.`, `${said(other)}.`]);
        const names = event?.getAllProperties().map(({ name }) => name);
        expect(names).not.toContain('attendee');
        expect(names).not.toContain('x-evil');
        expect(written.split(/[\r\n\u0085\u2028\u2029\u000b\u000c]+ ?/).length).toBe(
          written.split(/\r\n ?/).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is folded at 75 octets, in whole characters, by lines that end with CR LF', () => {
    const long = fc.tuple(evilText, fc.integer({ min: 1, max: 40 })).map(([t, n]) => t.repeat(n));
    fc.assert(
      fc.property(long, (text) => {
        const octets = Buffer.from(writeCalendar(calendar({ ...meeting, description: text })));
        const decoder = new TextDecoder('utf-8', { fatal: true });
        let from = 0;
        for (let end = octets.indexOf('\r\n'); end !== -1; end = octets.indexOf('\r\n', from)) {
          const line = octets.subarray(from, end);
          expect(line.length).toBeLessThanOrEqual(75);
          expect(line.includes(0x0a) || line.includes(0x0d)).toBe(false);
          decoder.decode(line);
          from = end + 2;
        }
        expect(from).toBe(octets.length);
      }),
      { numRuns: 100 },
    );
  });

  it('of 10,000 characters comes back whole from node-ical', () => {
    const description = 'Grüße, \\ "👋"; '.repeat(700).trim();
    const written = writeCalendar(calendar({ ...meeting, description }));
    const event = Object.values(nodeIcal.parseICS(written)).find((e) => e?.type === 'VEVENT');
    expect(event).toMatchObject({ description });
  });
});

/** What a calendar can hold of a text. */
function said(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g, '');
}
