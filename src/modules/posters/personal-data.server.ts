import type { PersonalData } from '#platform/module.ts';
import { posterPrivacyMessages } from './messages/privacy.ts';
import { ownUndoDays } from './own/own-poster.ts';

export const postersPersonalData: PersonalData = {
  title: (locale) => posterPrivacyMessages.in(locale)('posters.privacy.title'),
  kept: [
    {
      text: (locale) =>
        posterPrivacyMessages.in(locale)('posters.privacy.text', { days: ownUndoDays }),
      columns: { poster: ['headline', 'extra'], own_poster: ['sha256', 'alt'] },
      erasedBy: ['posters_forget'],
    },
  ],
};
