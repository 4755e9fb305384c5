import { defineMessages } from '#platform/i18n/index.ts';

/** What citizens read: subscribing, confirming, their own page, leaving. */
export const subscribeMessages = defineMessages({
  de: {
    'mailing.subscribe.title': 'Terminliste per E-Mail',
    'mailing.subscribe.invitation': 'Lieber per E-Mail? Dann kommt die Terminliste zu Ihnen.',
    'mailing.subscribe.lead':
      'Was in {district} los ist, kommt zu Ihnen: die nächsten Termine in einer E-Mail.',
    'mailing.subscribe.what': 'Das bekommen Sie',
    'mailing.subscribe.what_1': 'Die Termine der nächsten Wochen, nach Tagen geordnet.',
    'mailing.subscribe.what_2': 'Auf Wunsch nur die Arten von Terminen, die Sie auswählen.',
    'mailing.subscribe.what_3': 'Keine Werbung. Wir messen nicht, was Sie lesen oder anklicken.',
    'mailing.subscribe.form': 'Eintragen',
    'mailing.address': 'E-Mail-Adresse',
    'mailing.name': 'Name',
    'mailing.optional': 'freiwillig',
    'mailing.language': 'Sprache',
    'mailing.language.de': 'Deutsch',
    'mailing.language.en': 'Englisch',
    'mailing.categories': 'Welche Termine?',
    'mailing.categories_some': 'Nur bestimmte Arten von Terminen',
    'mailing.categories_hint': 'Nichts angekreuzt heißt: alle Termine.',
    'mailing.categories_all': 'Alle Termine',
    'mailing.consent':
      'Ich möchte die Termine und Neuigkeiten aus {district} per E-Mail bekommen. Dafür speichert {carrier} meine E-Mail-Adresse und, wenn ich ihn angebe, meinen Namen. Das kann ich jederzeit beenden: mit dem Link in jeder E-Mail oder mit einer Nachricht an das Organisationsteam.',
    'mailing.consent.team': 'das Organisationsteam {district}',
    'mailing.consent.lead': 'Dem stimmen Sie zu:',
    'mailing.consent.privacy': 'Mehr dazu im Datenschutz',
    'mailing.subscribe.send': 'Eintragen',
    'mailing.subscribe.next':
      'Danach bekommen Sie eine E-Mail mit einem Link. Erst wenn Sie dort bestätigen, stehen Sie im Verteiler.',
    'mailing.sent.title': 'Schauen Sie bitte in Ihr Postfach',
    'mailing.sent.text':
      'Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin und bestätigen Sie, dass Sie die Terminliste bekommen möchten. Der Link gilt {days} Tage.',
    'mailing.sent.none':
      'Keine E-Mail da? Schauen Sie auch in den Ordner für unerwünschte Nachrichten (Spam). Nach zehn Minuten können Sie sich noch einmal eintragen.',
    'mailing.sent.again': 'Zurück zum Formular',
    'mailing.error.title': 'Das hat noch nicht geklappt',
    'mailing.error.limited':
      'Von Ihrem Anschluss kamen sehr viele Anfragen. Bitte versuchen Sie es ab {time} Uhr wieder.',
    'mailing.error.unknown_host':
      'Unter dieser Internetadresse können wir keine Links verschicken. Bitte sagen Sie dem Organisationsteam Bescheid.',
    'mailing.error.empty': 'Bitte geben Sie eine E-Mail-Adresse ein.',
    'mailing.error.control':
      'In der Adresse stecken unsichtbare Zeichen. Bitte tippen Sie sie neu ein.',
    'mailing.error.markup':
      'Bitte geben Sie nur die Adresse ein, ohne Klammern und Kommas, zum Beispiel name@beispiel.de.',
    'mailing.error.no_at': 'In der Adresse fehlt das @. Ein Beispiel: name@beispiel.de.',
    'mailing.error.many_ats':
      'In der Adresse steht mehr als ein @. Bitte geben Sie nur eine Adresse ein.',
    'mailing.error.blank': 'In der Adresse darf kein Leerzeichen stehen.',
    'mailing.error.no_name': 'Vor dem @ stimmt die Adresse nicht. Ein Beispiel: name@beispiel.de.',
    'mailing.error.umlaut':
      'Vor dem @ dürfen keine Umlaute stehen. Ein Beispiel: mueller@beispiel.de.',
    'mailing.error.no_domain':
      'Nach dem @ stimmt die Adresse nicht. Ein Beispiel: name@beispiel.de.',
    'mailing.error.too_long': 'Die Adresse ist zu lang.',
    'mailing.error.name_too_long': 'Der Name darf höchstens {max} Zeichen haben.',

    'mailing.confirm.title': 'Möchten Sie die Terminliste bekommen?',
    'mailing.confirm.lead': 'Für die Adresse {address}.',
    'mailing.confirm.yes': 'Ja, ich möchte die Terminliste bekommen',
    'mailing.confirm.chosen': 'So ist es eingetragen',
    'mailing.confirm.later': 'Ändern können Sie das gleich danach.',
    'mailing.never.title': 'Sie haben sich nicht eingetragen?',
    'mailing.never.text':
      'Dann ist nichts zu tun. Sie bekommen nichts weiter, und die Adresse wird gelöscht. Oder Sie sagen uns, dass wir an diese Adresse nie wieder schreiben sollen, auch wenn jemand sie noch einmal einträgt.',
    'mailing.never.send': 'Nie wieder schreiben',
    'mailing.never.done': 'Wir schreiben nie wieder an diese Adresse',
    'mailing.never.done_text':
      'Möchten Sie das später ändern, wenden Sie sich bitte an das Organisationsteam.',
    'mailing.over.title': 'Dieser Link gilt nicht mehr',
    'mailing.over.confirm':
      'Er ist abgelaufen, oder es gibt einen neueren. Haben Sie mehrere E-Mails von uns bekommen? Dann gilt der Link aus der neuesten.',
    'mailing.over.personal':
      'Zu diesem Link steht niemand mehr im Verteiler. Haben Sie sich abgemeldet, ist nichts mehr zu tun.',
    'mailing.over.contact':
      'Bekommen Sie trotzdem E-Mails von uns, sagen Sie dem Organisationsteam bitte Bescheid:',
    'mailing.over.again': 'Neu eintragen',

    'mailing.own.title': 'Ihre Terminliste',
    'mailing.own.lead': 'Sie geht an {address}.',
    'mailing.own.welcome': 'Sie stehen jetzt im Verteiler. Willkommen!',
    'mailing.own.already': 'Sie stehen schon im Verteiler.',
    'mailing.own.saved': 'Gespeichert.',
    'mailing.own.back': 'Schön, dass Sie dabei bleiben.',
    'mailing.own.form': 'Was Sie bekommen',
    'mailing.own.save': 'Speichern',
    'mailing.own.other_address':
      'Eine andere Adresse? Melden Sie diese hier ab und tragen Sie die neue ein.',
    'mailing.own.consent': 'Dem haben Sie zugestimmt',
    'mailing.own.consent_form': 'Bestätigt am {date}, {time} Uhr, angefragt am {requested}.',
    'mailing.own.consent_team': 'Vom Organisationsteam eingetragen am {date}.',
    'mailing.own.data_title': 'Was über Sie gespeichert ist',
    'mailing.own.data_text':
      'Alles, was der Verteiler über Sie speichert: zum Lesen als PDF, oder als Datei (JSON) für ein anderes Programm.',
    'mailing.own.data_pdf': 'Als PDF',
    'mailing.own.data_json': 'Als Datei (JSON)',
    'mailing.own.leave_title': 'Keine Terminliste mehr?',
    'mailing.own.leave': 'Abmelden',
    'mailing.own.archive': 'Alle bisherigen Terminlisten',

    'mailing.leave.title': 'Terminliste abmelden?',
    'mailing.leave.lead': 'Dann bekommen Sie keine Terminliste mehr an {address}.',
    'mailing.leave.send': 'Ja, abmelden',
    'mailing.leave.keep': 'Nein, dabei bleiben',
    'mailing.left.title': 'Sie sind abgemeldet',
    'mailing.left.text':
      'Sie bekommen keine Terminliste mehr. Ihre Adresse löschen wir nach {days} Tagen.',
    'mailing.left.stay': 'Doch dabei bleiben',
    'mailing.left.stay_text': 'Sie haben es sich anders überlegt?',
  },
  en: {
    'mailing.subscribe.title': 'Date list by email',
    'mailing.subscribe.invitation': 'Rather by email? Then the date list comes to you.',
    'mailing.subscribe.lead':
      'What is on in {district} comes to you: the next dates in one email. The dates are mostly written in German.',
    'mailing.subscribe.what': 'What you get',
    'mailing.subscribe.what_1': 'The dates of the coming weeks, day by day.',
    'mailing.subscribe.what_2': 'If you like, only the kinds of dates that you choose.',
    'mailing.subscribe.what_3':
      'No advertising. We do not measure what you read or which links you follow.',
    'mailing.subscribe.form': 'Subscribe',
    'mailing.address': 'Email address',
    'mailing.name': 'Name',
    'mailing.optional': 'optional',
    'mailing.language': 'Language',
    'mailing.language.de': 'German',
    'mailing.language.en': 'English',
    'mailing.categories': 'Which dates?',
    'mailing.categories_some': 'Only certain kinds of dates',
    'mailing.categories_hint': 'Nothing ticked means: all dates.',
    'mailing.categories_all': 'All dates',
    'mailing.consent':
      'I would like to get the dates and news of {district} by email. For this, {carrier} stores my email address and, if I give it, my name. I can end this at any time: with the link in every email, or by telling the organising team.',
    'mailing.consent.team': 'the organising team of {district}',
    'mailing.consent.lead': 'You agree to this:',
    'mailing.consent.privacy': 'More about privacy',
    'mailing.subscribe.send': 'Subscribe',
    'mailing.subscribe.next':
      'You then get an email with a link. Only when you confirm there are you on the list.',
    'mailing.sent.title': 'Please look into your mailbox',
    'mailing.sent.text':
      'We have sent you an email. Open the link in it and confirm that you would like to get the date list. The link is valid for {days} days.',
    'mailing.sent.none':
      'No email? Please look into your spam folder too. After ten minutes you can subscribe again.',
    'mailing.sent.again': 'Back to the form',
    'mailing.error.title': 'That did not work yet',
    'mailing.error.limited':
      'A lot of requests came from your connection. Please try again from {time}.',
    'mailing.error.unknown_host':
      'Under this web address we cannot send links. Please tell the organising team.',
    'mailing.error.empty': 'Please enter an email address.',
    'mailing.error.control': 'There are invisible characters in the address. Please type it anew.',
    'mailing.error.markup':
      'Please enter the address only, without brackets or commas, for example name@example.org.',
    'mailing.error.no_at': 'The @ is missing in the address. For example: name@example.org.',
    'mailing.error.many_ats':
      'There is more than one @ in the address. Please enter one address only.',
    'mailing.error.blank': 'There must be no space in the address.',
    'mailing.error.no_name':
      'The address is not right before the @. For example: name@example.org.',
    'mailing.error.umlaut':
      'There must be no umlauts before the @. For example: mueller@example.org.',
    'mailing.error.no_domain':
      'The address is not right after the @. For example: name@example.org.',
    'mailing.error.too_long': 'The address is too long.',
    'mailing.error.name_too_long': 'The name may have at most {max} characters.',

    'mailing.confirm.title': 'Would you like to get the date list?',
    'mailing.confirm.lead': 'For the address {address}.',
    'mailing.confirm.yes': 'Yes, I would like to get the date list',
    'mailing.confirm.chosen': 'This is what was asked for',
    'mailing.confirm.later': 'You can change this right afterwards.',
    'mailing.never.title': 'It was not you?',
    'mailing.never.text':
      'Then there is nothing to do. You get nothing more, and the address is deleted. Or you tell us never to write to this address again, even if somebody enters it once more.',
    'mailing.never.send': 'Never write again',
    'mailing.never.done': 'We will never write to this address again',
    'mailing.never.done_text':
      'If you want to change that later, please turn to the organising team.',
    'mailing.over.title': 'This link is no longer valid',
    'mailing.over.confirm':
      'It has expired, or there is a newer one. Did you get several emails from us? Then the link in the newest one counts.',
    'mailing.over.personal':
      'Nobody is on the list by this link any more. If you have unsubscribed, there is nothing left to do.',
    'mailing.over.contact': 'If you still get emails from us, please tell the organising team:',
    'mailing.over.again': 'Subscribe anew',

    'mailing.own.title': 'Your date list',
    'mailing.own.lead': 'It is sent to {address}.',
    'mailing.own.welcome': 'You are on the list now. Welcome!',
    'mailing.own.already': 'You are on the list already.',
    'mailing.own.saved': 'Saved.',
    'mailing.own.back': 'Good to have you with us still.',
    'mailing.own.form': 'What you get',
    'mailing.own.save': 'Save',
    'mailing.own.other_address':
      'Another address? Unsubscribe this one here and enter the new one.',
    'mailing.own.consent': 'What you agreed to',
    'mailing.own.consent_form': 'Confirmed on {date}, {time}, requested on {requested}.',
    'mailing.own.consent_team': 'Entered by the organising team on {date}.',
    'mailing.own.data_title': 'What is stored about you',
    'mailing.own.data_text':
      'All that the mailing list keeps of you: to read as a PDF, or as a file (JSON) for another program.',
    'mailing.own.data_pdf': 'As a PDF',
    'mailing.own.data_json': 'As a file (JSON)',
    'mailing.own.leave_title': 'No date list any more?',
    'mailing.own.leave': 'Unsubscribe',
    'mailing.own.archive': 'All date lists so far',

    'mailing.leave.title': 'Unsubscribe from the date list?',
    'mailing.leave.lead': 'Then no more date lists are sent to {address}.',
    'mailing.leave.send': 'Yes, unsubscribe',
    'mailing.leave.keep': 'No, stay on the list',
    'mailing.left.title': 'You have unsubscribed',
    'mailing.left.text':
      'You will get no more date lists. We delete your address after {days} days.',
    'mailing.left.stay': 'Stay on the list',
    'mailing.left.stay_text': 'You have changed your mind?',
  },
});
