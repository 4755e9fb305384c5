import { defineMessages } from '#platform/i18n/index.ts';

export const organisationPrivacyMessages = defineMessages({
  de: {
    'organisations.export.entry': 'Einträge im Verzeichnis mit Ihrer E-Mail-Adresse',
    'organisations.export.proposal': 'Änderungen, die Sie vorgeschlagen haben',
    'organisations.export.decided': 'Vorschläge, über die Sie entschieden haben',
    'organisations.export.import': 'Listen, die Sie eingelesen haben',
    'organisations.export.check': 'Fragen an Sie, ob ein Eintrag noch stimmt',
    'organisations.export.others':
      'Der Inhalt eingelesener Listen handelt von anderen. Der geheime Teil eines Links ist nur als Prüfsumme gespeichert.',
    'organisations.erases.proposal': 'Vorschläge, über die längst entschieden ist',
    'organisations.erases.contact': 'Ansprechpersonen gelöschter Einträge',
    'organisations.erases.import': 'Listen, die nie eingelesen wurden',
    'organisations.erases.check': 'Alte Fragen, ob ein Eintrag noch stimmt',
    'organisations.privacy.title': 'Vereine, Geschäfte und ihre Ansprechpersonen',
    'organisations.privacy.entry':
      'Zu Vereinen, Gruppen, Partnern und Geschäften halten wir fest, wie man sie erreicht: Adresse, Telefon, E-Mail und Ansprechpersonen mit Name, Aufgabe, Telefon und E-Mail. Öffentlich nennen wir nur Personen, die dem zugestimmt haben. Wer nicht mehr genannt werden möchte, sagt uns das; die Angaben werden sofort gelöscht. Wird ein Eintrag gelöscht, verschwinden sie nach {days} Tagen.',
    'organisations.privacy.proposal':
      'Schlägt ein Verein eine Änderung seines Eintrags vor, halten wir sie fest, bis das Organisationsteam entschieden hat, und löschen sie {days} Tage danach.',
    'organisations.privacy.import':
      'Liest das Team eine Liste ein, halten wir sie fest, bis sie übernommen ist, höchstens {days} Tage.',
    'organisations.privacy.check':
      'Einmal im Jahr fragen wir per E-Mail nach, ob ein Eintrag noch stimmt. An welche Adresse wir geschrieben haben, halten wir {days} Tage fest, damit niemand zweimal gefragt wird.',
  },
  en: {
    'organisations.export.entry': 'Entries of the directory with your email address',
    'organisations.export.proposal': 'Changes that you proposed',
    'organisations.export.decided': 'Proposals that you decided on',
    'organisations.export.import': 'Lists that you read in',
    'organisations.export.check': 'Questions to you whether an entry is still right',
    'organisations.export.others':
      'What stands in a list that was read in is about others. The secret part of a link is stored as a checksum only.',
    'organisations.erases.proposal': 'Proposals that were decided long ago',
    'organisations.erases.contact': 'Contacts of deleted entries',
    'organisations.erases.import': 'Lists that were never read in',
    'organisations.erases.check': 'Old questions whether an entry is still right',
    'organisations.privacy.title': 'Clubs, shops and their contact persons',
    'organisations.privacy.entry':
      'Of clubs, groups, partners and shops we keep how to reach them: address, phone, email, and contact persons with name, task, phone and email. Publicly we name only persons who agreed to it. Whoever does not want to be named any more tells us; the data is deleted at once. When an entry is deleted, they vanish after {days} days.',
    'organisations.privacy.proposal':
      'When a club proposes a change to its entry, we keep it until the organising team has decided, and delete it {days} days later.',
    'organisations.privacy.import':
      'When the team reads a list in, we keep it until it is taken, at most {days} days.',
    'organisations.privacy.check':
      'Once a year we ask by mail whether an entry is still right. To which address we wrote is kept for {days} days, so that nobody is asked twice.',
  },
});
