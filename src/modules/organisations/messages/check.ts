import { defineMessages } from '#platform/i18n/index.ts';

/** The yearly question whether an entry is still right. */
export const checkMessages = defineMessages({
  de: {
    'organisations.check.mail.subject': 'Stimmt Ihr Eintrag noch? {name}',
    'organisations.check.mail.text':
      'Guten Tag,\n\n{name} steht im Verzeichnis von {district}. Einmal im Jahr fragen wir nach, ob noch alles stimmt.\n\nBitte sehen Sie kurz nach. Ein Knopfdruck genügt, und ändern können Sie es dort auch:\n\n{link}\n\nDer Link gilt {days} Tage. Bitte geben Sie ihn nicht weiter: Wer ihn hat, antwortet für Sie.\n\nVielen Dank!\n{district}',
    'organisations.check.title': 'Stimmt das noch?',
    'organisations.check.lead': 'Das sagt das Verzeichnis von {district} über {name}.',
    'organisations.check.yes': 'Ja, alles stimmt',
    'organisations.check.no': 'Etwas stimmt nicht mehr',
    'organisations.check.no_text':
      'Ändern Sie, was nicht stimmt. Das Organisationsteam sieht es an, bevor es öffentlich wird.',
    'organisations.check.thanks': 'Danke!',
    'organisations.check.confirmed':
      'Dann bleibt alles, wie es ist. In einem Jahr fragen wir wieder.',
    'organisations.check.corrected': 'Ihre Änderung liegt dem Organisationsteam vor.',
    'organisations.check.over': 'Dieser Link gilt nicht mehr',
    'organisations.check.over_text':
      'Vielleicht ist er zu alt. Melden Sie sich gern beim Team, wenn sich etwas geändert hat.',
    'organisations.check.directory': 'Zum Verzeichnis',
    'organisations.check.team': 'Ich habe nachgesehen, alles stimmt',
    'organisations.check.team_hint':
      'Ein Jahr lang hat niemand geantwortet oder etwas geändert? Dann rufen Sie an und drücken hier.',
    'organisations.check.team_done': 'Bestätigt: {name}.',
    'organisations.check.setting': 'Einmal im Jahr nachfragen, ob der Eintrag noch stimmt',
    'organisations.check.setting_hint':
      'Per E-Mail an die Adresse des Eintrags. Wer nicht antwortet, steht nach 30 Tagen unter „Heute“.',
    'organisations.check.no_origin':
      'Diese Adresse ist nicht als Adresse Ihres Stadtteils bekannt, deshalb lassen sich keine Links verschicken.',
    'organisations.due.bounced': 'Die Nachfrage kam nicht an: {name}',
    'organisations.due.unanswered': 'Keine Antwort, ob der Eintrag noch stimmt: {name}',
  },
  en: {
    'organisations.check.mail.subject': 'Is your entry still right? {name}',
    'organisations.check.mail.text':
      'Hello,\n\n{name} is in the directory of {district}. Once a year we ask whether everything is still right.\n\nPlease have a quick look. One press is enough, and you can change it there too:\n\n{link}\n\nThe link holds for {days} days. Please do not pass it on: whoever has it answers for you.\n\nThank you!\n{district}',
    'organisations.check.title': 'Is this still right?',
    'organisations.check.lead': 'This is what the directory of {district} says about {name}.',
    'organisations.check.yes': 'Yes, all of it is right',
    'organisations.check.no': 'Something is not right any more',
    'organisations.check.no_text':
      'Change what is not right. The organising team looks at it before it becomes public.',
    'organisations.check.thanks': 'Thank you!',
    'organisations.check.confirmed': 'Then everything stays as it is. We ask again in a year.',
    'organisations.check.corrected': 'Your change is with the organising team.',
    'organisations.check.over': 'This link does not hold any more',
    'organisations.check.over_text':
      'It may be too old. Please tell the team if something has changed.',
    'organisations.check.directory': 'To the directory',
    'organisations.check.team': 'I have looked, all of it is right',
    'organisations.check.team_hint':
      'Nobody has answered or changed anything for a year? Then call, and press here.',
    'organisations.check.team_done': 'Confirmed: {name}.',
    'organisations.check.setting': 'Ask once a year whether the entry is still right',
    'organisations.check.setting_hint':
      'By mail to the address of the entry. Whoever does not answer is under “Today” after 30 days.',
    'organisations.check.no_origin':
      'This address is not known as an address of your district, so no links can be sent.',
    'organisations.due.bounced': 'The question did not arrive: {name}',
    'organisations.due.unanswered': 'No answer whether the entry is still right: {name}',
  },
});
