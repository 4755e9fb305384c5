import { defineMessages } from '#platform/i18n/index.ts';

export const organisationPrivacyMessages = defineMessages({
  de: {
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
