import { defineMessages } from '#platform/i18n/index.ts';

/** What the office keeps of people, and how it is called where it is erased or handed out. */
export const officePrivacyMessages = defineMessages({
  de: {
    'office.privacy.title': 'Wenn Sie mit einem Anliegen ins Büro kommen',
    'office.privacy.contact':
      'Anliegen zählen wir ohne Namen. Möchten Sie zurückgerufen werden, speichern wir Ihren Namen und wie wir Sie erreichen, getrennt davon. Das sieht nur, wer Ihr Anliegen aufgenommen hat, und das Organisationsteam. Wir löschen es, sobald Ihr Anliegen erledigt ist, spätestens nach {days} Tagen oder nach dem Tag, der mit Ihnen verabredet ist.',
    'office.privacy.note':
      'Zu einem Anliegen, das offen bleibt, schreiben wir ein Stichwort auf, und wer im Team es aufgenommen hat. Das Stichwort löschen wir {days} Tage nachdem es erledigt ist.',
    'office.privacy.handover':
      'Im Übergabebuch steht, was die Nächsten im Büro wissen müssen, zum Beispiel für wen ein Paket da liegt oder wer anruft. Wir löschen eine Notiz {days} Tage nachdem sie abgehakt ist.',
    'office.privacy.guide':
      'Im Wegweiser stehen Telefonnummern von Stellen, die weiterhelfen. Ist eine Stelle gelöscht, löschen wir ihre Nummer nach {days} Tagen.',
    'office.privacy.ring':
      'Bei manchem, was das Büro bietet, steht öffentlich, bei wem man sich meldet. Ist das Angebot gelöscht, löschen wir Namen und Nummer nach {days} Tagen.',
    'office.erases.ring': 'Namen und Nummern bei gelöschten Angeboten des Büros',
    'office.privacy.appointment':
      'Vereinbaren Sie einen Termin in einer Sprechstunde, speichern wir Ihren Namen, wie Sie zu erreichen sind, und Ihre Frage, wenn Sie eine angeben. Das liest nur, wer die Sprechstunde hält. Wir löschen es {days} Tage nach dem Termin oder nach Ihrer Absage.',
    'office.privacy.host':
      'Wer eine Sprechstunde hält, bekommt am Abend vorher einen Link zur Liste. Die Adresse dafür speichern wir, bis sie jemand herausnimmt; der Link gilt {days} Tage.',
    'office.erases.appointment': 'Termine in Sprechstunden',
    'office.erases.link': 'Abgelaufene Links zu Terminlisten',
    'office.export.appointment':
      'Ihre Termine in Sprechstunden: Die liest nur, wer die Sprechstunde hält, also auch nicht, wer diese Auskunft für Sie abruft. Sie stehen hinter dem Link in Ihrer Bestätigung.',
    'office.export.consultation': 'Sprechstunden, zu denen Sie die Liste bekommen',
    'office.export.secrets':
      'Prüfsummen von Links zu Terminen und Listen: Wer sie hat, könnte versuchen, sie zu öffnen.',
    'office.export.closing':
      'Öffnungszeiten, die Sie geschlossen oder wieder geöffnet gemeldet haben',
    'office.erases.contact': 'Namen und Nummern für Rückrufe',
    'office.erases.note': 'Stichworte zu erledigten Anliegen',
    'office.erases.handover': 'Abgehakte Notizen für die Nächsten',
    'office.erases.guide': 'Telefonnummern gelöschter Stellen im Wegweiser',
    'office.export.concern': 'Anliegen, die Sie aufgenommen haben',
    'office.export.settled': 'Anliegen, die Sie erledigt haben',
    'office.export.contact': 'Rückrufe, um die Sie gebeten haben',
    'office.export.handover': 'Notizen für die Nächsten',
    'office.export.ring':
      'Bei wem man sich für ein Angebot des Büros meldet: Es steht öffentlich auf der Seite „Stadtteilbüro“.',
    'office.export.guide': 'Stellen im Wegweiser, die Sie geprüft haben',
  },
  en: {
    'office.privacy.title': 'When you come to the office with a concern',
    'office.privacy.contact':
      'We count concerns without names. If you would like to be called back we store your name and how to reach you, apart from it. Only whoever took your concern and the organising team see it. We erase it as soon as your concern is settled, after {days} days at the latest or after the day that was agreed with you.',
    'office.privacy.note':
      'About a concern that is left open we write down a few words, and who of the team took it. We erase the words {days} days after it is settled.',
    'office.privacy.handover':
      'The handover book says what those next in the office must know, for example whose parcel is there or who will call. We erase a note {days} days after it is ticked off.',
    'office.privacy.guide':
      'The guide holds telephone numbers of those who can help. When an entry is deleted we erase its number after {days} days.',
    'office.privacy.ring':
      'With some of what the office offers, the public page says whom to ask. When the offer is deleted we erase name and number after {days} days.',
    'office.erases.ring': 'Names and numbers with deleted offers of the office',
    'office.privacy.appointment':
      'When you make an appointment in a consultation we store your name, how to reach you, and your question if you give one. Only whoever holds the consultation reads it. We erase it {days} days after the appointment or after you cancelled.',
    'office.privacy.host':
      'Whoever holds a consultation gets a link to the list the evening before. We store the address for it until somebody takes it out; the link holds for {days} days.',
    'office.erases.appointment': 'Appointments in consultations',
    'office.erases.link': 'Links to lists of appointments that are over',
    'office.export.appointment':
      'Your appointments in consultations: only whoever holds the consultation reads them, so not whoever fetches this for you either. They stand behind the link in your confirmation.',
    'office.export.consultation': 'Consultations whose list you get',
    'office.export.secrets':
      'Checksums of links to appointments and lists: whoever has them could try to open them.',
    'office.export.closing': 'Opening hours that you said are closed, or open again',
    'office.erases.contact': 'Names and numbers for call-backs',
    'office.erases.note': 'Words about settled concerns',
    'office.erases.handover': 'Notes for the next ones that are ticked off',
    'office.erases.guide': 'Telephone numbers of deleted entries of the guide',
    'office.export.concern': 'Concerns that you took',
    'office.export.settled': 'Concerns that you settled',
    'office.export.contact': 'Call-backs that you asked for',
    'office.export.handover': 'Notes for the next ones',
    'office.export.ring':
      'Whom to ask for an offer of the office: it stands on the public page “Neighbourhood office”.',
    'office.export.guide': 'Entries of the guide that you checked',
  },
});
