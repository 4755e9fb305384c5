import type { District } from '#modules/districts/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { bookingMailMessages } from '../messages/mail.ts';
import { bookingPath } from '../paths.ts';
import type { Room } from '../room/room.ts';
import { linkHoldsDays, type BookedDate, type Booking } from './booking.ts';
import { dateLine, dateLines } from './words.ts';

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
  const text = parts.filter(Boolean).join('\n\n');
  const subject = t(`rooms.mail.${news}.subject`, { room: room.name });
  await send(tx, { command, district, booking, dates, subject, text });
}

/** Tells whoever asked that the team has moved one date, called it off, or let it take place after all. */
export async function tellAskerOfDate(
  tx: Tx,
  {
    command,
    booking,
    room,
    dates,
    before,
    after,
    link,
  }: {
    command: Command;
    booking: Booking;
    room: Room;
    /** All of the booking, as they are now. */
    dates: readonly BookedDate[];
    before: BookedDate;
    after: BookedDate;
    link: { origin: string; token: string };
  },
): Promise<void> {
  const district = booking.mail ? await findDistrict(tx, command.districtId) : null;
  if (!district) return;
  const { locale } = booking;
  const t = bookingMailMessages.in(locale);
  const words = {
    before: dateLine({ date: before, locale }),
    after: dateLine({ date: after, locale }),
  };
  const what = after.state !== 'scheduled' ? 'off' : before.state === 'scheduled' ? 'moved' : 'on';
  const reason = inLocale(after.reason, locale);
  const parts = [
    t('rooms.mail.date', { name: booking.name, room: room.name }),
    t(`rooms.mail.date.${what}`, words),
    reason && t('rooms.mail.reason', { reason }),
    t('rooms.mail.date.rest'),
    link.origin && t('rooms.mail.link', { link: link.origin + bookingPath(link.token) }),
    t('rooms.mail.end', { district: district.name }),
  ];
  const text = parts.filter(Boolean).join('\n\n');
  const subject = t('rooms.mail.date.subject', { room: room.name });
  await send(tx, { command, district, booking, dates, subject, text });
}

async function send(
  tx: Tx,
  {
    command,
    district,
    booking,
    dates,
    subject,
    text,
  }: {
    command: Command;
    district: District;
    booking: Booking;
    dates: readonly BookedDate[];
    subject: string;
    text: string;
  },
): Promise<void> {
  const last = dates.at(-1)?.endsAt ?? command.now.toISOString();
  await sendMail(tx, {
    districtId: command.districtId,
    to: booking.mail,
    sender: { name: district.name, address: district.contact.mail },
    ...{ subject, text },
    purpose: 'booking',
    // Whoever reads it can take the booking back.
    textUntil: new Date(Date.parse(last) + linkHoldsDays * 86_400_000),
    now: command.now,
  });
}
