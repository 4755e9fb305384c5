import { parseRichText, spelledOut, type RichText } from '#platform/richtext/index.ts';
import { localPath, type Locale } from '#platform/i18n/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import { cleanLine } from '../letter/clean.ts';
import type { DateList, ListDistrict } from '../letter/date-list.ts';
import {
  letterWords,
  type EntryWords,
  type NoticeWords,
  type Said,
  type SectionWords,
} from '../letter/words.ts';
import { letterMessages } from '../messages/letter.ts';
import { paperMessages } from '../messages/paper.ts';
import { subscribePath } from '../subscription/links.ts';
import { shortened } from './fit.ts';
import {
  addressBreaking,
  codeAlt,
  coloursOf,
  footOf,
  printable,
  signOf,
  type PaperCode,
} from './sheet.ts';

/** Points of running text: as usual, smaller where that saves a nearly empty page, and for those who see badly. */
export const paperSizes = { usual: 11, fitted: [10.5, 10, 9.5], large: 18 } as const;

export interface PaperOptions {
  list: DateList;
  locale: Locale;
  /** Points. */
  size: number;
  /** Local date on which it said so. */
  asOf: string;
}

/** What an issue says, as `date-list.typ` reads it: the same words as in mail, text and archive. */
export function datePaper({ list, locale, size, asOf }: PaperOptions): {
  data: JsonObject;
  codes: PaperCode[];
} {
  const t = paperMessages.in(locale);
  const ofLetter = letterMessages.in(locale);
  const words = letterWords({ list, locale, categories: [] });
  const isLarge = size === paperSizes.large;
  const heading = saidLine(words.subject);
  const codes = codesOf({ list, locale });
  const of = { isLarge, district: list.district, told: new Set<string>() };
  const isEmpty = words.sections.length === 0;
  const data = printable({
    title: [words.subject.text, words.period].filter(Boolean).join(', '),
    lang: locale,
    author: [cleanLine(list.district.name)],
    size,
    isLarge,
    colours: coloursOf(list.district),
    district: signOf({ district: list.district, kind: ofLetter('mailing.letter.kind') }),
    heading,
    period: words.period,
    greeting: richOf({ said: words.greeting, locale, origin: list.origin }),
    closing: richOf({ said: words.closing, locale, origin: list.origin }),
    sections: words.sections.map((section) => sectionOf({ section, ...of })),
    none: isEmpty ? [ofLetter('mailing.letter.none'), t('mailing.paper.none')] : [],
    noticesHeading: ofLetter('mailing.letter.notices'),
    notices: words.notices.map((notice) => noticeOf({ notice, isLarge })),
    foot: footOf({ district: list.district, locale, asOf }),
    contact: contactOf({ district: list.district, locale }),
    codes: codes.map(({ name, url, text }) => ({
      name,
      text,
      alt: codeAlt({ url, locale }),
      address: addressBreaking(url),
    })),
  });
  return { data, codes };
}

function codesOf({ list, locale }: { list: DateList; locale: Locale }) {
  const t = paperMessages.in(locale);
  const url = (path: string) => list.origin + localPath(locale, path);
  return [
    { name: 'termine.svg', url: url('/termine'), text: t('mailing.paper.online') },
    { name: 'terminliste.svg', url: url(subscribePath), text: t('mailing.paper.by_mail') },
  ];
}

function contactOf({
  district: { name, contact, postalCode, town },
  locale,
}: {
  district: ListDistrict;
  locale: Locale;
}): JsonObject {
  const { street, phone, mail } = contact;
  const isWhole = street?.includes(postalCode) || !street;
  const address = addressBreaking(mail ?? '');
  const lines = [name, street, isWhole ? '' : `${postalCode} ${town}`, phone, address];
  return {
    heading: paperMessages.in(locale)('mailing.paper.contact'),
    lines: lines.map((line) => cleanLine(line ?? '')).filter(Boolean),
  };
}

interface Circumstances {
  isLarge: boolean;
  district: Pick<ListDistrict, 'postalCode' | 'town'>;
  /** Summaries that stand further up already: 24 windows of one kind are described once. */
  told: Set<string>;
}

function sectionOf({
  section: { heading, plate, entries },
  ...of
}: Circumstances & { section: SectionWords }): JsonObject {
  return {
    heading,
    plate: plate && { ...plate },
    entries: entries.map((entry) => entryOf({ entry, ...of })),
  };
}

function entryOf({
  entry: { when, title, change, remarks, place, summary, facts },
  isLarge,
  district: { postalCode, town },
  told,
}: Circumstances & { entry: EntryWords }): JsonObject {
  const isTold = told.has(summary.text);
  told.add(summary.text);
  // Who reads the sheet stands in this town.
  const where = place.replace(`, ${postalCode} ${town}`, '');
  const shown = {
    // In a column beside the title: a day and its month stay together.
    when: when.replace(/([.,]) /g, '$1\u00a0'),
    title: saidLine(title),
    change: change && { ...change },
    remarks: remarks.map(saidLine),
    facts: [
      ...(where ? [{ text: where, lang: null }] : []),
      ...facts.map(({ brief, ...fact }) =>
        saidLine({ ...fact, text: isLarge ? fact.text : (brief ?? fact.text) }),
      ),
    ],
    summary: saidLine({ ...summary, text: isTold ? '' : shortened(summary.text, mostSummary) }),
  };
  return { ...shown, isLong: isLong({ shown, isLarge }) };
}

function noticeOf({ notice, isLarge }: { notice: NoticeWords; isLarge: boolean }): JsonObject {
  const shown = {
    title: saidLine(notice.title),
    excerpt: saidLine({ ...notice.excerpt, text: shortened(notice.excerpt.text, mostSummary) }),
    address: addressBreaking(notice.url),
  };
  return { ...shown, isLong: isLong({ shown, isLarge }) };
}

/** Letters of a text that says on paper what it is; all of it stands on the page. */
const mostSummary = 280;

/** Longer than half a page: it may be parted, or it would not fit on one. */
function isLong({ shown, isLarge }: { shown: JsonObject; isLarge: boolean }): boolean {
  return JSON.stringify(shown).length > (isLarge ? 900 : 2500);
}

function saidLine({ text, lang }: Said): { text: string; lang: Locale | null } {
  return { text, lang: lang ?? null };
}

function richOf({
  said: { text, lang },
  locale,
  origin,
}: {
  said: Said;
  locale: Locale;
  origin: string;
}): JsonObject | null {
  if (!text.trim()) return null;
  return { tree: plainJson(spelledOut(parseRichText(text), { origin })), lang: lang ?? locale };
}

/** The tree is plain data already; its types only say more than JSON does. */
const plainJson = (tree: RichText) => tree as unknown as JsonObject;
