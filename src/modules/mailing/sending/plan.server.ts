import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { findSender } from '#platform/mail/compose.server.ts';
import type { ItemDifference } from '../issue/differences.ts';
import { inspectIssue } from '../issue/inspect.server.ts';
import type { Issue } from '../issue/issue.ts';
import { senderOf } from './frozen.server.ts';
import { countRecipients } from './recipients.server.ts';

/** What somebody is told before they press "send". */
export interface SendingPlan {
  subject: LocalText;
  recipients: number;
  /** On the list, but nothing in the issue is of a category they chose. */
  without: number;
  dates: number;
  notices: number;
  /** Null where nobody has said one. */
  from: string | null;
  /** Where answers go, if not there. */
  replyTo: string | null;
  hasServer: boolean;
  /** The issue's own checks refuse it. */
  isBlocked: boolean;
  /** What happened in the calendar since the team last looked at the issue. */
  differences: ItemDifference[];
  /** Goes with the press: if the calendar changes meanwhile, nothing is sent. */
  seen: string;
  version: number;
}

/**
 * To how many, from which address and what, as things stand.
 * @param origin where links lead; empty where the host is not known to be the district's
 */
export async function planSending(
  tx: Tx,
  { issue, district, origin, now }: { issue: Issue; district: District; origin: string; now: Date },
): Promise<SendingPlan> {
  const hasHost = origin !== '';
  const inspected = await inspectIssue(tx, { issue, district, origin, hasHost, now });
  const { list, hash, checks, differences } = inspected;
  const { contact } = district;
  return {
    subject: list.subject,
    ...(await countRecipients(tx, list)),
    dates: list.items.length,
    notices: list.notices.length,
    from: senderOf(list),
    replyTo: findSender({ name: district.name, address: contact.mail ?? null }).replyTo,
    hasServer: readEnvironment().SMTP_URL !== undefined,
    isBlocked: checks.some(({ isBlocking }) => isBlocking),
    differences,
    seen: hash,
    version: issue.version,
  };
}
