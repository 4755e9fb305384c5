import MailComposer from 'nodemailer/lib/mail-composer';
import { readEnvironment } from '#platform/env.server.ts';
import { readSigner } from './dkim.server.ts';
import { parseSender } from './mail.ts';
import { readMailPictures, type PictureFile } from './pictures.server.ts';
import type { Message } from './smtp.server.ts';
import type { MailRow } from './tables.server.ts';

export interface Letter {
  /** Before the @ of the Message-ID, which stays the same however often the same mail is sent. */
  id: string;
  /** Whose mail it is. MAIL_FROM, where it is set, stands as the sender; answers go to `address` all the same. */
  sender: { name: string; address: string | null };
  to: { name: string; address: string };
  subject: string;
  text?: string;
  html?: string | null | undefined;
  /** Instead of both: the parts as `preparePart` encoded them. */
  parts?: { text: string; html: string };
  date: Date;
  headers: Record<string, string>;
  /** Shown within the HTML as `cid:<cid>`. */
  pictures?: PictureFile[];
}

/** Makes the message of a single mail. */
export async function composeMail(mail: MailRow): Promise<Message> {
  return composeLetter({
    id: mail.id,
    sender: { name: mail.sender_name, address: mail.sender_address },
    to: { name: '', address: mail.to_address },
    subject: mail.subject,
    text: mail.text_body ?? '',
    html: mail.html_body,
    date: mail.created_at,
    // No automatic answer shall come back (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    pictures: await readMailPictures({ districtId: mail.district_id, pictures: mail.pictures }),
  });
}

/** Makes the message (RFC 5322), signed where a key is set. */
export function composeLetter(letter: Letter): Promise<Message> {
  return composeFor(letter.sender)(letter);
}

/** The same for many letters in one name; what the environment says is read once. */
export function composeFor(
  sender: Letter['sender'],
): (letter: Omit<Letter, 'sender'>) => Promise<Message> {
  const { from, replyTo } = findSender(sender);
  const sign = readSigner();
  return (letter) => compose({ letter, from, replyTo, sign });
}

async function compose({
  letter,
  from,
  replyTo,
  sign,
}: ReturnType<typeof findSender> & {
  letter: Omit<Letter, 'sender'>;
  sign: ReturnType<typeof readSigner>;
}): Promise<Message> {
  const composer = new MailComposer({
    from,
    to: letter.to,
    ...(replyTo && { replyTo }),
    subject: letter.subject,
    ...(letter.parts
      ? {
          alternatives: [
            { contentType: 'text/plain', raw: letter.parts.text },
            { contentType: 'text/html', raw: letter.parts.html },
          ],
        }
      : { text: letter.text, ...(letter.html && { html: letter.html }) }),
    date: letter.date,
    messageId: `<${letter.id}@${from.address.split('@')[1] ?? 'localhost'}>`,
    headers: letter.headers,
    attachments: (letter.pictures ?? []).map(({ cid, fileName, type, content }) => ({
      cid,
      filename: fileName,
      contentType: type,
      content,
      contentDisposition: 'inline' as const,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  const message = await composer.compile().build();
  return {
    envelope: { from: from.address, to: [letter.to.address] },
    text: sign ? await sign(message) : message,
  };
}

/** Who stands as the sender of a mail in this name, and where answers go if not there. */
export function findSender({ name, address }: Letter['sender']): {
  from: { name: string; address: string };
  replyTo: string | null;
} {
  const own = address ? parseSender(address) : null;
  const { MAIL_FROM } = readEnvironment();
  const from = (MAIL_FROM && parseSender(MAIL_FROM)) || own || nobody;
  return {
    from: { name: from.name || name, address: from.address },
    replyTo: own && own.address !== from.address ? own.address : null,
  };
}

const nobody = { name: '', address: 'ortsmitte@localhost' };
