import MailComposer from 'nodemailer/lib/mail-composer';
import { readEnvironment } from '#platform/env.server.ts';
import { parseSender } from './mail.ts';
import type { Message } from './smtp.server.ts';
import type { MailRow } from './tables.server.ts';

/** Makes the message (RFC 5322). The Message-ID stays the same however often the same mail is sent. */
export async function composeMail(mail: MailRow): Promise<Message> {
  const own = mail.sender_address ? parseSender(mail.sender_address) : null;
  const { MAIL_FROM } = readEnvironment();
  const from = (MAIL_FROM && parseSender(MAIL_FROM)) || own || nobody;
  const domain = from.address.split('@')[1] ?? 'localhost';
  const composer = new MailComposer({
    from: { name: from.name || mail.sender_name, address: from.address },
    to: { name: '', address: mail.to_address },
    ...(own && own.address !== from.address && { replyTo: own.address }),
    subject: mail.subject,
    text: mail.text_body ?? '',
    ...(mail.html_body !== null && { html: mail.html_body }),
    date: mail.created_at,
    messageId: `<${mail.id}@${domain}>`,
    // No automatic answer shall come back (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return {
    envelope: { from: from.address, to: [mail.to_address] },
    text: await composer.compile().build(),
  };
}

const nobody = { name: '', address: 'ortsmitte@localhost' };
