import type { Locale } from '#platform/i18n/index.ts';
import { roomPaperMessages } from '../messages/paper.ts';
import type { UseLine } from './report.ts';

/** The report with names, as page, paper and table to calculate with show it. */
export interface ReportTable {
  /** `2026-11`, in order: those in which a room was used. */
  months: string[];
  rows: {
    who: string;
    /** With one decimal, as the language writes it. */
    hours: string;
    days: number;
    dates: number;
    byMonth: Record<string, string>;
  }[];
  total: { hours: string; dates: number; byMonth: Record<string, string> };
}

export function reportTable({
  lines,
  names,
  locale,
}: {
  lines: readonly UseLine[];
  /** Of organisations, by id. */
  names: ReadonlyMap<string, string>;
  locale: Locale;
}): ReportTable {
  const t = roomPaperMessages.in(locale);
  const hours = (minutes: number) => hoursText(minutes, locale);
  const whoOf = ({ kind, organisationId, club }: UseLine) => {
    if (kind === 'organisation') return names.get(organisationId ?? '') ?? t('rooms.report.gone');
    return kind === 'club' ? club : t(`rooms.report.${kind}`);
  };
  const months = [...new Set(lines.flatMap(({ byMonth }) => Object.keys(byMonth)))].toSorted();
  const inMonth = (month: string) =>
    lines.reduce((sum, { byMonth }) => sum + (byMonth[month] ?? 0), 0);
  return {
    months,
    rows: lines.map((line) => ({
      who: whoOf(line),
      hours: hours(line.minutes),
      days: line.days,
      dates: line.dates,
      byMonth: Object.fromEntries(
        Object.entries(line.byMonth).map(([month, minutes]) => [month, hours(minutes)]),
      ),
    })),
    total: {
      hours: hours(lines.reduce((sum, { minutes }) => sum + minutes, 0)),
      dates: lines.reduce((sum, { dates }) => sum + dates, 0),
      byMonth: Object.fromEntries(months.map((month) => [month, hours(inMonth(month))])),
    },
  };
}

/** As spreadsheets of the language read it: `1,5` or `1.5`. */
export function hoursText(minutes: number, locale: Locale): string {
  const text = String(Math.round(minutes / 6) / 10);
  return locale === 'de' ? text.replace('.', ',') : text;
}

/**
 * A table for spreadsheets (RFC 4180, with semicolons as German ones expect, and a mark that says it is UTF-8). A name
 * that begins like a formula is made a text: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function reportCsv({ table, locale }: { table: ReportTable; locale: Locale }): string {
  const t = roomPaperMessages.in(locale);
  const head = [
    t('rooms.report.who'),
    t('rooms.report.hours'),
    t('rooms.report.days'),
    t('rooms.report.dates'),
    ...table.months,
  ];
  const rows = table.rows.map(({ who, hours, days, dates, byMonth }) => [
    ...[who, hours, String(days), String(dates)],
    ...table.months.map((month) => byMonth[month] ?? '0'),
  ]);
  return '\ufeff' + [head, ...rows].map((row) => row.map(cell).join(';') + '\r\n').join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
