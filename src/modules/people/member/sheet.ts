import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { sheetMessages } from '../messages/sheet.ts';

/** Weeks ahead that a sheet shows: it is printed anew once a month. */
export const sheetWeeks = 4;

/** A date as it stands on the sheet, all words made. */
export interface SheetDate {
  day: string;
  time: string;
  title: string;
  /** Empty where there is none; that it is cancelled or only held stands here too. */
  place: string;
  isCancelled: boolean;
}

/** For those without mail, a sheet each: what comes, and whom to call. What others read under "Heute" and in mails. */
export function sheetsSource({
  people,
  district: { name: district, lines },
  team,
  today,
  locale,
}: {
  people: readonly { name: string; dates: readonly SheetDate[] }[];
  /** How its office is reached, a line each. */
  district: { name: string; lines: readonly string[] };
  /** Of the organising team, who can be called. */
  team: readonly { name: string; phone: string }[];
  /** Date of the district. */
  today: string;
  locale: Locale;
}): TypesetSource {
  const t = sheetMessages.in(locale);
  return {
    template: '/src/modules/people/print/sheet.typ',
    data: {
      title: t('people.paper.title', { district }),
      lang: locale,
      asOf: t('people.paper.as_of', {
        district,
        date: formatDate({ date: today, style: 'longDate', locale }),
      }),
      lead: t('people.paper.lead', { weeks: sheetWeeks }),
      nothing: t('people.paper.nothing', { weeks: sheetWeeks }),
      contact: t('people.paper.contact'),
      lines: [...lines, ...team.map((one) => `${one.name}: ${one.phone}`)],
      rights: t('people.paper.rights'),
      people: people.map(({ name, dates }) => ({
        heading: t('people.paper.hello', { name }),
        days: [...Map.groupBy(dates, ({ day }) => day)].map(([day, of]) => ({
          day,
          dates: of.map((date) => ({ ...date })),
        })),
      })),
    },
  };
}
