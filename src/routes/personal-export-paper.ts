import {
  formatInstant,
  inLocale,
  locales,
  type Locale,
  type LocalText,
} from '#platform/i18n/index.ts';
import { calendarManageMessages, categoryMessages, editWords } from '#modules/calendar/index.ts';
import { setUpMessages } from '#modules/districts/index.ts';
import { accountMessages, joinMessages } from '#modules/people/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { exportMessages } from './messages/export.ts';
import { exportWords } from './messages/export-words.ts';
import type { ExportDocument } from './personal-export-document.ts';

/** Rows of one kind on paper; all are in the JSON. */
const mostRows = 200;

/** The same to read, on A4: each kind of data with a heading, each row with its labels. */
export function exportPaper({
  document,
  name,
  ...shown
}: Shown & {
  document: ExportDocument;
  name: string;
}): TypesetSource {
  const { locale, timeZone } = shown;
  const t = exportMessages.in(locale);
  const show = (instant: Date | string, style: 'numericDate' | 'time') =>
    formatInstant({ instant, style, locale, timeZone });
  const [date, time] = [show(document.madeAt, 'numericDate'), show(document.madeAt, 'time')];
  const sections = document.data.map(({ title, rows }) => ({
    title,
    rows: rows.slice(0, mostRows).map((row) => rowOf({ row, ...shown })),
    more: rows.length > mostRows ? t('team.export.more', { count: rows.length - mostRows }) : '',
  }));
  return {
    template: '/src/modules/people/print/personal-export.typ',
    data: {
      title: t('team.export.title_of', { name }),
      lang: locale,
      made: t('team.export.made', { district: document.district, date, time }),
      intro: t('team.export.intro'),
      sections,
      nothing: t('team.export.nothing'),
      leftOutTitle: t('team.export.left_out'),
      leftOut: document.leftOut,
    },
  };
}

interface Shown {
  locale: Locale;
  timeZone: string;
  /** What the ways of telling are called: by the key of each. */
  channels: Readonly<Record<string, string>>;
}

/** A sentence where there is one, otherwise what is known, with its label. */
function rowOf({ row, ...shown }: Shown & { row: Readonly<Record<string, unknown>> }) {
  if (typeof row['text'] === 'string') return { text: row['text'], facts: [] };
  const texts = exportMessages.texts[shown.locale];
  const facts = Object.entries(row).flatMap(([column, value]) => {
    const label = `team.export.column.${column}`;
    const text = valueOf({ column, value, ...shown });
    return label in texts && text ? [{ label: texts[label as keyof typeof texts], text }] : [];
  });
  return { text: '', facts };
}

function valueOf({ column, value, ...shown }: Shown & { column: string; value: unknown }): string {
  const { locale, timeZone } = shown;
  const t = exportMessages.in(locale);
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const show = (style: 'numericDate' | 'time') =>
      formatInstant({ instant: value, style, locale, timeZone });
    return `${show('numericDate')}, ${show('time')}`;
  }
  if (typeof value === 'boolean') return t(value ? 'team.export.yes' : 'team.export.no');
  if (column === 'fields') return editWords({ fields: value as string[], locale });
  if (Array.isArray(value)) {
    return listOf(value.map((one: unknown) => valueOf({ column, value: one, ...shown })));
  }
  if (typeof value === 'object') {
    return locales.some((one) => one in value)
      ? inLocale(value as LocalText, locale)
      : listOf(Object.values(value).map((one) => valueOf({ column: '', value: one, ...shown })));
  }
  return findWord({ column, value: String(value), ...shown }) ?? String(value);
}

function listOf(texts: readonly string[]): string {
  return texts.filter(Boolean).join(', ');
}

/** What a code of the program is called; none for what somebody wrote. */
export function findWord({
  column,
  value,
  locale,
  channels,
}: Omit<Shown, 'timeZone'> & { column: string; value: string }): string | undefined {
  if (column === 'channel') return channels[value];
  const words: Record<string, string> = {
    ...accountMessages.texts[locale],
    ...joinMessages.texts[locale],
    ...calendarManageMessages.texts[locale],
    ...categoryMessages.texts[locale],
    ...setUpMessages.texts[locale],
    ...exportWords.texts[locale],
  };
  const own = `team.export.word.${column}`;
  const key = {
    role: 'people.role',
    interests: 'people.interest',
    status: 'calendar.manage.status',
    categories: 'calendar.category',
    step: 'districts.set-up.step',
  }[column];
  return words[`${key ?? own}.${value}`] ?? words[`${own}.${value}`];
}
