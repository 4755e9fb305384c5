import type { Columns, PersonalData } from '#platform/module.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { linkHoldsDays } from './booking/booking.ts';
import { contactKept, receiptKept, refusedKept } from './kept-days.ts';
import { roomPrivacyMessages } from './messages/privacy.ts';

const values = {
  kept: contactKept,
  refused: refusedKept,
  holds: linkHoldsDays,
  receipt: receiptKept,
};
const say = (key: 'booking' | 'link' | 'check' | 'key' | 'damage') => (locale: Locale) =>
  roomPrivacyMessages.in(locale)(`rooms.privacy.${key}`, values);
const erasedBy = ['rooms_forget'];

export const roomsPersonalData: PersonalData = {
  title: (locale) => roomPrivacyMessages.in(locale)('rooms.privacy.title'),
  kept: [
    {
      text: say('booking'),
      columns: {
        booking: ['contact_mail', 'contact_name', 'contact_phone', 'purpose', 'reason'],
      },
      erasedBy,
    },
    { text: say('link'), columns: { room_link: ['token_hash'] }, erasedBy },
    { text: say('check'), columns: { booking_check: ['note'] }, erasedBy },
    {
      text: say('key'),
      columns: { key_handover: ['holder_name', 'holder_reach'] },
      erasedBy,
    },
    { text: say('damage'), columns: { damage: ['picture_sha256', 'text'] }, erasedBy },
  ],
};

export const impersonalInRooms: Columns = {
  room: ['equipment', 'rules', 'checklist', 'terms', 'opening'],
  booking: ['club', 'locale'],
  booking_check: ['done', 'missing'],
  room_key: ['label'],
};
