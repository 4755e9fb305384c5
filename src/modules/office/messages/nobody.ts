import { defineMessages } from '#platform/i18n/index.ts';

/** When nobody has taken an office hour: what those who decide are asked and told. */
export const nobodyMessages = defineMessages({
  de: {
    'office.nobody.reason': 'An diesem Tag ist leider niemand im Büro.',
    'office.nobody.subject.ask': 'Bleibt das Büro geschlossen? {when}',
    'office.nobody.subject.closed': 'Das Büro bleibt geschlossen: {when}',
    'office.nobody.subject.taken': 'Es ist doch jemand im Büro: {when}',
    'office.nobody.mail.ask':
      'Guten Tag,\n\nfür diese Öffnungszeit ist niemand eingetragen:\n\n{when}\n\nKönnen Sie selbst kommen, oder wissen Sie jemanden? Dann tragen Sie es bitte ein. Sonst melden Sie das Büro bitte geschlossen, damit niemand vor der Tür steht.',
    'office.nobody.mail.rule_evening':
      'Trägt sich bis heute Abend {hour} Uhr niemand ein, wird das Büro von selbst geschlossen gemeldet.',
    'office.nobody.mail.rule_morning':
      'Trägt sich bis {hour} Uhr an diesem Tag niemand ein, wird das Büro von selbst geschlossen gemeldet.',
    'office.nobody.mail.link_ask':
      'Hier tragen Sie jemanden ein oder melden das Büro geschlossen:\n{link}',
    'office.nobody.mail.closed':
      'Guten Tag,\n\nfür diese Öffnungszeit hat sich niemand eingetragen:\n\n{when}\n\nNach der Regel Ihres Stadtteils ist das Büro deshalb geschlossen gemeldet: auf der Seite, im Kalender und im Schaufenster. Wer einen Termin hatte und eine E-Mail-Adresse angegeben hat, weiß Bescheid. Trägt sich doch noch jemand ein, ist es von selbst wieder geöffnet.',
    'office.nobody.mail.along': 'Diese Sprechstunden fallen deshalb auch aus:\n{titles}',
    'office.nobody.mail.stays':
      'Diese Sprechstunden im selben Raum finden statt. Bitte klären Sie, wer aufschließt, oder sagen Sie sie ab:\n{titles}',
    'office.nobody.mail.link_closed':
      'Hier gibt es den Türaushang zum Ausdrucken, und hier öffnen Sie wieder:\n{link}',
    'office.nobody.mail.taken':
      'Guten Tag,\n\nfür diese Öffnungszeit ist jetzt jemand eingetragen:\n\n{when}\n{who}\n\nDas Büro ist geöffnet. Sie müssen nichts mehr tun. Hängt schon ein Zettel „Geschlossen“ an der Tür, nehmen Sie ihn bitte ab.',
  },
  en: {
    'office.nobody.reason': 'Unfortunately nobody is in the office on this day.',
    'office.nobody.subject.ask': 'Does the office stay closed? {when}',
    'office.nobody.subject.closed': 'The office stays closed: {when}',
    'office.nobody.subject.taken': 'Somebody is in the office after all: {when}',
    'office.nobody.mail.ask':
      'Hello,\n\nnobody is put down for this office hour:\n\n{when}\n\nCan you come yourself, or do you know somebody? Then please put them down. Otherwise please say that the office is closed, so that nobody comes to a locked door.',
    'office.nobody.mail.rule_evening':
      'If nobody is put down by {hour}:00 this evening, the office is shown as closed automatically.',
    'office.nobody.mail.rule_morning':
      'If nobody is put down by {hour}:00 on that day, the office is shown as closed automatically.',
    'office.nobody.mail.link_ask':
      'Here you can put somebody down, or say that the office is closed:\n{link}',
    'office.nobody.mail.closed':
      'Hello,\n\nnobody was put down for this office hour:\n\n{when}\n\nFollowing the rule of your neighbourhood, the office is now shown as closed: on the website, in the calendar and in the shop window. Anybody who had an appointment and gave an email address has been told. If somebody is put down after all, the office is shown as open again automatically.',
    'office.nobody.mail.along': 'These consultations do not take place either:\n{titles}',
    'office.nobody.mail.stays':
      'These consultations in the same room take place. Please find somebody to open the door, or cancel them:\n{titles}',
    'office.nobody.mail.link_closed':
      'Here you find the notice for the door to print, and can open again:\n{link}',
    'office.nobody.mail.taken':
      'Hello,\n\nsomebody is put down for this office hour now:\n\n{when}\n{who}\n\nThe office is open. There is nothing for you to do. If a notice saying “closed” is already on the door, please take it down.',
  },
});
