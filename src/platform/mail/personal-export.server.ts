import { byAddress, type PersonalExport } from '#platform/personal-export.server.ts';
import { mailPrivacyMessages } from './messages.ts';

export const mailExport: PersonalExport = {
  tables: [
    {
      table: 'mail',
      title: (locale) => mailPrivacyMessages.in(locale)('mail.export.mail'),
      columns: [
        ...['to_address', 'subject', 'sender_name', 'sender_address'],
        ...['state', 'reply', 'created_at'],
      ],
      by: { to_address: byAddress },
    },
  ],
  leftOut: [
    {
      reason: (locale) => mailPrivacyMessages.in(locale)('mail.export.texts'),
      columns: { mail: ['text_body', 'html_body'] },
    },
  ],
};
