import type { Module } from '#platform/module.ts';
import { filesExport } from './personal-export.server.ts';
import { filesAudit } from './audit.server.ts';
import { filesMessages } from './messages.ts';
import { filesPrivacyMessages } from './privacy-messages.ts';
import { erasePicturesTick, removeStraysTick, undoDays } from './tend.server.ts';

export const files: Module = {
  audit: filesAudit,
  personalExport: filesExport,
  nav: [
    {
      path: '/team/bilder',
      text: (locale) => filesMessages.in(locale)('files.title'),
      icon: 'image',
      roles: ['coordination', 'volunteer', 'delegate'],
    },
  ],
  ticks: [erasePicturesTick, removeStraysTick],
  personalData: {
    title: (locale) => filesPrivacyMessages.in(locale)('files.privacy.title'),
    kept: [
      {
        text: (locale) => filesPrivacyMessages.in(locale)('files.privacy.text', { days: undoDays }),
        columns: {
          picture: ['sha256', 'alt', 'photographer', 'credit', 'consent'],
          kept_file: ['sha256'],
        },
        erasedBy: ['files_erase', 'files_remove_strays'],
      },
    ],
  },
};
