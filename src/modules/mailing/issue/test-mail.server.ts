import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import type { DateList } from '../letter/date-list.ts';
import { letterTemplate } from '../letter/letter.ts';
import { issueMessages } from '../messages/issue.ts';
import { picturesNamed } from '../sending/pictures.server.ts';

/**
 * Sends an issue as it is now to one person who writes it: the letter as everybody will get it, pictures included, but
 * with words where the personal links will be, and none of the headers by which mail programs offer to leave.
 * @returns whether it only lies in the outbox, because there is no mail server
 */
export async function sendTestMail(
  tx: Tx,
  { command, list, to, locale }: { command: Command; list: DateList; to: string; locale: Locale },
): Promise<{ isKept: boolean }> {
  const { subject, pictureIds, fill } = letterTemplate({ list, locale, categories: [] });
  const { name, contact } = list.district;
  await sendMail(tx, {
    districtId: command.districtId,
    to,
    sender: { name, address: contact.mail },
    subject: issueMessages.in(locale)('mailing.issue.test_subject', { subject }),
    ...fill(null),
    pictures: picturesNamed(pictureIds),
    purpose: 'issue-test',
    now: command.now,
  });
  const id = list.issueId;
  await recordAudit(tx, { command, action: 'issue.tested', subject: 'issue', id });
  return { isKept: readEnvironment().SMTP_URL === undefined };
}
