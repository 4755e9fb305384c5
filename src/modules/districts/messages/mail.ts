import { defineMessages } from '#platform/i18n/index.ts';

/** What the coordination reads about sending mail. */
export const mailSettingsMessages = defineMessages({
  de: {
    'districts.mail.lead': 'Anmeldecodes, Einladungen und die Terminliste gehen als E-Mail hinaus.',
    'districts.mail.try': 'Schicken Sie sich eine zur Probe.',
    'districts.mail.server': 'Mailserver',
    'districts.mail.port': 'Anschluss (Port)',
    'districts.mail.user': 'Angemeldet als',
    'districts.mail.nobody': 'ohne Anmeldung',
    'districts.mail.encrypted': 'Verschlüsselt',
    'districts.mail.yes': 'ja',
    'districts.mail.no': 'nur, wenn der Mailserver es anbietet',
    'districts.mail.from': 'Absender',
    'districts.mail.reply_to': 'Antworten gehen an',
    'districts.mail.none': 'Es ist kein Mailserver eingetragen.',
    'districts.mail.none_text':
      'E-Mails bleiben im Postausgang liegen. Wer Ortsmitte betreibt, trägt den Mailserver unter SMTP_URL ein und startet neu. Wie das geht, steht in docs/operate.md.',
    'districts.mail.test': 'Probe-E-Mail an {address} schicken',
    'districts.mail.next': 'Weiter',
    'districts.mail.subject': 'Probe von Ortsmitte: Die E-Mail kommt an',
    'districts.mail.text':
      'Guten Tag!\n\nDas ist die Probe-E-Mail von {district}. Wenn Sie das lesen, kommen E-Mails von Ortsmitte an.\n\nSie müssen nichts weiter tun.\n',
    'districts.mail.sent': 'Die Probe-E-Mail ist unterwegs.',
    'districts.mail.sent_text':
      'Der Mailserver hat sie angenommen. Sehen Sie in Ihrem Postfach {address} nach, auch im Ordner für Spam. Antwort des Mailservers: {reply}',
    'districts.mail.failed': 'Die Probe-E-Mail wurde nicht verschickt',
    'districts.mail.failed.connect':
      'Der Mailserver ist nicht zu erreichen. Vielleicht ist sein Name oder der Anschluss falsch geschrieben, oder er macht gerade Pause.',
    'districts.mail.failed.certificate':
      'Der Mailserver weist sich nicht richtig aus. Vielleicht steht in SMTP_URL ein anderer Name, als er hat.',
    'districts.mail.failed.sign-in':
      'Der Mailserver lässt uns nicht hinein. Benutzername oder Passwort stimmen nicht.',
    'districts.mail.failed.sender':
      'Der Mailserver nimmt unseren Absender nicht an. Unter MAIL_FROM muss eine Adresse stehen, für die er zuständig ist.',
    'districts.mail.failed.recipient':
      'Der Mailserver nimmt Ihre Adresse {address} nicht an. Ist sie richtig geschrieben?',
    'districts.mail.failed.text': 'Der Mailserver hat die E-Mail selbst abgelehnt.',
    'districts.mail.reply': 'Er sagt: {reply}',
    'districts.mail.limited':
      'Das waren viele Probe-E-Mails. Bitte versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} wieder.',
  },
  en: {
    'districts.mail.lead': 'Sign-in codes, invitations and the date list leave as email.',
    'districts.mail.try': 'Send yourself one to try it.',
    'districts.mail.server': 'Mail server',
    'districts.mail.port': 'Port',
    'districts.mail.user': 'Signed in as',
    'districts.mail.nobody': 'without signing in',
    'districts.mail.encrypted': 'Encrypted',
    'districts.mail.yes': 'yes',
    'districts.mail.no': 'only if the mail server offers it',
    'districts.mail.from': 'Sender',
    'districts.mail.reply_to': 'Answers go to',
    'districts.mail.none': 'No mail server is entered.',
    'districts.mail.none_text':
      'Emails stay in the outbox. Whoever runs Ortsmitte enters the mail server as SMTP_URL and starts it again. docs/operate.md says how.',
    'districts.mail.test': 'Send a test email to {address}',
    'districts.mail.next': 'Continue',
    'districts.mail.subject': 'Test from Ortsmitte: email arrives',
    'districts.mail.text':
      'Hello!\n\nThis is the test email of {district}. If you can read it, emails from Ortsmitte arrive.\n\nYou do not have to do anything.\n',
    'districts.mail.sent': 'The test email is on its way.',
    'districts.mail.sent_text':
      'The mail server took it. Look into your mailbox {address}, into the spam folder too. The mail server answered: {reply}',
    'districts.mail.failed': 'The test email was not sent',
    'districts.mail.failed.connect':
      'The mail server cannot be reached. Perhaps its name or port is misspelt, or it is having a rest.',
    'districts.mail.failed.certificate':
      'The mail server does not prove who it is. Perhaps SMTP_URL holds another name than it has.',
    'districts.mail.failed.sign-in':
      'The mail server does not let us in. User name or password are wrong.',
    'districts.mail.failed.sender':
      'The mail server does not take our sender. MAIL_FROM must be an address that it is in charge of.',
    'districts.mail.failed.recipient':
      'The mail server does not take your address {address}. Is it spelt correctly?',
    'districts.mail.failed.text': 'The mail server refused the email itself.',
    'districts.mail.reply': 'It says: {reply}',
    'districts.mail.limited':
      'That were many test emails. Please try again in {minutes, plural, one {one minute} other {# minutes}}.',
  },
});
