import { defineMessages } from '#platform/i18n/index.ts';

/** What the coordination reads where it says how to reach the district and who answers for it. */
export const detailsMessages = defineMessages({
  de: {
    'districts.details.title': 'Stadtteil',
    'districts.details.step': 'Kontakt und Träger',
    'districts.details.lead':
      'Was hier steht, ist öffentlich: im Impressum, beim Stadtteilbüro und unten auf jeder Seite.',
    'districts.details.due': 'Im Impressum fehlt noch, wer für die Website verantwortlich ist.',
    'districts.details.missing': 'Der Träger ist noch nicht eingetragen.',
    'districts.details.missing_text':
      'Das Gesetz verlangt im Impressum Name, Anschrift und E-Mail-Adresse (§ 5 DDG). Bitte tragen Sie den Träger ein, bevor Sie die Website bekannt machen.',
    'districts.details.contact': 'So sind Sie zu erreichen',
    'districts.details.contact_text': 'Für Bürgerinnen und Bürger. Leeres wird nicht gezeigt.',
    'districts.details.carrier': 'Träger',
    'districts.details.carrier_text':
      'Wer rechtlich verantwortlich ist: Stadt, Verein oder einzelne Personen.',
    'districts.details.kind': 'Wer ist der Träger?',
    'districts.details.kind.city': 'Eine Stadt oder Gemeinde',
    'districts.details.kind.club': 'Ein Verein oder eine andere Organisation',
    'districts.details.kind.persons': 'Eine oder mehrere Personen',
    'districts.details.optional': 'freiwillig',
    'districts.details.for_bodies': 'nötig bei Stadt oder Verein',
    'districts.details.field.contactStreet': 'Anschrift',
    'districts.details.field.contactPhone': 'Telefon',
    'districts.details.field.contactMail': 'E-Mail-Adresse',
    'districts.details.field.instagram': 'Instagram',
    'districts.details.field.carrierKind': 'Art des Trägers',
    'districts.details.field.carrierName': 'Name des Trägers',
    'districts.details.field.carrierStreet': 'Straße und Hausnummer',
    'districts.details.field.carrierPostalCode': 'Postleitzahl',
    'districts.details.field.carrierTown': 'Ort',
    'districts.details.field.representedBy': 'Vertreten durch',
    'districts.details.field.carrierPhone': 'Telefon des Trägers',
    'districts.details.field.carrierMail': 'E-Mail-Adresse des Trägers',
    'districts.details.hint.contactStreet': 'Zum Beispiel Hauptstraße 1, 12345 Musterstadt',
    'districts.details.hint.contactMail': 'Antworten auf E-Mails der Website kommen hier an.',
    'districts.details.hint.instagram': 'Nur der Name, zum Beispiel mein_stadtteil',
    'districts.details.hint.carrierName':
      'Mit der Rechtsform, zum Beispiel Bürgerverein Musterstadt e. V.',
    'districts.details.hint.representedBy':
      'Bei einer Stadt oder einem Verein: Vor- und Nachname der Person, die ihn vertritt. Sagen Sie ihr Bescheid: Der Name ist öffentlich.',
    'districts.details.hint.carrierPhone': 'Ohne Eintrag steht im Impressum das Telefon von oben.',
    'districts.details.hint.carrierMail':
      'Ohne Eintrag steht im Impressum die E-Mail-Adresse von oben.',
    'districts.details.save': 'Speichern',
    'districts.details.saved': 'Gespeichert. Es steht jetzt auf der Website.',
    'districts.details.saved_more': 'Zum Impressum',
    'districts.details.errors': 'Bitte sehen Sie noch einmal nach',
    'districts.details.problem': 'Das ging nicht',
    'districts.details.error.too_long': 'Bitte höchstens 120 Zeichen.',
    'districts.details.error.mail':
      'Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie so: buero@beispiel.de',
    'districts.details.error.phone':
      'Das ist keine Telefonnummer. Bitte schreiben Sie sie so: 02307 123456 oder +49 2307 123456',
    'districts.details.error.instagram':
      'So heißt niemand bei Instagram. Bitte nur Buchstaben ohne Umlaute, Ziffern, Punkt und Unterstrich.',
    'districts.details.error.postal_code': 'Bitte geben Sie die Postleitzahl mit fünf Ziffern an.',
    'districts.details.error.kind_required': 'Bitte wählen Sie, wer der Träger ist.',
    'districts.details.error.represented_required':
      'Bitte geben Sie an, wer die Stadt oder den Verein vertritt.',
    'districts.details.error.name_required': 'Bitte geben Sie den Namen des Trägers an.',
    'districts.details.error.street_required':
      'Bitte geben Sie Straße und Hausnummer des Trägers an.',
    'districts.details.error.town_required': 'Bitte geben Sie den Ort des Trägers an.',
    'districts.details.error.mail_required':
      'Bitte geben Sie eine E-Mail-Adresse an, hier oder oben. Das Impressum braucht eine.',
    'districts.details.conflict':
      'Jemand anderes hat diese Angaben inzwischen gespeichert. Ihre Eingaben stehen noch hier. Wenn Sie noch einmal speichern, gilt Ihre Fassung. In der anderen steht:',
    'districts.details.empty': '(leer)',
  },
  en: {
    'districts.details.title': 'Neighbourhood',
    'districts.details.step': 'Contact and legal body',
    'districts.details.lead':
      'What stands here is public: in the legal notice, on the page of the office and at the end of every page.',
    'districts.details.due': 'The legal notice does not say yet who answers for the website.',
    'districts.details.missing': 'The legal body has not been entered yet.',
    'districts.details.missing_text':
      'The law wants a name, an address and an email address in the legal notice (§ 5 DDG). Please enter the legal body before you make the website known.',
    'districts.details.contact': 'How to reach you',
    'districts.details.contact_text': 'For citizens. What is empty is not shown.',
    'districts.details.carrier': 'Legal body',
    'districts.details.carrier_text': 'Who is liable: the town, a club, or single persons.',
    'districts.details.kind': 'Who is the legal body?',
    'districts.details.kind.city': 'A town',
    'districts.details.kind.club': 'A club or another organisation',
    'districts.details.kind.persons': 'One or several persons',
    'districts.details.optional': 'optional',
    'districts.details.for_bodies': 'needed for a town or club',
    'districts.details.field.contactStreet': 'Address',
    'districts.details.field.contactPhone': 'Phone',
    'districts.details.field.contactMail': 'Email address',
    'districts.details.field.instagram': 'Instagram',
    'districts.details.field.carrierKind': 'Kind of legal body',
    'districts.details.field.carrierName': 'Name of the legal body',
    'districts.details.field.carrierStreet': 'Street and number',
    'districts.details.field.carrierPostalCode': 'Postcode',
    'districts.details.field.carrierTown': 'Town',
    'districts.details.field.representedBy': 'Represented by',
    'districts.details.field.carrierPhone': 'Phone of the legal body',
    'districts.details.field.carrierMail': 'Email address of the legal body',
    'districts.details.hint.contactStreet': 'For example Hauptstraße 1, 12345 Musterstadt',
    'districts.details.hint.contactMail': 'Answers to emails of the website arrive here.',
    'districts.details.hint.instagram': 'Just the name, for example my_neighbourhood',
    'districts.details.hint.carrierName': 'With its legal form, for example Bürgerverein e. V.',
    'districts.details.hint.representedBy':
      'For a town or a club: first and last name of the person who represents it. Tell them: the name is public.',
    'districts.details.hint.carrierPhone':
      'If this is empty, the legal notice shows the phone above.',
    'districts.details.hint.carrierMail':
      'If this is empty, the legal notice shows the email address above.',
    'districts.details.save': 'Save',
    'districts.details.saved': 'Saved. The website shows it now.',
    'districts.details.saved_more': 'To the legal notice',
    'districts.details.errors': 'Please have another look',
    'districts.details.problem': 'That did not work',
    'districts.details.error.too_long': 'At most 120 characters, please.',
    'districts.details.error.mail':
      'This is not an email address. Please write it like this: office@example.org',
    'districts.details.error.phone':
      'This is not a phone number. Please write it like this: 02307 123456 or +49 2307 123456',
    'districts.details.error.instagram':
      'Nobody is called that on Instagram. Letters, digits, points and underscores only, please.',
    'districts.details.error.postal_code': 'Please give the postcode with its five digits.',
    'districts.details.error.kind_required': 'Please choose who the legal body is.',
    'districts.details.error.represented_required':
      'Please say who represents the town or the club.',
    'districts.details.error.name_required': 'Please give the name of the legal body.',
    'districts.details.error.street_required': 'Please give street and number of the legal body.',
    'districts.details.error.town_required': 'Please give the town of the legal body.',
    'districts.details.error.mail_required':
      'Please give an email address, here or above. The legal notice needs one.',
    'districts.details.conflict':
      'Somebody else saved these details meanwhile. What you typed is still here. If you save again, your version counts. The other one says:',
    'districts.details.empty': '(empty)',
  },
});
