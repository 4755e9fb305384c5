import { defineMessages } from '#platform/i18n/index.ts';

/** What the team reads where it keeps clubs, groups and partners. */
export const organisationMessages = defineMessages({
  de: {
    'organisations.title': 'Organisationen',
    'organisations.lead':
      'Vereine, Gruppen, Partner und Geschäfte: wer zu Veranstaltungen einlädt und wer im Verzeichnis steht.',
    'organisations.own': 'Unser Eintrag',
    'organisations.own_lead': 'Was das Verzeichnis über Ihren Verein sagt.',
    'organisations.new': 'Organisation hinzufügen',
    'organisations.search': 'Nach Namen suchen',
    'organisations.found':
      '{count, plural, =0 {Keine Organisation heißt so.} one {Eine Organisation gefunden.} other {# Organisationen gefunden.}}',
    'organisations.search_all': 'Alle zeigen',
    'organisations.none_found': 'Versuchen Sie es mit einem Teil des Namens.',
    'organisations.choice_add': 'Weiterer Verein',
    'organisations.choice_many': 'Tippen Sie die ersten Buchstaben, und wählen Sie den Namen.',
    'organisations.choice_unknown':
      'So heißt hier kein Verein. Bitte wählen Sie einen Namen aus den Vorschlägen.',
    'organisations.back': 'Alle Organisationen',
    'organisations.none': 'Noch keine Organisation',
    'organisations.none_hint': 'Fügen Sie hinzu, wer bei Ihnen etwas veranstaltet.',
    'organisations.optional': 'freiwillig',
    'organisations.website_hint': 'Zum Beispiel www.verein.de',
    'organisations.category_hint':
      'Mit einer Rubrik steht die Organisation im öffentlichen Verzeichnis.',
    'organisations.description_hint':
      'Wer sind Sie, was bieten Sie an? Eine Leerzeile beginnt einen Absatz, ein Strich am Anfang eine Liste.',
    'organisations.reach': 'So erreicht man Sie',
    'organisations.when': 'Zeiten',
    'organisations.opening_hint': 'Zum Beispiel 9–12, 14:30–18. Leere Tage gelten als geschlossen.',
    'organisations.consultation_more': 'Sprechzeiten',
    'organisations.times_note_hint': 'Zum Beispiel: in den Ferien geschlossen, nach Vereinbarung.',
    'organisations.contacts_hint':
      'Nur wer zugestimmt hat, wird öffentlich gezeigt. Alle anderen sieht nur das Team.',
    'organisations.contact_title': '{number}. Person',
    'organisations.contact_consent': 'Die Person ist einverstanden, öffentlich genannt zu werden',
    'organisations.contact_consent_hint': 'Mit Name, Aufgabe, Telefon und E-Mail.',
    'organisations.access_more': 'Barrierefreiheit und Sprachen',
    'organisations.english': 'Auf Englisch',
    'organisations.in_english': '{field} (Englisch)',
    'organisations.save': 'Speichern',
    'organisations.propose': 'Änderung vorschlagen',
    'organisations.propose_hint':
      'Ihr Organisationsteam sieht die Änderung an, bevor sie öffentlich wird.',
    'organisations.waits':
      'Ein Vorschlag für diesen Eintrag wartet schon auf das Organisationsteam. Wenn Sie einen neuen abschicken, ersetzt er den alten.',
    'organisations.public_page': 'Öffentliche Seite',
    'organisations.delete': 'Organisation löschen',
    'organisations.delete_hint': 'Sie können das Löschen gleich zurücknehmen.',
    'organisations.undo': 'Rückgängig',
    'organisations.done.saved': '{name} ist gespeichert.',
    'organisations.done.deleted': '{name} ist gelöscht.',
    'organisations.done.restored': '{name} ist wieder da.',
    'organisations.done.proposed':
      'Danke! Ihr Vorschlag für {name} liegt dem Organisationsteam vor.',
    'organisations.in_use':
      '{name} lässt sich nicht löschen, weil sie noch gebraucht wird. Nennen Sie hier zuerst jemand anderen:',
    'organisations.errors': 'Bitte sehen Sie noch einmal nach',
    'organisations.problem': 'Das hat nicht geklappt',
    'organisations.unchanged': 'Es ist nichts anders als vorher.',
    'organisations.error.name_required': 'Bitte geben Sie einen Namen an.',
    'organisations.error.too_long': 'Bitte höchstens {max} Zeichen.',
    'organisations.error.kind_required': 'Bitte wählen Sie eine Art aus.',
    'organisations.error.choice_unknown': 'Bitte wählen Sie aus, was zur Auswahl steht.',
    'organisations.error.website':
      'Das ist keine Adresse im Internet. Bitte schreiben Sie sie so: www.verein.de',
    'organisations.error.mail': 'Das ist keine E-Mail-Adresse. Bitte so: name@verein.de',
    'organisations.error.phone':
      'Das ist keine Telefonnummer. Bitte nur Ziffern, + / ( ) und Striche.',
    'organisations.error.times': 'Bitte schreiben Sie die Zeiten so: 9–12, 14:30–18',
    'organisations.error.contact_name': 'Bitte nennen Sie auch den Namen.',
    'organisations.error.picture': 'Das Bild gibt es nicht mehr. Bitte wählen Sie ein anderes.',
    'organisations.conflict':
      'Jemand anderes hat diese Organisation inzwischen gespeichert. Ihre Eingaben stehen noch hier. Wenn Sie noch einmal speichern, gilt Ihre Fassung. In der anderen steht:',
    'organisations.settings': 'Einstellungen',
    'organisations.settings_approval': 'Änderungen der Vereinskontakte erst ansehen',
    'organisations.settings_approval_hint':
      'Dann wird nichts öffentlich, bevor jemand vom Organisationsteam es annimmt.',
    'organisations.settings_saved': 'Die Einstellungen sind gespeichert.',
    'organisations.settings_conflict':
      'Jemand anderes hat die Einstellungen inzwischen geändert. Bitte sehen Sie noch einmal nach.',
  },
  en: {
    'organisations.title': 'Organisations',
    'organisations.lead':
      'Clubs, groups, partners and shops: who invites to events and who is in the directory.',
    'organisations.own': 'Our entry',
    'organisations.own_lead': 'What the directory says about your club.',
    'organisations.new': 'Add an organisation',
    'organisations.search': 'Search by name',
    'organisations.found':
      '{count, plural, =0 {No organisation is called that.} one {One organisation found.} other {# organisations found.}}',
    'organisations.search_all': 'Show all',
    'organisations.none_found': 'Try a part of the name.',
    'organisations.choice_add': 'Another organisation',
    'organisations.choice_many': 'Type the first letters and choose the name.',
    'organisations.choice_unknown':
      'No organisation here is called that. Please choose one of the suggested names.',
    'organisations.back': 'All organisations',
    'organisations.none': 'No organisation yet',
    'organisations.none_hint': 'Add those who organise something here.',
    'organisations.optional': 'optional',
    'organisations.website_hint': 'For example www.club.de',
    'organisations.category_hint': 'With a section, the organisation is in the public directory.',
    'organisations.description_hint':
      'Who are you, what do you offer? An empty line begins a paragraph, a dash at the start a list.',
    'organisations.reach': 'How to reach you',
    'organisations.when': 'Times',
    'organisations.opening_hint': 'For example 9–12, 14:30–18. Empty days count as closed.',
    'organisations.consultation_more': 'Consultation times',
    'organisations.times_note_hint': 'For example: closed during holidays, by appointment.',
    'organisations.contacts_hint':
      'Only those who agreed are shown to everybody. All others are seen by the team alone.',
    'organisations.contact_title': 'Person {number}',
    'organisations.contact_consent': 'The person agrees to be named publicly',
    'organisations.contact_consent_hint': 'With name, task, phone and email.',
    'organisations.access_more': 'Accessibility and languages',
    'organisations.english': 'In English',
    'organisations.in_english': '{field} (English)',
    'organisations.save': 'Save',
    'organisations.propose': 'Propose the change',
    'organisations.propose_hint':
      'Your organising team looks at the change before it becomes public.',
    'organisations.waits':
      'A proposal for this entry is already waiting for the organising team. If you send a new one, it replaces the old.',
    'organisations.public_page': 'Public page',
    'organisations.delete': 'Delete organisation',
    'organisations.delete_hint': 'You can take the deletion back at once.',
    'organisations.undo': 'Undo',
    'organisations.done.saved': '{name} has been saved.',
    'organisations.done.deleted': '{name} has been deleted.',
    'organisations.done.restored': '{name} is back.',
    'organisations.done.proposed':
      'Thank you! Your proposal for {name} is with the organising team.',
    'organisations.in_use':
      '{name} cannot be deleted, because it is still needed. First name somebody else here:',
    'organisations.errors': 'Please have another look',
    'organisations.problem': 'That did not work',
    'organisations.unchanged': 'Nothing is different from before.',
    'organisations.error.name_required': 'Please give a name.',
    'organisations.error.too_long': 'At most {max} characters, please.',
    'organisations.error.kind_required': 'Please choose a kind.',
    'organisations.error.choice_unknown': 'Please choose from what is offered.',
    'organisations.error.website':
      'This is not an address on the web. Please write it like this: www.club.de',
    'organisations.error.mail':
      'This is not an email address. Please write it like this: name@club.de',
    'organisations.error.phone':
      'This is not a phone number. Only digits, + / ( ) and dashes, please.',
    'organisations.error.times': 'Please write the times like this: 9–12, 14:30–18',
    'organisations.error.contact_name': 'Please give the name too.',
    'organisations.error.picture': 'This picture is gone. Please choose another one.',
    'organisations.conflict':
      'Somebody else saved this organisation meanwhile. What you typed is still here. If you save again, your version counts. The other one says:',
    'organisations.settings': 'Settings',
    'organisations.settings_approval': 'Look at changes by club contacts first',
    'organisations.settings_approval_hint':
      'Then nothing becomes public before somebody of the organising team accepts it.',
    'organisations.settings_saved': 'The settings have been saved.',
    'organisations.settings_conflict':
      'Somebody else changed the settings meanwhile. Please have another look.',
  },
});
