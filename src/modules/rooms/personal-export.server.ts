import { byAddress, byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { roomPrivacyMessages } from './messages/privacy.ts';

type Key = 'booking' | 'entered' | 'decided' | 'check' | 'key' | 'handed' | 'damage' | 'link';
const title = (key: Key) => (locale: Locale) =>
  roomPrivacyMessages.in(locale)(`rooms.export.${key}`);

export const roomsExport: PersonalExport = {
  tables: [
    {
      table: 'booking',
      title: title('booking'),
      columns: [
        ...['club', 'contact_name', 'contact_mail', 'contact_phone', 'purpose', 'persons'],
        ...['state', 'requested_at', 'decided_at', 'reason', 'last_on'],
      ],
      by: { contact_mail: byAddress },
    },
    {
      table: 'booking',
      title: title('entered'),
      columns: ['club', 'state', 'requested_at', 'last_on'],
      by: { requested_by: byPerson },
    },
    {
      table: 'booking',
      title: title('decided'),
      columns: ['club', 'state', 'decided_at'],
      by: { decided_by: byPerson },
    },
    {
      table: 'booking_check',
      title: title('check'),
      columns: ['done', 'missing', 'note', 'at'],
      by: { by: byPerson },
    },
    {
      table: 'key_handover',
      title: title('key'),
      columns: ['holder_name', 'holder_reach', 'given_at', 'due_on', 'returned_at'],
      by: { holder_reach: byAddress },
    },
    {
      table: 'key_handover',
      title: title('handed'),
      columns: ['given_at', 'returned_at'],
      by: { given_by: byPerson, returned_by: byPerson },
    },
    {
      table: 'damage',
      title: title('damage'),
      columns: ['text', 'reported_at', 'settled_at'],
      by: { reported_by: byPerson, settled_by: byPerson },
    },
    {
      table: 'room_link',
      title: title('link'),
      columns: ['made_at', 'ended_at'],
      by: { made_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => roomPrivacyMessages.in(locale)('rooms.export.left_out'),
      columns: { room_link: ['token_hash'] },
    },
    {
      reason: (locale) => roomPrivacyMessages.in(locale)('rooms.export.picture'),
      columns: { damage: ['picture_sha256'] },
    },
  ],
};
