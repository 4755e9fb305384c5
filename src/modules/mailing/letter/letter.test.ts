import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { evilText } from '#platform/richtext/evil-text.fixture.ts';
import type { DateList } from './date-list.ts';
import { aDateList, anItem } from './date-list.fixture.ts';
import { cleanLine } from './clean.ts';
import { letterTemplate, writeLetter } from './letter.ts';
import { widthOf } from './wrap.ts';

const personal = {
  settingsUrl: 'https://heeren-werve.example/terminliste/meine/a1',
  leaveUrl: 'https://heeren-werve.example/terminliste/abmelden/a1',
};
const write = (changes: Partial<DateList> = {}, more: { categories?: string[] } = {}) =>
  writeLetter({ list: aDateList(changes), locale: 'de', categories: [], personal, ...more });

describe('somebody reads', () => {
  test('day by day what is on, when and where', () => {
    expect(write().text).toContain(`Dienstag, 1. Dezember
---------------------

18:30 bis 20:00 Uhr
Rund ums Dorf
Stadtteilbüro, Mittelstraße 14, 59174 Kamen
Wir planen die Maifeier und die Blumenampeln. Gäste sind willkommen.
Veranstaltet von Bürgerforum Heeren-Werve e. V.
Ohne Anmeldung, einfach kommen
https://heeren-werve.example/termine/rund-ums-dorf/2026-12-01
`);
  });

  test("where a club's own poster is, and only where there is one", () => {
    const items = [
      anItem({ startsOn: '2026-12-01', hasOwnPoster: true }),
      anItem({ startsOn: '2026-12-02', slug: 'yoga' }),
      anItem({ startsOn: '2026-12-03', slug: 'chor', hasOwnPoster: true, state: 'cancelled' }),
    ];
    const { text, html } = write({ items });
    const address = 'https://heeren-werve.example/termine/rund-ums-dorf/plakat.pdf';
    expect(text).toContain(`Plakat (PDF): Rund ums Dorf\n${address}\n`);
    expect(html).toMatch(
      new RegExp(`<a href="${address}"[^>]*>Plakat \\(PDF\\): Rund ums Dorf</a>`),
    );
    expect(`${text}${html}`.match(/plakat\.pdf/g)).toHaveLength(2);
  });

  test('in words that a date is cancelled, and why', () => {
    expect(write().text).toContain(`* Abgesagt *
18:30 bis 20:00 Uhr
Yoga am Abend
Grund: Die Kursleiterin ist krank.
`);
  });

  test('under its new day that a date was moved, and when it had been planned', () => {
    expect(write().text).toContain(`Samstag, 12. Dezember
---------------------

* Verschoben *
18:30 bis 20:00 Uhr
Adventssingen des Männerchors
Ursprünglich geplant: Donnerstag, 10. Dezember, 19:00 Uhr
`);
  });

  test('under its old day that a date was moved out of the period, and where to', () => {
    const away = { date: '2026-12-10', originalLocal: '2026-12-10T19:00', slug: 'chor' };
    const items = [
      anItem({ ...away, startsOn: '2027-01-07', state: 'moved', reason: { de: 'Saal belegt.' } }),
      anItem({ startsOn: '2026-12-10', hours: ['08:00', '09:00'] }),
      anItem({ startsOn: '2026-12-10', hours: ['18:30', '20:00'] }),
    ];
    const { text } = write({ items });
    expect(text).toContain(`* Verschoben auf Donnerstag, 7. Januar, 18:30 bis 20:00 Uhr *
19:00 Uhr
Rund ums Dorf
Grund: Saal belegt.
`);
    expect(text.match(/Donnerstag, 10\. Dezember\n-+\n/g)).toHaveLength(1);
    expect(text).not.toContain('Donnerstag, 7. Januar\n');
    expect(text).toMatch(/09:00 bis 10:00[^]*Verschoben auf[^]*19:30 bis 21:00/);
    expect(write({ items, arrangement: 'category' }).text).toContain(
      '18:30 bis 20:00 Uhr *\nDonnerstag, 10. Dezember, 19:00 Uhr\n',
    );
    const cancelled = items.map((item) => ({ ...item, state: 'cancelled' as const }));
    expect(write({ items: cancelled }).text).toContain('* Abgesagt *\n19:00 Uhr\n');
  });

  test('once what takes place every week', () => {
    const { text } = write();
    expect(text).toContain('Dienstags, 1., 8., 15. und 22. Dezember, 10:00 bis 12:00 Uhr');
    expect(text.match(/Stadtteilbüro geöffnet/g)).toHaveLength(1);
  });

  test('apart the one week that is cancelled', () => {
    const weekly = (startsOn: string, state: 'planned' | 'cancelled' = 'planned') =>
      anItem({ startsOn, state });
    const items = [
      weekly('2026-12-01'),
      weekly('2026-12-08', 'cancelled'),
      weekly('2026-12-15'),
      weekly('2026-12-22'),
    ];
    const { text } = write({ items });
    expect(text).toContain('Dienstags, 1., 15. und 22. Dezember');
    expect(text).toMatch(/Dienstag, 8\. Dezember\n-+\n\n\* Abgesagt \*/);
  });

  test('of an exhibition each day in one line, and of what began before under the first day', () => {
    const daily = Array.from({ length: 24 }, (_, day) =>
      anItem({ startsOn: `2026-12-${String(day + 1).padStart(2, '0')}`, eventId: 'calendar' }),
    );
    const running = anItem({ startsOn: '2026-11-10', endsOn: '2026-12-20', allDay: true });
    const { text } = write({ items: [running, ...daily] });
    expect(text).toContain('Täglich vom 1. Dezember bis 24. Dezember, 18:30 bis 20:00 Uhr');
    expect(text).toMatch(/Dienstag, 1\. Dezember\n-+\n\nDi\., 10\. Nov\. bis So\., 20\. Dez\.\n/);
  });

  test('by kind, with the day at each date', () => {
    const { text } = write({ arrangement: 'category' });
    expect(text).toContain(
      'Rund um Weihnachten\n-------------------\n\nSa., 5. Dez. bis So., 6. Dez.',
    );
    expect(text).toContain('Dienstag, 1. Dezember, 18:30 bis 20:00 Uhr\nRund ums Dorf');
  });

  test('only the kinds that were asked for, and nothing at all is no letter', () => {
    expect(write({}, { categories: ['sport'] }).text).not.toContain('Rund ums Dorf');
    expect(write({}, { categories: ['nature'] }).isEmpty).toBe(false);
    expect(write({ notices: [] }, { categories: ['nature'] }).isEmpty).toBe(true);
  });

  test('in English, and the language of what was not translated is marked', () => {
    const list = aDateList();
    const { subject, html, text } = writeLetter({ list, locale: 'en', categories: [], personal });
    expect(subject).toBe('Dates in December 2026');
    expect(text).toContain('https://heeren-werve.example/en/termine/rund-ums-dorf/2026-12-01');
    expect(text).toContain('Tuesdays, 1, 8, 15 and 22 December, 10:00 to 12:00');
    expect(html).toContain('<html lang="en"');
    expect(html).toMatch(/<h3 [^>]*lang="de"[^>]*><a [^>]*>Stadtteilbüro geöffnet/);
  });

  test('how to change or leave; a preview says that these links come later', () => {
    const { html, text } = write();
    for (const url of Object.values(personal)) {
      expect(html).toContain(`href="${url}"`);
      expect(text).toContain(`\n${url}\n`);
    }
    const preview = writeLetter({
      list: aDateList(),
      locale: 'de',
      categories: [],
      personal: null,
    });
    expect(preview.html).toContain('stehen hier die persönlichen Links');
    expect(preview.html).not.toContain('/abmelden/');
  });
});

