import { createHash } from 'node:crypto';
import { readEnvironment } from '#platform/env.server.ts';
import { findSender } from '#platform/mail/compose.server.ts';
import type { DateList } from '../letter/date-list.ts';

/** By this it is told whether the calendar changed since it was shown. */
export function hashContent(list: DateList): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url');
}

/** The address that stands as the sender, or null where nobody has said one. */
export function senderOf({ district }: Pick<DateList, 'district'>): string | null {
  const { MAIL_FROM } = readEnvironment();
  if (!MAIL_FROM && !district.contact.mail) return null;
  return findSender({ name: district.name, address: district.contact.mail ?? null }).from.address;
}
