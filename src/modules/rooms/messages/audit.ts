import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands about rooms leave in the audit. */
export const roomsAuditMessages = defineMessages({
  de: {
    'rooms.what.room': 'den Raum „{title}“',
    'rooms.gone.room': 'einen Raum, den es nicht mehr gibt,',
    'rooms.kind.room': 'Räume',
    'rooms.did.room.created': '{who} hat {what} eingetragen',
    'rooms.did.room.changed': '{who} hat {what} geändert',
    'rooms.did.room.deleted': '{who} hat {what} gelöscht',
    'rooms.did.room.restored': '{who} hat {what} wiederhergestellt',
    'rooms.what.booking': 'die Raumbelegung „{title}“',
    'rooms.gone.booking': 'eine Raumbelegung, die es nicht mehr gibt,',
    'rooms.kind.booking': 'Raumbelegungen',
    'rooms.did.booking.requested':
      '{by, select, nobody {Angefragt wurde {what}} other {{who} hat {what} angefragt}}',
    'rooms.did.booking.made':
      '{by, select, nobody {Eingetragen wurde {what}} other {{who} hat {what} eingetragen}}',
    'rooms.did.booking.approved': '{who} hat {what} zugesagt',
    'rooms.did.booking.declined': '{who} hat {what} abgelehnt',
    'rooms.did.booking.withdrawn':
      '{by, select, nobody {Über den persönlichen Link wurde {what} zurückgenommen} other {{who} hat {what} zurückgenommen}}',
    'rooms.did.booking.checked':
      '{by, select, nobody {Über den persönlichen Link wurde die Abschlussliste ausgefüllt: {what}} other {{who} hat die Abschlussliste ausgefüllt: {what}}}',
    'rooms.what.room_link': 'den Link eines Vereins',
    'rooms.gone.room_link': 'den Link eines Vereins',
    'rooms.kind.room_link': 'Links für Vereine',
    'rooms.did.room-link.made': '{who} hat {what} erstellt',
    'rooms.did.room-link.ended': '{who} hat {what} beendet',
    'rooms.what.room_key': 'den Schlüssel „{title}“',
    'rooms.gone.room_key': 'einen Schlüssel, den es nicht mehr gibt,',
    'rooms.kind.room_key': 'Schlüssel',
    'rooms.did.room-key.created': '{who} hat {what} eingetragen',
    'rooms.did.room-key.deleted': '{who} hat {what} gelöscht',
    'rooms.did.room-key.restored': '{who} hat {what} wiederhergestellt',
    'rooms.did.room-key.given': '{who} hat {what} ausgegeben',
    'rooms.did.room-key.returned': '{who} hat {what} zurückgenommen',
    'rooms.did.room-key.given-again': '{who} hat die Rückgabe widerrufen: {what}',
    'rooms.what.damage': 'einen Schaden ({title})',
    'rooms.gone.damage': 'einen Schaden, der nicht mehr eingetragen ist,',
    'rooms.kind.damage': 'Schäden',
    'rooms.did.damage.reported':
      '{by, select, nobody {Über den persönlichen Link wurde {what} gemeldet} other {{who} hat {what} gemeldet}}',
    'rooms.did.damage.settled': '{who} hat {what} erledigt',
    'rooms.did.damage.reopened': '{who} hat {what} wieder geöffnet',
  },
  en: {
    'rooms.what.room': 'the room “{title}”',
    'rooms.gone.room': 'a room that is gone',
    'rooms.kind.room': 'Rooms',
    'rooms.did.room.created': '{who} wrote down {what}',
    'rooms.did.room.changed': '{who} changed {what}',
    'rooms.did.room.deleted': '{who} deleted {what}',
    'rooms.did.room.restored': '{who} restored {what}',
    'rooms.what.booking': 'the booking “{title}”',
    'rooms.gone.booking': 'a booking that is gone',
    'rooms.kind.booking': 'Bookings',
    'rooms.did.booking.requested':
      '{by, select, nobody {Somebody asked for {what}} other {{who} asked for {what}}}',
    'rooms.did.booking.made':
      '{by, select, nobody {Written down: {what}} other {{who} wrote down {what}}}',
    'rooms.did.booking.approved': '{who} confirmed {what}',
    'rooms.did.booking.declined': '{who} declined {what}',
    'rooms.did.booking.withdrawn':
      '{by, select, nobody {By the personal link {what} was taken back} other {{who} took back {what}}}',
    'rooms.did.booking.checked':
      '{by, select, nobody {By the personal link the closing list was filled in: {what}} other {{who} filled in the closing list: {what}}}',
    'rooms.what.room_link': 'the link of a group',
    'rooms.gone.room_link': 'the link of a group',
    'rooms.kind.room_link': 'Links for groups',
    'rooms.did.room-link.made': '{who} made {what}',
    'rooms.did.room-link.ended': '{who} ended {what}',
    'rooms.what.room_key': 'the key “{title}”',
    'rooms.gone.room_key': 'a key that is gone',
    'rooms.kind.room_key': 'Keys',
    'rooms.did.room-key.created': '{who} wrote down {what}',
    'rooms.did.room-key.deleted': '{who} deleted {what}',
    'rooms.did.room-key.restored': '{who} restored {what}',
    'rooms.did.room-key.given': '{who} handed out {what}',
    'rooms.did.room-key.returned': '{who} took back {what}',
    'rooms.did.room-key.given-again': '{who} took a return back: {what}',
    'rooms.what.damage': 'a damage ({title})',
    'rooms.gone.damage': 'a damage that is no longer written down',
    'rooms.kind.damage': 'Damages',
    'rooms.did.damage.reported':
      '{by, select, nobody {By the personal link {what} was reported} other {{who} reported {what}}}',
    'rooms.did.damage.settled': '{who} settled {what}',
    'rooms.did.damage.reopened': '{who} opened again {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof roomsAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof roomsAuditMessages> {}
}
