import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { roomPaperMessages } from '../messages/paper.ts';
import type { ReportTable } from '../report/table.ts';

/** The report as `report.typ` reads it. */
export function reportSource({
  table,
  from,
  until,
  district,
  today,
  locale,
}: {
  table: ReportTable;
  from: string;
  until: string;
  district: string;
  today: string;
  locale: Locale;
}): TypesetSource {
  const t = roomPaperMessages.in(locale);
  const day = (date: string) => formatDate({ date, style: 'numericDate', locale });
  const heading = t('rooms.paper.report', { from: day(from), until: day(until) });
  return {
    template: '/src/modules/rooms/print/report.typ',
    data: {
      title: `${heading}, ${district}`,
      lang: locale,
      heading,
      district,
      lead:
        table.rows.length > 0
          ? t('rooms.paper.report_lead', { hours: table.total.hours, dates: table.total.dates })
          : t('rooms.paper.report_empty'),
      asOf: t('rooms.paper.page', { day: day(today) }),
      columns: [
        t('rooms.report.who'),
        t('rooms.report.hours'),
        t('rooms.report.days'),
        t('rooms.report.dates'),
      ],
      rows: table.rows.map(({ who, hours, days, dates }) => ({
        ...{ who, hours, days: String(days), dates: String(dates) },
      })),
      months: inYears(table.months).map((months) => ({
        title: t('rooms.paper.report_months'),
        columns: [t('rooms.report.who'), ...months.map((month) => monthText(month))],
        rows: table.rows.map(({ who, byMonth }) => [
          who,
          ...months.map((month) => byMonth[month] ?? ''),
        ]),
        total: [
          t('rooms.report.total'),
          ...months.map((month) => table.total.byMonth[month] ?? ''),
        ],
      })),
      total: {
        who: t('rooms.report.total'),
        hours: table.total.hours,
        dates: String(table.total.dates),
      },
    },
  };
}

/** So many months stand beside each other on A4. */
const monthsAcross = 12;

function inYears(months: readonly string[]): string[][] {
  const years: string[][] = [];
  for (let at = 0; at < months.length; at += monthsAcross) {
    years.push(months.slice(at, at + monthsAcross));
  }
  return years;
}

/** `11/26`: twelve of them fit, and each knows its year. */
function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${number}/${year.slice(2)}`;
}
