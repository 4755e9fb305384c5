import type { Columns, PersonalData } from '#platform/module.ts';
import type { PersonalExport } from '#platform/personal-export.server.ts';
import { discoverPrivacyMessages } from './messages/privacy.ts';

const named: Columns = { sight: ['credits', 'owner_approval'], sight_text: ['translated_by'] };

export const discoverPersonalData: PersonalData = {
  title: (locale) => discoverPrivacyMessages.in(locale)('discover.privacy.title'),
  kept: [
    {
      text: (locale) => discoverPrivacyMessages.in(locale)('discover.privacy.credits'),
      columns: named,
      erasedBy: 'hand',
    },
  ],
};

export const discoverExport: PersonalExport = {
  tables: [],
  leftOut: [
    {
      reason: (locale) => discoverPrivacyMessages.in(locale)('discover.export.credits'),
      columns: named,
    },
  ],
};

export const impersonalInDiscover: Columns = {
  sight: ['slug', 'category', 'years', 'sources', 'links'],
  sight_text: ['language', 'title', 'teaser', 'body'],
  trail: ['slug', 'title', 'teaser'],
  trail_stop: ['via'],
};
