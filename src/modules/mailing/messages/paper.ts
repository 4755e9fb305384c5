import { defineMessages } from '#platform/i18n/index.ts';

/** What only the date list on paper says; everything else is as in the letter. */
export const paperMessages = defineMessages({
  de: {
    'mailing.paper.subject': 'Termine im Stadtteil',
    'mailing.paper.foot': '{name} · Stand: {day}',
    'mailing.paper.page': 'Seite {page} von {pages}',
    'mailing.paper.contact': 'So erreichen Sie uns',
    'mailing.paper.online': 'Alle Termine, immer aktuell',
    'mailing.paper.by_mail': 'Diese Liste per E-Mail',
    'mailing.paper.code': 'QR-Code: {address}',
    'mailing.paper.none':
      'Fragen Sie im Stadtteilbüro, oder schauen Sie ins Internet: Dort steht jeder neue Termin sofort.',
    'mailing.paper.link': 'Terminliste zum Ausdrucken (PDF)',
    'mailing.paper.link_large': 'In großer Schrift (PDF)',
    'mailing.paper.link_issue': 'Zum Ausdrucken (PDF)',
    'mailing.paper.title': 'Zum Ausdrucken',
    'mailing.paper.hint': 'Die nächsten sechs Wochen auf Papier, zum Mitnehmen oder Aushängen.',
  },
  en: {
    'mailing.paper.subject': 'Dates in the neighbourhood',
    'mailing.paper.foot': '{name} · As of {day}',
    'mailing.paper.page': 'Page {page} of {pages}',
    'mailing.paper.contact': 'How to reach us',
    'mailing.paper.online': 'All dates, always up to date',
    'mailing.paper.by_mail': 'This list by email',
    'mailing.paper.code': 'QR code: {address}',
    'mailing.paper.none':
      'Ask at the neighbourhood office, or look at the website: every new date stands there at once.',
    'mailing.paper.link': 'Date list to print (PDF)',
    'mailing.paper.link_large': 'In large print (PDF)',
    'mailing.paper.link_issue': 'To print (PDF)',
    'mailing.paper.title': 'To print',
    'mailing.paper.hint': 'The next six weeks on paper, to take along or to pin up.',
  },
});
