import type { Locale } from '#platform/i18n/index.ts';
import type { Module } from '#platform/module.ts';
import { socialExport } from './personal-export.server.ts';
import { socialAudit } from './audit.server.ts';
import { socialPageMessages } from './messages/page.ts';
import { impersonalInSocial, socialPersonalData } from './personal-data.server.ts';
import { forgetCaptionsTick } from './post/forget.server.ts';
import { usesInSocial } from './post/uses.server.ts';

export { instagramChannel } from './channel.server.ts';

const post = {
  text: (locale: Locale) => socialPageMessages.in(locale)('social.post'),
  icon: 'image',
};

export const social: Module = {
  audit: socialAudit,
  personalExport: socialExport,
  subjectLinks: [
    { ...post, table: 'event', route: '/team/veranstaltungen/[id]/beitrag' },
    { ...post, table: 'notice', route: '/team/meldungen/[id]/beitrag' },
  ],
  nav: [
    {
      path: '/team/beitraege',
      part: 'instagram',
      text: (locale) => socialPageMessages.in(locale)('social.nav'),
      icon: 'image',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: '/team/beitraege/einstellungen',
      part: 'instagram',
      text: (locale) => socialPageMessages.in(locale)('social.settings'),
      below: '/team/beitraege',
      roles: ['coordination'],
    },
  ],
  uses: usesInSocial,
  personalData: socialPersonalData,
  impersonal: impersonalInSocial,
  ticks: [forgetCaptionsTick],
};
