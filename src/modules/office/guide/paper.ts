import { formatDate, formatInstant, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { concernCategories } from '../concern/category.ts';
import { concernMessages } from '../messages/concerns.ts';
import { guideMessages } from '../messages/guide.ts';
import type { StoredGuideEntry } from './guide.ts';

/** The guide as a folder for the office: a section for each kind of concern, so that nobody needs a computer to refer. */
export function guideSource({
  guide,
  district,
  today,
  timeZone,
  locale,
}: {
  guide: readonly StoredGuideEntry[];
  /** Its name. */
  district: string;
  /** Date of the district. */
  today: string;
  timeZone: string;
  locale: Locale;
}): TypesetSource {
  const t = guideMessages.in(locale);
  const says = concernMessages.in(locale);
  const sections = concernCategories.map((category) => ({
    heading: says(`office.category.${category}`),
    entries: guide
      .filter(({ categories }) => categories.includes(category))
      .map(({ name, phone, hours, bring, note, checkedAt }) => ({
        ...{ name, phone, hours, note },
        bring: bring && `${t('office.guide.paper.bring')}: ${bring}`,
        checked: t('office.guide.paper.checked', {
          date: formatInstant({ instant: checkedAt, style: 'numericDate', locale, timeZone }),
        }),
      })),
  }));
  return {
    template: '/src/modules/office/print/guide.typ',
    data: {
      title: t('office.guide.paper.heading', { district }),
      lang: locale,
      heading: t('office.guide.paper.heading', { district }),
      asOf: t('office.guide.paper.as_of', {
        date: formatDate({ date: today, style: 'longDate', locale }),
      }),
      note: t('office.guide.paper.note'),
      sections: sections.filter(({ entries }) => entries.length > 0),
    },
  };
}
