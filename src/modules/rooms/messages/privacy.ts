import { defineMessages } from '#platform/i18n/index.ts';

export const roomPrivacyMessages = defineMessages({
  de: {
    'rooms.privacy.title': 'Wer einen Raum nutzt',
    'rooms.privacy.booking':
      'Wer einen Raum anfragt, nennt uns Namen, E-Mail-Adresse oder Telefonnummer und wofür der Raum gebraucht wird. Wir brauchen das, um zu antworten, den Schlüssel zu übergeben und Fragen zu klären. Öffentlich steht nur, dass der Raum belegt ist. {kept} Tage nach dem letzten Termin löschen wir diese Angaben; wird die Anfrage abgelehnt oder zurückgenommen, nach {refused} Tagen. Was bleibt: welcher Verein den Raum wann genutzt hat.',
    'rooms.privacy.link':
      'Zu jeder Belegung gibt es einen persönlichen Link. Davon bewahren wir nur eine Prüfsumme auf, bis {holds} Tage nach dem letzten Termin. Der Link eines Vereins gilt, bis das Team ihn beendet.',
    'rooms.privacy.check':
      'Wer beim Verlassen des Raums die Abschlussliste ausfüllt, kann eine Bemerkung dazuschreiben. Wir löschen sie nach {receipt} Tagen.',
    'rooms.privacy.key':
      'Wer einen Schlüssel bekommt, quittiert das mit Namen und Telefonnummer oder E-Mail-Adresse. {receipt} Tage nach der Rückgabe löschen wir das.',
    'rooms.privacy.damage':
      'Gemeldete Schäden halten wir fest, bis sie erledigt sind, und löschen sie {receipt} Tage danach. Ein Bild dazu sieht nur das Team; Ort und Gerät, die darin gespeichert sind, entfernen wir.',
    'rooms.erases.booking': 'Wer einen Raum angefragt hat, dessen Termine vorbei sind',
    'rooms.erases.link': 'Links zu Raumbelegungen, die nicht mehr gelten',
    'rooms.erases.check': 'Alte Abschlusslisten',
    'rooms.erases.handover': 'Quittungen zurückgegebener Schlüssel',
    'rooms.erases.damage': 'Erledigte Schäden',
    'rooms.export.booking': 'Räume, die Sie angefragt haben',
    'rooms.export.entered': 'Raumbelegungen, die Sie eingetragen haben',
    'rooms.export.decided': 'Raumbelegungen, über die Sie entschieden haben',
    'rooms.export.check': 'Abschlusslisten, die Sie ausgefüllt haben',
    'rooms.export.key': 'Schlüssel, die Sie bekommen haben',
    'rooms.export.handed': 'Schlüssel, die Sie ausgegeben oder zurückgenommen haben',
    'rooms.export.picture':
      'Bilder gemeldeter Schäden zeigen den Raum. Das Team zeigt sie Ihnen auf Nachfrage.',
    'rooms.export.damage': 'Schäden, die Sie gemeldet oder erledigt haben',
    'rooms.export.link': 'Links für Vereine, die Sie erstellt haben',
    'rooms.export.left_out':
      'Der geheime Teil eines Links ist nur als Prüfsumme gespeichert; daraus lässt er sich nicht zurückgewinnen.',
  },
  en: {
    'rooms.privacy.title': 'Who uses a room',
    'rooms.privacy.booking':
      'Whoever asks for a room tells us a name, an email address or telephone number, and what the room is needed for. We need that to answer, to hand over the key and to clear up questions. In public we say only that the room is taken. {kept} days after the last date we erase this; {refused} days after, where the request is declined or taken back. What stays is which group used the room when.',
    'rooms.privacy.link':
      'Each booking has a personal link. Of it we keep a checksum only, until {holds} days after the last date. The link of a group holds until the team ends it.',
    'rooms.privacy.check':
      'Whoever fills in the closing list when leaving can add a remark. We erase it after {receipt} days.',
    'rooms.privacy.key':
      'Whoever gets a key signs for it with a name and a telephone number or email address. We erase that {receipt} days after the key is back.',
    'rooms.privacy.damage':
      'We keep reported damages until they are settled, and erase them {receipt} days later. A picture of one is seen by the team only; we remove place and device stored in it.',
    'rooms.erases.booking': 'Who asked for a room whose dates are over',
    'rooms.erases.link': 'Links to bookings that hold no more',
    'rooms.erases.check': 'Old closing lists',
    'rooms.erases.handover': 'Receipts of keys that are back',
    'rooms.erases.damage': 'Settled damages',
    'rooms.export.booking': 'Rooms that you asked for',
    'rooms.export.entered': 'Bookings that you wrote down',
    'rooms.export.decided': 'Bookings that you decided on',
    'rooms.export.check': 'Closing lists that you filled in',
    'rooms.export.key': 'Keys that you were given',
    'rooms.export.handed': 'Keys that you handed out or took back',
    'rooms.export.picture':
      'Pictures of reported damages show the room. The team shows them to you if you ask.',
    'rooms.export.damage': 'Damages that you reported or settled',
    'rooms.export.link': 'Links for groups that you made',
    'rooms.export.left_out':
      'Of the secret part of a link only a checksum is kept; it cannot be made out of that.',
  },
});
