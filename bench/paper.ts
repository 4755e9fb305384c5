import { chromium, type Browser } from '@playwright/test';
import {
  addDays,
  yearOverview,
  type Occurrence,
  type YearOverview,
} from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import { writeLetter, type DateList, type ListItem } from '#modules/mailing/index.ts';
import { printDateList, printYear } from '#modules/mailing/server.ts';
import { escapeHtml } from '#platform/richtext/index.ts';
import { defaultBranding } from '#ui/branding.ts';
import { chromiumArgs, provideChromium } from '../tests/chromium.ts';
import { againstChromium } from './against-chromium.ts';
import type { Row } from './table.ts';

const origin = 'https://heeren-werve.example';
const asOf = '2026-11-26';

/** Lists on paper, against a headless Chromium that is open already and prints the same content as HTML. */
export async function benchPaper(): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: provideChromium(), args: chromiumArgs });
  try {
    return [
      await againstChromium('date list, 60 dates, A4', {
        ours: (round) => printDateList({ list: aList(round), locale: 'de', isLarge: false, asOf }),
        theirs: (round) => printHtml({ browser, html: letterOf(aList(round)), format: 'A4' }),
      }),
      await againstChromium('date list, 60 dates, large print', {
        ours: (round) => printDateList({ list: aList(round), locale: 'de', isLarge: true, asOf }),
        theirs: (round) => printHtml({ browser, html: letterOf(aList(round)), format: 'A4' }),
      }),
      await againstChromium('year overview, 120 dates, A3', {
        ours: (round) => printYear(aYear(round)),
        theirs: (round) => printHtml({ browser, html: yearHtml(aYear(round)), format: 'A3' }),
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function printHtml({
  browser,
  html,
  format,
}: {
  browser: Browser;
  html: string;
  format: 'A4' | 'A3';
}): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ format, landscape: format === 'A3', tagged: true });
  await page.close();
  return pdf;
}

const district: District = {
  id: 'bench',
  slug: 'heeren-werve',
  name: 'Heeren-Werve',
  town: 'Kamen',
  postalCode: '59174',
  timeZone: 'Europe/Berlin',
  state: 'NW',
  about: {},
  contact: { street: 'Mittelstraße 14', mail: 'buero@heeren-werve.example' },
  carrier: {},
  branding: {},
  unusedParts: [],
  isSuspended: false,
};

/** What dates of the list and of the year have in common. */
function dateOn({ startsOn, at, title }: { startsOn: string; at: number; title: string }) {
  return {
    eventId: `${at}`,
    slug: `termin-${at}`,
    date: startsOn,
    originalLocal: `${startsOn}T18:30`,
    title: { de: title },
    summary: {
      de: `Was an diesem Tag geschieht, in einem Satz, den jede Zeile anders sagt: ${at}.`,
    },
    note: {},
    reason: {},
    category: 'meeting' as const,
    startsAt: `${startsOn}T17:30:00.000Z`,
    endsAt: `${startsOn}T19:00:00.000Z`,
    startsOn,
    endsOn: startsOn,
    allDay: false,
    timeZone: 'Europe/Berlin',
    dropIn: true,
    holiday: null,
    pictureId: null,
  };
}

function aList(round: number): DateList {
  const { slug, name, town, postalCode, contact } = district;
  const items = Array.from({ length: 60 }, (_, at): ListItem => {
    const startsOn = addDays({ date: '2026-12-01', days: at % 31 });
    return {
      ...dateOn({ startsOn, at, title: `Termin ${at} in Runde ${round}` }),
      occurrenceId: `${at}`,
      state: 'planned',
      place: { name: 'Stadtteilbüro', address: 'Mittelstraße 14, 59174 Kamen' },
      organisation: 'Bürgerforum Heeren-Werve e. V.',
      price: { de: 'kostenlos' },
    };
  });
  return {
    issueId: '',
    slug: 'dezember-2026',
    origin,
    district: { slug, name, town, postalCode, contact, branding: defaultBranding },
    subject: { de: 'Termine im Dezember 2026' },
    greeting: { de: 'Liebe Nachbarinnen und Nachbarn,' },
    closing: {},
    period: { from: '2026-12-01', until: '2026-12-31' },
    arrangement: 'day',
    items: items.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn)),
    notices: [],
    pictures: [],
  };
}

const letterOf = (list: DateList) =>
  writeLetter({ list, locale: 'de', categories: [], personal: null, scheme: 'light' }).html;

function aYear(round: number): Parameters<typeof printYear>[0] {
  const occurrences = Array.from({ length: 120 }, (_, at): Occurrence => {
    const startsOn = addDays({ date: '2027-01-01', days: at * 3 });
    return {
      ...dateOn({ startsOn, at, title: `Veranstaltung ${at} im Saal, Runde ${round}` }),
      id: `${at}`,
      seriesId: `${at}`,
      status: 'published',
      state: 'scheduled',
      moved: false,
      place: null,
      organisation: null,
      sequence: 0,
      updatedAt: '2026-11-01T12:00:00.000Z',
    };
  });
  const events = new Map(
    occurrences.map(({ eventId, title }) => [eventId, { title, status: 'published' as const }]),
  );
  const overview = yearOverview({ year: 2027, occurrences, events, series: [], closures: [] });
  return { overview, district, origin, locale: 'de', asOf, isForTeam: false };
}

/** Twelve months as columns, without our care for what fits. */
function yearHtml({ overview }: { overview: YearOverview }): string {
  const months = overview.months.map(({ month, entries }) => {
    const lines = entries.map(
      ({ days, title }) => `<li><b>${days[0]}</b> ${escapeHtml(title?.de ?? '')}</li>`,
    );
    return `<section><h2>${month}</h2><ul>${lines.join('')}</ul></section>`;
  });
  return (
    `<!doctype html><html lang="de"><title>${overview.year}</title>` +
    '<style>main{display:grid;grid-template-columns:repeat(6,1fr);gap:5mm;font:8pt sans-serif}</style>' +
    `<h1>${overview.year}</h1><main>${months.join('')}</main></html>`
  );
}
