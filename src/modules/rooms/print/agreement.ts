import type { Carrier } from '#modules/districts/index.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import type { BookedDate, Booking } from '../booking/booking.ts';
import { dateLines } from '../booking/words.ts';
import { roomDueMessages } from '../messages/due.ts';
import { roomPaperMessages } from '../messages/paper.ts';
import { linesOf, type Room } from '../room/room.ts';
import { termsOf } from '../room/terms.ts';

export interface AgreementPaper {
  booking: Booking;
  room: Room;
  /** Those that take place. */
  dates: readonly BookedDate[];
  district: { name: string; carrier: Carrier };
  locale: Locale;
}

/** The agreement on use as `agreement.typ` reads it, filled in to be signed. The law is no more than what it says. */
export function agreementSource(paper: AgreementPaper): TypesetSource {
  const { booking, room, dates, district, locale } = paper;
  const t = roomPaperMessages.in(locale);
  const town = [district.carrier.postalCode, district.carrier.town].filter(Boolean).join(' ');
  const represented = district.carrier.representedBy;
  const facts = [
    { label: t('rooms.paper.room'), text: [room.name, room.address].filter(Boolean).join(', ') },
    { label: t('rooms.paper.purpose'), text: booking.purpose },
    ...(booking.persons
      ? [{ label: t('rooms.paper.persons'), text: String(booking.persons) }]
      : []),
  ];
  const [setUp, clear] = [room.setUpMinutes, room.clearMinutes];
  return {
    template: '/src/modules/rooms/print/agreement.typ',
    data: {
      title: `${t('rooms.paper.agreement')}, ${room.name}`,
      lang: locale,
      heading: t('rooms.paper.agreement'),
      words: {
        between: t('rooms.paper.between'),
        and: t('rooms.paper.and'),
        owner: t('rooms.paper.owner'),
        user: t('rooms.paper.user'),
        dates: t('rooms.paper.dates'),
        terms: t('rooms.paper.terms'),
        rules: t('rooms.paper.rules'),
        checklist: t('rooms.paper.checklist'),
        place: t('rooms.paper.place'),
        signOwner: t('rooms.paper.sign_owner'),
        signUser: t('rooms.paper.sign_user'),
      },
      owner: [
        district.carrier.name ?? district.name,
        [district.carrier.street, town].filter(Boolean).join(', '),
        represented ? t('rooms.paper.represented', { name: represented }) : '',
      ].filter(Boolean),
      user: [
        booking.club || `${booking.name} (${roomDueMessages.in(locale)('rooms.private')})`,
        booking.club ? t('rooms.paper.represented', { name: booking.name }) : '',
        [booking.phone, booking.mail].filter(Boolean).join(' · '),
      ].filter(Boolean),
      facts,
      dates: dateLines({ dates, locale }),
      around: setUp + clear > 0 ? t('rooms.paper.around', { setUp, clear }) : '',
      terms: termsOf(room.terms, locale),
      rules: linesOf(inLocale(room.rules, locale)),
      checklist: linesOf(inLocale(room.checklist, locale)),
    },
  };
}
