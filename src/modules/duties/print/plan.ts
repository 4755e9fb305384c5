import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { dutyPaperMessages } from '../messages/paper.ts';
import type { Shift } from '../shift/shift.ts';
import { shiftName, shiftTime } from '../shift/words.ts';

/** A month of shifts on A4, one line for each place, to sign on. */
export function planSource({
  shifts,
  month,
  district,
  today,
  locale,
}: {
  /** Of this month. */
  shifts: readonly Shift[];
  /** `2026-12`. */
  month: string;
  /** Its name. */
  district: string;
  /** Date of the district. */
  today: string;
  locale: Locale;
}): TypesetSource {
  const t = dutyPaperMessages.in(locale);
  const heading = t('duties.plan.of', {
    month: formatDate({ date: `${month}-01`, style: 'month', locale }),
  });
  const rows = shifts.map((shift) => ({
    day: formatDate({ date: shift.day, style: 'shortDate', locale }),
    time: shiftTime(shift, locale),
    what: shiftName(shift, locale),
    isOff: !shift.isOn,
    off: t('duties.plan.off'),
    // An empty place is a line to write a name on.
    people: [
      ...shift.people.map(({ name }) => name),
      ...Array<string>(Math.max(0, shift.needed - shift.people.length)).fill(''),
    ],
  }));
  const asOf = t('duties.plan.as_of', {
    date: formatDate({ date: today, style: 'longDate', locale }),
  });
  return {
    template: '/src/modules/duties/print/plan.typ',
    data: {
      ...{ title: `${heading}, ${district}`, lang: locale, heading, district, asOf, rows },
      // Of what is over nobody can put their name down any more.
      note: shifts.some(({ day }) => day >= today) ? t('duties.plan.note') : '',
      columns: (['when', 'what', 'who', 'sign'] as const).map((one) =>
        t(`duties.plan.column.${one}`),
      ),
    },
  };
}
