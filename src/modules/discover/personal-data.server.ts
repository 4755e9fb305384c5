import type { Columns, PersonalData } from '#platform/module.ts';
import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { discoverPrivacyMessages } from './messages/privacy.ts';
import { damagePictureKept } from './sign/forget.server.ts';

const named: Columns = { sight: ['credits', 'owner_approval'], sight_text: ['translated_by'] };

const ofSigns = ['permission', 'paid_by', 'fixing'];

export const discoverPersonalData: PersonalData = {
  title: (locale) => discoverPrivacyMessages.in(locale)('discover.privacy.title'),
  kept: [
    {
      text: (locale) => discoverPrivacyMessages.in(locale)('discover.privacy.credits'),
      columns: named,
      erasedBy: 'hand',
    },
    {
      text: (locale) => discoverPrivacyMessages.in(locale)('discover.privacy.signs'),
      columns: { sign: ofSigns },
      erasedBy: 'hand',
    },
    {
      text: (locale) =>
        discoverPrivacyMessages.in(locale)('discover.privacy.damage', { days: damagePictureKept }),
      columns: { sign_check: ['picture_sha256'] },
      erasedBy: ['discover_forget'],
    },
  ],
};

export const discoverExport: PersonalExport = {
  tables: [
    {
      table: 'sign_check',
      title: (locale) => discoverPrivacyMessages.in(locale)('discover.export.checks'),
      columns: ['checked_at', 'damage', 'settled_at'],
      by: { checked_by: byPerson, settled_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => discoverPrivacyMessages.in(locale)('discover.export.signs'),
      columns: { sign: ofSigns, sign_check: ['picture_sha256'] },
    },
    {
      reason: (locale) => discoverPrivacyMessages.in(locale)('discover.export.credits'),
      columns: named,
    },
  ],
};

export const impersonalInDiscover: Columns = {
  sight: ['slug', 'category', 'years', 'sources', 'links'],
  sight_text: ['language', 'title', 'teaser', 'body'],
  sign: ['heading', 'material', 'wording'],
  sign_check: ['damage'],
  trail: ['slug', 'title', 'teaser'],
  trail_stop: ['via'],
};
