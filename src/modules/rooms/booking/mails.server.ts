import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { bookingMailMessages } from '../messages/mail.ts';
import { bookingPath } from '../paths.ts';
import type { Room } from '../room/room.ts';
import { linkHoldsDays, type BookedDate, type Booking } from './booking.ts';
import { dateLines } from './words.ts';

export type BookingNews = 'received' | 'approved' | 'declined' | 'withdrawn';

/** Tells whoever asked by mail what became of it, where they left an address. */
export async function tellAsker(
  tx: Tx,
  {
    command,
    booking,
    room,
    dates,
    news,
    link,
  }: {
    command: Command;
    booking: Booking;
    room: Room;
    dates: readonly BookedDate[];
    news: BookingNews;
    link: { origin: string; token: string };
  },
): Promise<void> {
  const district = booking.mail ? await findDistrict(tx, command.districtId) : null;
  if (!district) return;
  const { locale } = booking;
  const t = bookingMailMessages.in(locale);
  const isOff = news === 'declined' || news === 'withdrawn';
  const shown = isOff ? dates : dates.filter((date) => date.state === 'scheduled');
  const parts = [
    t(`rooms.mail.${news}`, { name: booking.name, room: room.name }),
    dateLines({ dates: shown, locale }).join('\n'),
    booking.reason && t('rooms.mail.reason', { reason: booking.reason }),
    news === 'approved' ? t('rooms.mail.approved_next') : '',
    !isOff && link.origin && t('rooms.mail.link', { link: link.origin + bookingPath(link.token) }),
    t('rooms.mail.end', { district: district.name }),
  ];
  const last = dates.at(-1)?.endsAt ?? command.now.toISOString();
  await sendMail(tx, {
    districtId: command.districtId,
    to: booking.mail,
    sender: { name: district.name, address: district.contact.mail },
    subject: t(`rooms.mail.${news}.subject`, { room: room.name }),
    text: parts.filter(Boolean).join('\n\n'),
    purpose: 'booking',
    // Whoever reads it can take the booking back.
    textUntil: new Date(Date.parse(last) + linkHoldsDays * 86_400_000),
    now: command.now,
  });
}
