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
      'Abmelden können Sie sich jederzeit mit dem Link in jeder E-Mail. {regret} Tage danach löschen wir Adresse und Namen. Der Nachweis Ihrer Zustimmung bleibt {years} Jahre, aber nur unter einer Prüfsumme, aus der sich die Adresse nicht ablesen lässt.',
    'mailing.privacy.suppression':
      'Die Prüfsumme selbst behalten wir länger, damit niemand anderes Sie wieder einträgt, es sei denn, Sie verlangen, dass wir auch sie löschen.',
    'mailing.privacy.4':
      'Wir messen nicht, ob Sie eine E-Mail öffnen oder einen Link anklicken. Was der Mailserver zu Ihrer Adresse geantwortet hat, heben wir {days} Tage auf, damit wir Fehler finden.',
    'mailing.privacy.5':
      'Fügt das Organisationsteam eine vorhandene Liste ein, löschen wir sie nach {draft} Tagen, wenn sie nicht übernommen wird, und sonst nach {left} Tagen alles, was davon nicht übernommen wurde.',
    'mailing.privacy.6':
      'Verschickte Terminlisten bleiben hier zum Nachlesen stehen. Steht Ihr Name darin und soll das nicht mehr so sein, sagen Sie es uns. Von gelöschten Entwürfen bleibt nach {days} Tagen nichts.',
    'mailing.erases.request': 'Anmeldungen, die niemand bestätigt hat',
    'mailing.erases.address': 'Adressen und Namen von Abgemeldeten',
    'mailing.erases.consent': 'Nachweise früherer Zustimmungen',
    'mailing.erases.block_change': 'Gründe früherer Sperren',
    'mailing.erases.address_hash': 'Prüfsummen von Abgemeldeten',
    'mailing.erases.import': 'Eingefügte Listen, die niemand übernommen hat',
    'mailing.erases.left_lines': 'Nicht übernommene Zeilen eingelesener Listen',
    'mailing.erases.issue': 'Gelöschte Entwürfe von Ausgaben',
    'mailing.erases.reply': 'Antworten von Mailservern',
    'mailing.erases.trouble': 'Gründe, warum ein Versand stand',
    'mailing.export.subscription': 'Terminliste per E-Mail',
    'mailing.export.request': 'Unbestätigte Anmeldungen zur Terminliste',
    'mailing.export.consent': 'Zustimmungen zur Terminliste',
    'mailing.export.suppression': 'Adresse wird nicht angeschrieben',
    'mailing.export.block_change': 'Sperren und Freigaben der Adresse',
    'mailing.export.delivery': 'Ausgaben, die an Sie gingen',
    'mailing.export.blocked_by': 'Adressen, die Sie gesperrt oder freigegeben haben',
    'mailing.export.issue': 'Ausgaben, die Sie angelegt oder verschickt haben',
    'mailing.export.import': 'Listen, die Sie eingelesen haben',
    'mailing.export.secrets':
      'Geheime Teile von Links: Wer sie hat, könnte Ihre Einstellungen ändern.',
    'mailing.export.of_all': 'Ausgaben und eingefügte Listen: Sie betreffen viele zugleich.',
  },
  en: {
    'mailing.privacy.title': 'If you get the date list by email',
    'mailing.privacy.1':
      'We store your email address, your language, the kinds of dates you chose and, if you give it, your name. You have agreed to this (article 6 (1) (a) GDPR). We keep the wording and the time as proof. Only the organising team sees the addresses.',
    'mailing.privacy.2':
      'Only those who confirm the link in our email are on the list. Without confirmation we delete the data after {confirm} days. If the organising team entered you, your own page says why.',
    'mailing.privacy.3':
      'You can unsubscribe at any time with the link in every email. {regret} days later we delete address and name. The proof of your consent stays for {years} years, but only under a checksum from which the address cannot be read.',
    'mailing.privacy.suppression':
      'The checksum itself is kept for longer, so that nobody else enters you again, unless you ask us to erase it too.',
    'mailing.privacy.4':
      'We do not measure whether you open an email or follow a link. What the mail server answered about your address is kept for {days} days, so that we find mistakes.',
    'mailing.privacy.5':
      'If the organising team pastes a list that existed before, we erase it after {draft} days if it is not taken, else after {left} days whatever of it was not taken.',
    'mailing.privacy.6':
      'Date lists that were sent stay here to be read. If they name you and should no longer, tell us. Of deleted drafts nothing is left after {days} days.',
    'mailing.erases.request': 'Requests that nobody confirmed',
    'mailing.erases.address': 'Addresses and names of those who left',
    'mailing.erases.consent': 'Proofs of former consents',
    'mailing.erases.block_change': 'Reasons of former blocks',
    'mailing.erases.address_hash': 'Checksums of those who left',
    'mailing.erases.import': 'Pasted lists that nobody took',
    'mailing.erases.left_lines': 'Lines of lists that were not taken',
    'mailing.erases.issue': 'Deleted drafts of issues',
    'mailing.erases.reply': 'Answers of mail servers',
    'mailing.erases.trouble': 'Reasons why sending stood still',
    'mailing.export.subscription': 'Date list by mail',
    'mailing.export.request': 'Unconfirmed requests for the date list',
    'mailing.export.consent': 'Consents to the date list',
    'mailing.export.suppression': 'Address is not written to',
    'mailing.export.block_change': 'Blocks of the address, and their ends',
    'mailing.export.delivery': 'Issues that were sent to you',
    'mailing.export.blocked_by': 'Addresses that you blocked or let in again',
    'mailing.export.issue': 'Issues that you began or sent',
    'mailing.export.import': 'Lists that you read in',
    'mailing.export.secrets': 'Secret parts of links: whoever has them could change your settings.',
    'mailing.export.of_all': 'Issues and pasted lists: they are about many people at once.',
  },
});
