import type { Columns, PersonalData } from '#platform/module.ts';
import { socialPageMessages } from './messages/page.ts';
import { captionDays } from './post/forget.server.ts';

export const socialPersonalData: PersonalData = {
  title: (locale) => socialPageMessages.in(locale)('social.privacy.title'),
  kept: [
    {
      text: (locale) => socialPageMessages.in(locale)('social.privacy.1', { days: captionDays }),
      columns: { social_post: ['caption'] },
      erasedBy: ['social_forget_captions'],
    },
  ],
};

export const impersonalInSocial: Columns = {
  social_post: ['caption_about', 'hashtags'],
  social_settings: ['hashtags'],
};
