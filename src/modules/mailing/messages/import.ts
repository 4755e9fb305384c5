import { defineMessages } from '#platform/i18n/index.ts';

/** What the coordination reads when it pastes a list that was there before. */
export const importMessages = defineMessages({
  de: {
    'mailing.import.title': 'Liste einlesen',
    'mailing.import.lead':
      'Gibt es schon einen Verteiler? Kopieren Sie ihn hier hinein. Eingetragen wird noch niemand: Zuerst sehen Sie, was gefunden wurde.',
    'mailing.import.allowed': 'Wen Sie eintragen dürfen',
    'mailing.import.allowed_yes':
      'Nur wer zugestimmt hat, Termine aus dem Stadtteil per E-Mail zu bekommen: auf einer Liste, im Büro, per E-Mail oder früher für den bisherigen Verteiler.',
    'mailing.import.allowed_no':
      'Nicht erlaubt: Adressen von Internetseiten, Visitenkarten, aus dem Telefonbuch oder aus Verteilern anderer. Auch wer sich nur einmal zu einer Veranstaltung angemeldet hat, hat nicht zugestimmt.',
    'mailing.import.allowed_doubt':
      'Im Zweifel: nicht eintragen. Weisen Sie die Person auf die Seite „Terminliste per E-Mail“ hin. Dort trägt sie sich selbst ein.',
    'mailing.import.pasted': 'Die Liste',
    'mailing.import.pasted_hint':
      'Eine Person in jeder Zeile, mit oder ohne Namen. Auch kopierte Zellen einer Tabelle oder eine Empfängerzeile aus dem Mailprogramm gehen. Höchstens {max, number} Zeilen.',
    'mailing.import.origin': 'Woher kommt die Liste?',
    'mailing.import.origin_hint':
      'Zum Beispiel: Unterschriften vom Sommerfest 2026. Das steht so in der ersten Terminliste, die die Personen bekommen.',
    'mailing.import.basis': 'Warum dürfen wir diesen Personen schreiben?',
    'mailing.import.language': 'In welcher Sprache bekommen sie die Terminliste?',
    'mailing.import.send': 'Liste prüfen',
    'mailing.import.earlier': 'Eingelesene Listen',
    'mailing.import.none': 'Noch keine Liste eingelesen.',
    'mailing.import.row_draft': 'vom {date}, noch nicht eingetragen',
    'mailing.import.row_taken':
      'vom {date}, {count, plural, one {# Person} other {# Personen}} eingetragen',
    'mailing.import.row_withdrawn': 'vom {date}, zurückgenommen',
    'mailing.import.error.title': 'Das hat noch nicht geklappt',
    'mailing.import.error.pasted_required': 'Bitte fügen Sie die Liste ein.',
    'mailing.import.error.pasted_too_large':
      'Die Liste ist zu groß: Es gehen höchstens 2 MB auf einmal. Bitte lesen Sie sie in Teilen ein.',
    'mailing.import.error.too_many_lines':
      'Es gehen höchstens {max, number} Zeilen und {max, number} Adressen auf einmal. Bitte lesen Sie die Liste in Teilen ein.',
    'mailing.import.error.origin_required': 'Bitte schreiben Sie, woher die Liste kommt.',
    'mailing.import.error.text_too_long': 'Der Text darf höchstens {max} Zeichen haben.',
    'mailing.import.error.basis_required':
      'Bitte wählen Sie, warum wir diesen Personen schreiben dürfen.',
    'mailing.import.refused.changed':
      'Jemand anderes hat diese Liste inzwischen geändert. Unten steht Ihre Fassung. Wenn Sie noch einmal auf „Liste prüfen“ drücken, ersetzt sie die andere.',
    'mailing.import.refused.ended':
      'Diese Liste ist inzwischen eingetragen. Was unten steht, wird eine neue Liste, wenn Sie noch einmal auf „Liste prüfen“ drücken.',
    'mailing.import.take_refused.changed':
      'Jemand hat diese Liste inzwischen geändert. Eingetragen ist noch niemand. Bitte sehen Sie sie noch einmal durch.',
    'mailing.import.take_refused.nobody':
      'Von dieser Liste kann niemand eingetragen werden. Wählen Sie eine Adresse aus, oder ändern Sie die Liste.',
    'mailing.import.take_refused.ended': 'Diese Liste ist schon eingetragen.',
    'mailing.import.take_refused.not_found': 'Das geht bei dieser Liste nicht mehr.',

    'mailing.import.check': 'Liste prüfen',
    'mailing.import.check_lead':
      '{lines, plural, one {# Zeile} other {# Zeilen}} gelesen. Eingetragen ist noch niemand. Am {date} wird die Liste gelöscht, wenn sie bis dahin nicht eingetragen ist.',
    'mailing.import.found':
      '{count, plural, =0 {Niemand kann eingetragen werden} one {# Person kann eingetragen werden} other {# Personen können eingetragen werden}}',
    'mailing.import.slips': 'Vielleicht vertippt',
    'mailing.import.slips_text':
      'Bitte entscheiden Sie bei jeder Adresse. Was Sie nicht auswählen, wird nicht eingetragen.',
    'mailing.import.slips_more':
      'Hier stehen die ersten {max}. Die übrigen werden nicht eingetragen; Sie finden sie danach unter den übrigen Zeilen.',
    'mailing.import.slip': 'Zeile {line}: {address}',
    'mailing.import.slip_none': 'Nicht eintragen',
    'mailing.import.slip_meant': 'Gemeint ist {address}',
    'mailing.import.slip_typed': '{address} ist richtig',
    'mailing.import.take':
      '{count, plural, =0 {Ausgewählte eintragen} one {# Person eintragen} other {# Personen eintragen}}',
    'mailing.import.take_slips': 'Dazu kommen die Adressen, die Sie oben auswählen.',
    'mailing.import.change': 'Liste ändern',
    'mailing.import.discard': 'Liste verwerfen',
    'mailing.import.discard_text': 'Die eingefügte Liste wird gelöscht. Eingetragen wird niemand.',
    'mailing.import.discarded': 'Die Liste ist verworfen. Eingetragen wurde niemand.',
    'mailing.import.not_taken': 'Das wird nicht eingetragen',
    'mailing.import.line': 'Zeile {line}: {text}',
    'mailing.import.line_of': 'Zeile {line}: {text} (wie Zeile {of})',
    'mailing.import.more': 'und {count} weitere',
    'mailing.import.reason.already': 'Steht schon im Verteiler ({count})',
    'mailing.import.reason.left': 'Hat sich früher abgemeldet ({count})',
    'mailing.import.reason.blocked': 'Adresse gesperrt ({count})',
    'mailing.import.reason.typo': 'Vielleicht vertippt ({count})',
    'mailing.import.reason.duplicate': 'Kommt in der Liste mehrmals vor ({count})',
    'mailing.import.reason.blank': 'Leerzeichen in der Adresse ({count})',
    'mailing.import.reason.umlaut': 'Umlaut vor dem @ ({count})',
    'mailing.import.reason.no_domain': 'Nach dem @ stimmt die Adresse nicht ({count})',
    'mailing.import.reason.many_ats': 'Mehr als ein @ ({count})',
    'mailing.import.reason.no_name': 'Vor dem @ stimmt die Adresse nicht ({count})',
    'mailing.import.reason.markup': 'Spitze Klammern oder andere fremde Zeichen ({count})',
    'mailing.import.reason.control': 'Unsichtbare Zeichen ({count})',
    'mailing.import.reason.too_long': 'Adresse zu lang ({count})',
    'mailing.import.reason.no_address': 'Keine E-Mail-Adresse in der Zeile ({count})',
    'mailing.import.reason.heading': 'Überschrift der Tabelle ({count})',
    'mailing.import.reason.empty': 'Leere Zeilen ({count})',
    'mailing.import.why.left': 'Nur die Person selbst kann sich wieder eintragen.',
    'mailing.import.why.blocked': 'An diese Adressen schreiben wir nie wieder.',
    'mailing.import.why.blank':
      'Trennen Sie Namen und Adresse mit einem Komma, dann wird die Zeile erkannt.',

    'mailing.import.taken': 'Eingelesene Liste',
    'mailing.import.taken_done':
      '{count, plural, one {# Person steht jetzt im Verteiler.} other {# Personen stehen jetzt im Verteiler.}}',
    'mailing.import.fact.count': '{count, number}',
    'mailing.import.fact.lines': 'Gelesene Zeilen',
    'mailing.import.fact.persons': 'Eingetragene Personen',
    'mailing.import.fact.origin': 'Herkunft',
    'mailing.import.fact.basis': 'Zustimmung',
    'mailing.import.fact.language': 'Sprache',
    'mailing.import.fact.taken': 'Eingetragen',
    'mailing.import.fact.withdrawn': 'Zurückgenommen',
    'mailing.import.by': '{date}, {time} Uhr, von {name}',
    'mailing.import.by_unknown': 'jemandem, der nicht mehr da ist',
    'mailing.import.left': 'Nicht übernommene Zeilen',
    'mailing.import.left_text':
      'Sie können sie kopieren, verbessern und noch einmal einlesen. Am {date} werden sie hier gelöscht.',
    'mailing.import.left_none': 'Alle Zeilen sind übernommen.',
    'mailing.import.left_erased': 'Die nicht übernommenen Zeilen sind nach {days} Tagen gelöscht.',
    'mailing.import.withdraw': 'Einlesen zurücknehmen',
    'mailing.import.withdraw_text':
      'Wer mit dieser Liste eingetragen wurde, kommt wieder aus dem Verteiler. Wer inzwischen selbst bestätigt oder etwas geändert hat, bleibt.',
    'mailing.import.withdrawn_done':
      '{gone, plural, =0 {Niemand wurde aus dem Verteiler genommen.} one {# Person ist wieder aus dem Verteiler genommen.} other {# Personen sind wieder aus dem Verteiler genommen.}}',
    'mailing.import.withdrawn_stayed':
      '{stayed, plural, one {# Person bleibt} other {# Personen bleiben}}: Sie haben inzwischen selbst bestätigt oder etwas geändert.',
    'mailing.import.due':
      'Die Liste „{origin}“ ist eingelesen, aber noch nicht eingetragen. Sie wird bald gelöscht.',
  },
  en: {
    'mailing.import.title': 'Read in a list',
    'mailing.import.lead':
      'Is there a mailing list already? Copy it in here. Nobody is added yet: first you see what was found.',
    'mailing.import.allowed': 'Whom you may add',
    'mailing.import.allowed_yes':
      'Only those who have agreed to get dates of the district by email: on a list, at the office, by email, or earlier for the list so far.',
    'mailing.import.allowed_no':
      'Not allowed: addresses from websites, visiting cards, the telephone directory, or lists of others. Those who only registered for an event once have not agreed either.',
    'mailing.import.allowed_doubt':
      'If in doubt: do not add. Point the person to the page “Date list by email”, where they subscribe themselves.',
    'mailing.import.pasted': 'The list',
    'mailing.import.pasted_hint':
      'One person in each line, with or without a name. Copied cells of a table, or a line of recipients from the mail program, work too. At most {max, number} lines.',
    'mailing.import.origin': 'Where does the list come from?',
    'mailing.import.origin_hint':
      'For example: signatures of the summer fair 2026. It stands like this in the first date list that the persons get.',
    'mailing.import.basis': 'Why may we write to these persons?',
    'mailing.import.language': 'In which language do they get the date list?',
    'mailing.import.send': 'Check the list',
    'mailing.import.earlier': 'Lists read in',
    'mailing.import.none': 'No list has been read in yet.',
    'mailing.import.row_draft': 'of {date}, not added yet',
    'mailing.import.row_taken':
      'of {date}, {count, plural, one {# person} other {# persons}} added',
    'mailing.import.row_withdrawn': 'of {date}, taken back',
    'mailing.import.error.title': 'That did not work yet',
    'mailing.import.error.pasted_required': 'Please paste the list.',
    'mailing.import.error.pasted_too_large':
      'The list is too large: at most 2 MB at a time. Please read it in in parts.',
    'mailing.import.error.too_many_lines':
      'At most {max, number} lines and {max, number} addresses at a time. Please read the list in in parts.',
    'mailing.import.error.origin_required': 'Please write where the list comes from.',
    'mailing.import.error.text_too_long': 'The text may have at most {max} characters.',
    'mailing.import.error.basis_required': 'Please choose why we may write to these persons.',
    'mailing.import.refused.changed':
      'Somebody else has changed this list meanwhile. Below is your version. If you press “Check the list” again, it replaces the other.',
    'mailing.import.refused.ended':
      'This list has been added meanwhile. What is below becomes a new list if you press “Check the list” again.',
    'mailing.import.take_refused.changed':
      'Somebody has changed this list meanwhile. Nobody has been added yet. Please look through it again.',
    'mailing.import.take_refused.nobody':
      'Nobody of this list can be added. Choose an address, or change the list.',
    'mailing.import.take_refused.ended': 'This list has been added already.',
    'mailing.import.take_refused.not_found': 'That is not possible for this list any more.',

    'mailing.import.check': 'Check the list',
    'mailing.import.check_lead':
      '{lines, plural, one {# line} other {# lines}} read. Nobody has been added yet. The list is deleted on {date} if it has not been added by then.',
    'mailing.import.found':
      '{count, plural, =0 {Nobody can be added} one {# person can be added} other {# persons can be added}}',
    'mailing.import.slips': 'Perhaps mistyped',
    'mailing.import.slips_text':
      'Please decide about each address. What you do not choose is not added.',
    'mailing.import.slips_more':
      'These are the first {max}. The others are not added; you find them among the remaining lines afterwards.',
    'mailing.import.slip': 'Line {line}: {address}',
    'mailing.import.slip_none': 'Do not add',
    'mailing.import.slip_meant': '{address} is meant',
    'mailing.import.slip_typed': '{address} is right',
    'mailing.import.take':
      '{count, plural, =0 {Add those chosen} one {Add # person} other {Add # persons}}',
    'mailing.import.take_slips': 'The addresses that you choose above are added too.',
    'mailing.import.change': 'Change the list',
    'mailing.import.discard': 'Discard the list',
    'mailing.import.discard_text': 'The pasted list is deleted. Nobody is added.',
    'mailing.import.discarded': 'The list is discarded. Nobody was added.',
    'mailing.import.not_taken': 'This is not added',
    'mailing.import.line': 'Line {line}: {text}',
    'mailing.import.line_of': 'Line {line}: {text} (like line {of})',
    'mailing.import.more': 'and {count} more',
    'mailing.import.reason.already': 'On the list already ({count})',
    'mailing.import.reason.left': 'Unsubscribed earlier ({count})',
    'mailing.import.reason.blocked': 'Address blocked ({count})',
    'mailing.import.reason.typo': 'Perhaps mistyped ({count})',
    'mailing.import.reason.duplicate': 'Several times in the list ({count})',
    'mailing.import.reason.blank': 'Space in the address ({count})',
    'mailing.import.reason.umlaut': 'Umlaut before the @ ({count})',
    'mailing.import.reason.no_domain': 'The address is not right after the @ ({count})',
    'mailing.import.reason.many_ats': 'More than one @ ({count})',
    'mailing.import.reason.no_name': 'The address is not right before the @ ({count})',
    'mailing.import.reason.markup': 'Angle brackets or other foreign characters ({count})',
    'mailing.import.reason.control': 'Invisible characters ({count})',
    'mailing.import.reason.too_long': 'Address too long ({count})',
    'mailing.import.reason.no_address': 'No email address in the line ({count})',
    'mailing.import.reason.heading': 'Heading of the table ({count})',
    'mailing.import.reason.empty': 'Empty lines ({count})',
    'mailing.import.why.left': 'Only the person can subscribe again.',
    'mailing.import.why.blocked': 'We never write to these addresses again.',
    'mailing.import.why.blank': 'Put a comma between name and address, and the line is understood.',

    'mailing.import.taken': 'List read in',
    'mailing.import.taken_done':
      '{count, plural, one {# person is on the list now.} other {# persons are on the list now.}}',
    'mailing.import.fact.count': '{count, number}',
    'mailing.import.fact.lines': 'Lines read',
    'mailing.import.fact.persons': 'Persons added',
    'mailing.import.fact.origin': 'Origin',
    'mailing.import.fact.basis': 'Consent',
    'mailing.import.fact.language': 'Language',
    'mailing.import.fact.taken': 'Added',
    'mailing.import.fact.withdrawn': 'Taken back',
    'mailing.import.by': '{date}, {time}, by {name}',
    'mailing.import.by_unknown': 'somebody who is not here any more',
    'mailing.import.left': 'Lines not taken',
    'mailing.import.left_text':
      'You can copy them, correct them and read them in again. They are deleted here on {date}.',
    'mailing.import.left_none': 'All lines have been taken.',
    'mailing.import.left_erased': 'The lines not taken were deleted after {days} days.',
    'mailing.import.withdraw': 'Take the list back',
    'mailing.import.withdraw_text':
      'Those who were added with this list are taken off again. Whoever has confirmed or changed something meanwhile stays.',
    'mailing.import.withdrawn_done':
      '{gone, plural, =0 {Nobody was taken off the list.} one {# person is off the list again.} other {# persons are off the list again.}}',
    'mailing.import.withdrawn_stayed':
      '{stayed, plural, one {# person stays} other {# persons stay}}: they have confirmed or changed something meanwhile.',
    'mailing.import.due':
      'The list “{origin}” has been read in but not added. It will be deleted soon.',
  },
});
