import { addDays, addMonths } from '#modules/calendar/index.ts';
import { formatDate, locales, type LocalText } from '#platform/i18n/index.ts';
import { issueMessages } from '../messages/issue.ts';

/** The first whole month after today for which there is no issue yet. */
export function nextPeriod({ today, taken }: { today: string; taken: string[] }): {
  from: string;
  until: string;
} {
  let from = addMonths({ date: `${today.slice(0, 7)}-01`, months: 1 });
  for (let month = 0; month < 12 && taken.includes(from); month += 1) {
    from = addMonths({ date: from, months: 1 });
  }
  return { from, until: addDays({ date: addMonths({ date: from, months: 1 }), days: -1 }) };
}

/** "Termine im Dezember 2026". */
export function usualSubject(from: string): LocalText {
  return Object.fromEntries(
    locales.map((locale) => {
      const month = formatDate({ date: from, style: 'month', locale });
      return [locale, issueMessages.in(locale)('mailing.issue.usual_subject', { month })];
    }),
  );
}

/** What its page's address is made of: "dezember-2026", or the subject where it is about another time. */
export function wantedSlug({
  from,
  until,
  subject,
}: {
  from: string;
  until: string;
  subject: LocalText;
}): string {
  const isMonth =
    from.endsWith('-01') &&
    until === addDays({ date: addMonths({ date: from, months: 1 }), days: -1 });
  return isMonth ? formatDate({ date: from, style: 'month', locale: 'de' }) : (subject.de ?? '');
}