test('nothing is loaded from anywhere: pictures are attached, links are the plain addresses', () => {
  const { html } = write();
  const loaded = [...html.matchAll(/(?:src|background)="([^"]*)"|url\(([^)]*)\)/g)];
  expect(loaded.map(([, source]) => source)).toEqual(['cid:p1@terminliste']);
  expect(html).not.toMatch(/<(link|script|iframe|form|object)\b|@import|[?&]utm|[?&]t=/);
  const { pictureIds } = letterTemplate({ list: aDateList(), locale: 'de', categories: [] });
  expect(pictureIds).toEqual(['p1']);
});

test('sixty dates stay below what Gmail cuts off', () => {
  const items = Array.from({ length: 60 }, (_, index) =>
    anItem({
      startsOn: `2026-12-${String((index % 31) + 1).padStart(2, '0')}`,
      slug: `termin-${index}`,
      title: { de: `Ein Termin mit einem gewöhnlichen Titel ${index}` },
      summary: { de: 'Ein Satz, der sagt, was einen erwartet und für wen es gedacht ist.' },
      organisation: 'Bürgerforum Heeren-Werve e. V.',
    }),
  );
  expect(Buffer.byteLength(write({ items }).html)).toBeLessThan(90_000);
});

describe('whatever somebody typed', () => {
  const line = evilText.map((text) => text.slice(0, 300));

  /** An issue in which everything that people type is `typed`. */
  function listOf(typed: string, long: string): DateList {
    const both = { de: typed, en: `${typed}x` };
    const list = aDateList();
    const contact = { street: typed, phone: typed, mail: typed };
    return {
      ...list,
      subject: both,
      greeting: { de: long },
      closing: { de: long },
      district: { ...list.district, name: typed, town: typed, contact },
      items: list.items.map((item) => ({
        ...item,
        title: both,
        summary: both,
        note: both,
        reason: both,
        price: both,
        holiday: both,
        organisation: typed,
        place: { name: typed, address: typed },
      })),
      notices: list.notices.map((one) => ({ ...one, title: both, excerpt: both })),
      pictures: list.pictures.map((one) => ({
        ...one,
        alt: both,
        credit: typed,
        photographer: typed,
      })),
    };
  }

  test('is text in the HTML: no element, attribute or address of its own', () => {
    fc.assert(
      fc.property(line, evilText, (typed, long) => {
        const list = listOf(typed, long);
        const { html } = writeLetter({ list, locale: 'de', categories: [], personal });
        const found = elementsOf(html);
        const names = new Set(found.map(({ nodeName }) => nodeName));
        for (const name of names) expect(allowed).toContain(name);
        const attributes = found.flatMap(({ attrs }) => attrs);
        for (const { name, value } of attributes) {
          expect(name).not.toMatch(/^on/);
          if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|tel:)/i);
          if (name === 'src') expect(value).toBe('cid:p1@terminliste');
        }
        const titles = found.filter(({ nodeName }) => nodeName === 'h3').map(textOf);
        // HTML has other blanks than text: what is between words counts as one.
        expect(titles[0]?.replace(/\s+/g, ' ').trim()).toBe(cleanLine(typed));
      }),
      { numRuns: 40 },
    );
  });

  test('is text in the plain text, on lines of its own, and never a personal link', () => {
    fc.assert(
      fc.property(line, evilText, (typed, long) => {
        const list = listOf(typed, long);
        const { text } = writeLetter({ list, locale: 'de', categories: [], personal });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        expect(text.isWellFormed()).toBe(true);
        const asOne = text.replace(/\s+/g, ' ');
        expect(asOne).toContain(cleanLine(typed));
        for (const row of text.split('\n')) {
          if (row.trim().includes(' ')) expect(widthOf(row)).toBeLessThanOrEqual(76);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('cannot forge the place of a personal link', () => {
    const { html, text } = write({
      subject: { de: '\u0001leaveUrl\u0002 \u0001links\u0002' },
      greeting: { de: '\u0001leaveUrl\u0002 \u0001links\u0002' },
    });
    expect(html.split(personal.leaveUrl)).toHaveLength(2);
    expect(text.split(personal.leaveUrl)).toHaveLength(2);
    expect(text).toContain('leaveUrl links');
  });

  test('arrives as it was sent, one subject and no header of its own', async () => {
    const list = {
      ...aDateList(),
      subject: { de: 'Termine\r\nBcc: fremd@example.org\r\n\r\n<b>' },
    };
    const { subject, html, text } = writeLetter({
      list,
      locale: 'de',
      categories: [],
      personal,
    });
    const raw = await new MailComposer({ to: 'a@example.org', subject, html, text })
      .compile()
      .build();
    const mail = await simpleParser(raw, { skipImageLinks: true });
    expect(mail.subject).toBe('Termine Bcc: fremd@example.org <b>');
    expect(mail.bcc).toBeUndefined();
    expect(mail.text?.trim()).toBe(text.trim());
    expect(mail.html).toBe(html);
  });
});

const allowed = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'div', 'table', 'tbody', 'tr', 'td'],
  ...['h1', 'h2', 'h3', 'h4', 'p', 'a', 'span', 'strong', 'em', 'br', 'ul', 'ol', 'li', 'img'],
];

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return all;
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
