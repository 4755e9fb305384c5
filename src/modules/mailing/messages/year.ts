import { defineMessages } from '#platform/i18n/index.ts';

/** The year overview on one sheet. */
export const yearMessages = defineMessages({
  de: {
    'mailing.year.title': 'Jahresübersicht {year}',
    'mailing.year.regular': 'Regelmäßig',
    'mailing.year.none': 'Kein Termin',
    'mailing.year.only_regular': 'Nur Regelmäßiges',
    'mailing.year.more': '… und {count} weitere',
    'mailing.year.until': 'bis {day}',
    'mailing.year.cancelled': 'abgesagt',
    'mailing.year.tentative': 'vorgemerkt',
    'mailing.year.taken': 'vergeben',
    'mailing.year.closed': 'geschlossen',
    'mailing.year.legend_free': 'Feiertag oder geschlossen',
    'mailing.year.legend_school': 'Schulferien',
    'mailing.year.legend_dates': 'Termine an diesem Tag',
    'mailing.year.team':
      'Für das Team und die Vereine: mit vorgemerkten und internen Terminen. Bitte nicht aushängen.',
    'mailing.year.online': 'Alle Termine, immer aktuell',
    'mailing.year.link': 'Jahresübersicht auf einem Blatt (PDF, A3)',
    'mailing.year.link_team': 'Jahresübersicht mit vorgemerkten Terminen (PDF, A3)',
  },
  en: {
    'mailing.year.title': 'The year {year}',
    'mailing.year.regular': 'Regular dates',
    'mailing.year.none': 'No date',
    'mailing.year.only_regular': 'Regular dates only',
    'mailing.year.more': '… and {count} more',
    'mailing.year.until': 'until {day}',
    'mailing.year.cancelled': 'cancelled',
    'mailing.year.tentative': 'pencilled in',
    'mailing.year.taken': 'taken',
    'mailing.year.closed': 'closed',
    'mailing.year.legend_free': 'Public holiday or closed',
    'mailing.year.legend_school': 'School holidays',
    'mailing.year.legend_dates': 'Dates on this day',
    'mailing.year.team':
      'For the team and the clubs: with dates pencilled in and internal ones. Please do not pin it up.',
    'mailing.year.online': 'All dates, always up to date',
    'mailing.year.link': 'The year on one sheet (PDF, A3)',
    'mailing.year.link_team': 'The year with dates pencilled in (PDF, A3)',
  },
});
