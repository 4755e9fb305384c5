import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, localPath } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { bookingMailMessages } from '../messages/mail.ts';
import { bookingPath } from '../paths.ts';
import { findRoom } from '../room/room.server.ts';
import type { Room } from '../room/room.ts';
import { linkHoldsDays, type BookedDate, type Booking } from './booking.ts';
import { makeBookingLink } from './link.server.ts';
import { dateLine, dateLines } from './words.ts';

export type BookingNews = 'received' | 'approved' | 'declined' | 'withdrawn';

/** A mail to whoever asked, and what it is about. */
interface ToAsker {
  command: Command;
  booking: Booking;
  room: Room;
  /** All of the booking, as they are now. */
  dates: readonly BookedDate[];
  link: { origin: string; token: string };
}

/** Tells whoever asked by mail what became of it, where they left an address. */
export async function tellAsker(
  tx: Tx,
  { news, ...to }: ToAsker & { news: BookingNews },
): Promise<void> {
  const { booking, room, dates } = to;
  const { locale } = booking;
  const t = bookingMailMessages.in(locale);
  const isOff = news === 'declined' || news === 'withdrawn';
  const shown = isOff ? dates : dates.filter((date) => date.state === 'scheduled');
  await send(tx, to, {
    subject: t(`rooms.mail.${news}.subject`, { room: room.name }),
    parts: [
      t(`rooms.mail.${news}`, { name: booking.name, room: room.name }),
      dateLines({ dates: shown, locale }).join('\n'),
      booking.reason && t('rooms.mail.reason', { reason: booking.reason }),
      news === 'approved' ? t('rooms.mail.approved_next') : '',
    ],
    hasLink: !isOff,
  });
}

/** Tells whoever asked that the team has moved one date, called it off, or let it take place after all. */
export async function tellAskerOfDate(
  tx: Tx,
  { before, after, ...to }: ToAsker & { before: BookedDate; after: BookedDate },
): Promise<void> {
  const { booking, room } = to;
  const { locale } = booking;
  const t = bookingMailMessages.in(locale);
  const words = {
    before: dateLine({ date: before, locale }),
    after: dateLine({ date: after, locale }),
  };
  const what = after.state !== 'scheduled' ? 'off' : before.state === 'scheduled' ? 'moved' : 'on';
  const reason = inLocale(after.reason, locale);
  await send(tx, to, {
    subject: t('rooms.mail.date.subject', { room: room.name }),
    parts: [
      t('rooms.mail.date', { name: booking.name, room: room.name }),
      t(`rooms.mail.date.${what}`, words),
      reason && t('rooms.mail.reason', { reason }),
      t('rooms.mail.date.rest'),
    ],
    hasLink: true,
  });
}

/** Makes the link that a mail leads by; nothing where whoever asked left no address. */
export async function withMailedLink(
  tx: Tx,
  { command, booking, origin }: { command: Command; booking: Booking; origin: string },
  tell: (to: Pick<ToAsker, 'room' | 'link'>) => Promise<void>,
): Promise<void> {
  const room = booking.mail === '' ? null : await findRoom(tx, booking.roomId);
  if (!room) return;
  const token = await makeBookingLink(tx, { command, bookingId: booking.id });
  await tell({ room, link: { origin, token } });
}

async function send(
  tx: Tx,
  { command: { districtId, now }, booking, dates, link: { origin, token } }: ToAsker,
  { subject, parts, hasLink }: { subject: string; parts: string[]; hasLink: boolean },
): Promise<void> {
  const district = booking.mail ? await findDistrict(tx, districtId) : null;
  if (!district) return;
  const { locale } = booking;
  const t = bookingMailMessages.in(locale);
  const link = hasLink && origin && origin + localPath(locale, bookingPath(token));
  const end = t('rooms.mail.end', { district: district.name });
  const last = dates.at(-1)?.endsAt ?? now.toISOString();
  await sendMail(tx, {
    ...{ districtId, to: booking.mail, subject, purpose: 'booking', now },
    sender: { name: district.name, address: district.contact.mail },
    text: [...parts, link && t('rooms.mail.link', { link }), end].filter(Boolean).join('\n\n'),
    // Whoever reads it can take the booking back.
    textUntil: new Date(Date.parse(last) + linkHoldsDays * 86_400_000),
  });
}
