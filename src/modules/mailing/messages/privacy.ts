import { defineMessages } from '#platform/i18n/index.ts';

/** What stands under /datenschutz; the numbers are those of the rules (`subscription/retention.ts`). */
export const privacyMessages = defineMessages({
  de: {
    'mailing.privacy.title': 'Wenn Sie die Terminliste per E-Mail bekommen',
    'mailing.privacy.1':
      'Wir speichern Ihre E-Mail-Adresse, Ihre Sprache, die gewählten Arten von Terminen und, wenn Sie ihn angeben, Ihren Namen. Dem haben Sie zugestimmt (Artikel 6 Absatz 1 Buchstabe a DSGVO). Den Wortlaut und den Zeitpunkt bewahren wir als Nachweis auf. Nur das Organisationsteam sieht die Adressen.',
    'mailing.privacy.2':
      'Eingetragen ist nur, wer den Link in unserer E-Mail bestätigt. Ohne Bestätigung löschen wir die Angaben nach {confirm} Tagen. Hat das Organisationsteam Sie eingetragen, steht auf Ihrer eigenen Seite, warum.',
    'mailing.privacy.3':
      'Abmelden können Sie sich jederzeit mit dem Link in jeder E-Mail. {regret} Tage danach löschen wir Adresse und Namen. Der Nachweis Ihrer Zustimmung bleibt {years} Jahre, aber nur unter einer Prüfsumme, aus der sich die Adresse nicht ablesen lässt. Die Prüfsumme selbst bleibt, damit niemand anderes Sie wieder einträgt.',
    'mailing.privacy.4':
      'Wir messen nicht, ob Sie eine E-Mail öffnen oder einen Link anklicken. Der Postausgang merkt sich {days} Tage lang, an welche Adresse eine E-Mail ging.',
  },
  en: {
    'mailing.privacy.title': 'If you get the date list by email',
    'mailing.privacy.1':
      'We store your email address, your language, the kinds of dates you chose and, if you give it, your name. You have agreed to this (article 6 (1) (a) GDPR). We keep the wording and the time as proof. Only the organising team sees the addresses.',
    'mailing.privacy.2':
      'Only those who confirm the link in our email are on the list. Without confirmation we delete the data after {confirm} days. If the organising team entered you, your own page says why.',
    'mailing.privacy.3':
      'You can unsubscribe at any time with the link in every email. {regret} days later we delete address and name. The proof of your consent stays for {years} years, but only under a checksum from which the address cannot be read. The checksum itself stays, so that nobody else enters you again.',
    'mailing.privacy.4':
      'We do not measure whether you open an email or follow a link. The outbox remembers for {days} days which address an email went to.',
  },
});
