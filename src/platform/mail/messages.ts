import { defineMessages } from '#platform/i18n/index.ts';

/** What is said of mails under /datenschutz; the days are those of the rule. */
export const mailPrivacyMessages = defineMessages({
  de: {
    'mail.privacy.title': 'Wenn wir Ihnen schreiben',
    'mail.privacy.text':
      'Die Software verschickt E-Mails, zum Beispiel mit dem Code zum Anmelden. Eine Kopie bleibt {days} Tage im Postausgang des Organisationsteams, damit nichts doppelt verschickt wird und nichts verloren geht. Steht etwas Geheimes darin, löschen wir den Text, sobald er verschickt ist.',
    'mail.erases.text': 'Texte von Mails, die ein Geheimnis enthielten',
    'mail.erases.mail': 'Alte Mails im Postausgang',
    'mail.export.mail': 'Mails an Sie',
    'mail.export.texts':
      'Texte der Mails: Sie liegen in Ihrem Postfach, und manche enthalten ein Geheimnis.',
  },
  en: {
    'mail.privacy.title': 'When we write to you',
    'mail.privacy.text':
      'The software sends mails, for example with the code to sign in. A copy stays in the outbox of the coordination for {days} days, so that nothing is sent twice and nothing gets lost. If it holds a secret, we erase the text as soon as it is sent.',
    'mail.erases.text': 'Texts of mails that held a secret',
    'mail.erases.mail': 'Old mails in the outbox',
    'mail.export.mail': 'Mails to you',
    'mail.export.texts': 'Texts of the mails: they are in your mailbox, and some hold a secret.',
  },
});
