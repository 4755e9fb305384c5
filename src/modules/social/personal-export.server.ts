import type { PersonalExport } from '#platform/personal-export.server.ts';
import { socialPageMessages } from './messages/page.ts';

export const socialExport: PersonalExport = {
  tables: [],
  leftOut: [
    {
      reason: (locale) => socialPageMessages.in(locale)('social.export.texts'),
      columns: { social_post: ['caption'] },
    },
  ],
};
