import {
  formatInstant,
  inLocale,
  locales,
  type Locale,
  type LocalText,
} from '#platform/i18n/index.ts';
import { calendarManageMessages } from '#modules/calendar/index.ts';
import { accountMessages, joinMessages } from '#modules/people/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { exportMessages } from './messages/export.ts';
import type { ExportDocument } from './personal-export-document.ts';

/** Rows of one kind on paper; all are in the JSON. */
const mostRows = 200;

/** The same to read, on A4: each kind of data with a heading, each row with its labels. */
export function exportPaper({
  document,
  name,
  locale,
  timeZone,
}: {
  document: ExportDocument;
  name: string;
  locale: Locale;
  timeZone: string;
}): TypesetSource {
  const t = exportMessages.in(locale);
  const show = (instant: Date | string, style: 'numericDate' | 'time') =>
    formatInstant({ instant, style, locale, timeZone });
  const [date, time] = [show(document.madeAt, 'numericDate'), show(document.madeAt, 'time')];
  const sections = document.data.map(({ title, rows }) => ({
    title,
    rows: rows.slice(0, mostRows).map((row) => rowOf({ row, locale, timeZone })),
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
  if (Array.isArray(value)) {
    return value.map((one: unknown) => valueOf({ column, value: one, ...shown })).join(', ');
  }
  if (typeof value === 'object') {
    return locales.some((one) => one in value) ? inLocale(value as LocalText, locale) : '';
  }
  return wordOf({ column, value: String(value), locale });
}

/** Keys of the program that have a word of their own. */
function wordOf({ column, value, locale }: { column: string; value: string; locale: Locale }) {
  const words: Record<string, string> = {
    ...accountMessages.texts[locale],
    ...joinMessages.texts[locale],
    ...calendarManageMessages.texts[locale],
  };
  const key = {
    role: 'people.role',
    interests: 'people.interest',
    status: 'calendar.manage.status',
  }[column];
  return (key && words[`${key}.${value}`]) || value;
}
