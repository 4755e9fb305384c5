import { defineMessages } from '#platform/i18n/index.ts';

/**
 * The mails around subscribing. Whoever types an address decides who gets them, so nothing that was typed stands in
 * them: they would carry a stranger's words.
 */
export const mailMessages = defineMessages({
  de: {
    'mailing.mail.hello': 'Guten Tag,',
    'mailing.mail.confirm.subject': 'Bitte bestätigen: Terminliste {district}',
    'mailing.mail.confirm.1':
      'jemand hat diese E-Mail-Adresse für die Terminliste aus {district} eingetragen. Waren Sie das? Dann öffnen Sie bitte diesen Link und bestätigen Sie es dort:',
    'mailing.mail.confirm.link': 'Terminliste bestätigen',
    'mailing.mail.confirm.2':
      'Der Link gilt bis {date}. Ohne Ihre Bestätigung bekommen Sie nichts weiter von uns, und die Adresse wird gelöscht.',
    'mailing.mail.confirm.3':
      'Waren Sie das nicht? Dann ist nichts zu tun. Auf der Seite können Sie uns auch sagen, dass wir Ihnen nie wieder schreiben sollen.',
    'mailing.mail.already.subject': 'Sie bekommen die Terminliste {district} schon',
    'mailing.mail.already.1':
      'jemand hat diese E-Mail-Adresse für die Terminliste aus {district} eingetragen. Sie stehen schon im Verteiler, es ist also nichts zu tun.',
    'mailing.mail.already.2': 'Hier ändern Sie, was Sie bekommen, oder melden sich ab:',
    'mailing.mail.already.link': 'Meine Terminliste',
    'mailing.mail.already.3':
      'Waren Sie das nicht? Dann hat jemand Ihre Adresse eingetippt. Geändert hat sich dadurch nichts.',
    'mailing.mail.added.subject': 'Sie bekommen jetzt die Terminliste {district}',
    'mailing.mail.added.1':
      'das Organisationsteam {district} hat diese E-Mail-Adresse in den Verteiler der Terminliste eingetragen.',
    'mailing.mail.added.2':
      'Hier sehen Sie, warum, ändern, was Sie bekommen, oder melden sich wieder ab:',
  },
  en: {
    'mailing.mail.hello': 'Hello,',
    'mailing.mail.confirm.subject': 'Please confirm: date list {district}',
    'mailing.mail.confirm.1':
      'somebody entered this email address for the date list of {district}. Was it you? Then please open this link and confirm it there:',
    'mailing.mail.confirm.link': 'Confirm the date list',
    'mailing.mail.confirm.2':
      'The link is valid until {date}. Without your confirmation you get nothing more from us, and the address is deleted.',
    'mailing.mail.confirm.3':
      'It was not you? Then there is nothing to do. On that page you can also tell us never to write to you again.',
    'mailing.mail.already.subject': 'You already get the date list {district}',
    'mailing.mail.already.1':
      'somebody entered this email address for the date list of {district}. You are on the list already, so there is nothing to do.',
    'mailing.mail.already.2': 'Here you change what you get, or unsubscribe:',
    'mailing.mail.already.link': 'My date list',
    'mailing.mail.already.3':
      'It was not you? Then somebody typed your address. Nothing has changed by that.',
    'mailing.mail.added.subject': 'You now get the date list {district}',
    'mailing.mail.added.1':
      'the organising team of {district} has entered this email address for the date list.',
    'mailing.mail.added.2': 'Here you see why, change what you get, or unsubscribe again:',
  },
});
