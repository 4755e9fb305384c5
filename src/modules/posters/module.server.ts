import type { Module } from '#platform/module.ts';
import { postersExport } from './personal-export.server.ts';
import { postersAudit } from './audit.server.ts';
import { posterMessages } from './messages/page.ts';
import { forgetPostersTick } from './own/forget.server.ts';
import { postersPersonalData } from './personal-data.server.ts';
import { listPosterUses } from './use.server.ts';

export { posterChannel } from './channel.server.ts';

export const posters: Module = {
  audit: postersAudit,
  personalExport: postersExport,
  subjectLinks: [
    {
      table: 'event',
      route: '/team/veranstaltungen/[id]/plakat',
      text: (locale) => posterMessages.in(locale)('posters.link'),
      icon: 'image',
      isForDrafts: true,
    },
  ],
  uses: listPosterUses,
  ticks: [forgetPostersTick],
  personalData: postersPersonalData,
};
