import type { Module } from '#platform/module.ts';
import { mailExport } from './personal-export.server.ts';
import { mailAudit } from './audit.server.ts';
import { mailJob } from './mail.server.ts';
import { mailPrivacyMessages } from './messages.ts';
import { mailDays, tendMailsTick } from './tend.server.ts';

export const mail: Module = {
  audit: mailAudit,
  personalExport: mailExport,
  jobs: [mailJob],
  ticks: [tendMailsTick],
  personalData: {
    title: (locale) => mailPrivacyMessages.in(locale)('mail.privacy.title'),
    kept: [
      {
        text: (locale) => mailPrivacyMessages.in(locale)('mail.privacy.text', { days: mailDays }),
        columns: {
          mail: [
            ...['to_address', 'sender_name', 'sender_address', 'reply'],
            ...['subject', 'text_body', 'html_body'],
          ],
        },
        erasedBy: ['mail_tend'],
      },
    ],
  },
  // What was sent is told by the original; what waits must not be sent twice.
  copy: { mail: 'stays' },
  impersonal: { mail: ['purpose', 'pictures'] },
};
