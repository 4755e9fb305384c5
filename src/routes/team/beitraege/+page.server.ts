import { socialPageMessages } from '#modules/social/index.ts';
import type { PageServerLoad } from './$types.js';
import { shownFiles } from './post-page.server.ts';
import { periodOf, weekOf } from './week.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { today, next, from, days } = periodOf({ locals, url });
  const week = await weekOf({ locals, url });
  const t = socialPageMessages.in(locals.locale);
  const asked = { locals, url };
  const link = (text: string, period: { from: string; days: number }) => ({
    href: `${url.pathname}?von=${period.from}&tage=${period.days}`,
    text,
    isCurrent: period.from === from && period.days === days,
  });
  return {
    week: week && {
      ...shownFiles({ files: week.files, asked }),
      caption: week.caption,
      alt: week.alt,
    },
    periods: [
      link(t('social.week.today'), { from: today, days: 1 }),
      link(t('social.week.this'), { from: today, days: 7 }),
      link(t('social.week.next'), { from: next, days: 7 }),
    ],
  };
};
