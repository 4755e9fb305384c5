import { defineMessages } from '#platform/i18n/index.ts';

/** What the calendar says under /datenschutz; the numbers are those of the rules. */
export const calendarPrivacyMessages = defineMessages({
  de: {
    'calendar.privacy.title': 'Wenn Ihr Name bei einem Termin oder in einer Meldung steht',
    'calendar.privacy.texts':
      'Termine und Meldungen schreiben das Team und die Vereine. Steht Ihr Name darin, etwa weil man bei Ihnen nachfragen kann oder weil wir Ihnen danken, kann das jeder lesen, solange der Eintrag hier steht. Sagen Sie uns, wenn das nicht mehr so sein soll. Von gelöschten Einträgen löschen wir nach {days} Tagen alle Texte. Bis dahin lässt sich ein Versehen zurücknehmen.',
    'calendar.privacy.edits':
      'Wie eine Veranstaltung vor der letzten Änderung aussah, heben wir {days} Tage auf, damit sich die Änderung zurücknehmen lässt.',
    'calendar.privacy.requests':
      'Bittet ein Verein uns, eine Meldung zu veröffentlichen, heben wir die Bitte und unsere Antwort auf, bis {days} Tage nach der Antwort. Danach sind beide gelöscht.',
    'calendar.erases.notice_request': 'Beantwortete Bitten, eine Meldung zu veröffentlichen',
    'calendar.erases.notice': 'Gelöschte Meldungen',
    'calendar.erases.event': 'Texte gelöschter Veranstaltungen',
    'calendar.erases.event_edit': 'Stände vor der letzten Änderung',
    'calendar.export.event': 'Veranstaltungen, die Sie angelegt haben',
    'calendar.export.event_edit': 'Letzte Änderungen an Veranstaltungen',
    'calendar.export.occurrence_change': 'Änderungen an einzelnen Terminen',
    'calendar.export.notice': 'Meldungen, die Sie angelegt haben',
    'calendar.export.notice_request': 'Bitten, eine Meldung zu veröffentlichen',
    'calendar.export.texts':
      'Texte von Veranstaltungen und Meldungen: Sie stehen für alle auf der Seite und gehören zu keiner einzelnen Person. Wer darin genannt ist, findet das Programm nicht.',
  },
  en: {
    'calendar.privacy.title': 'When a date or a news item names you',
    'calendar.privacy.texts':
      'Dates and news are written by the team and by clubs. If they name you, because people can ask you or because we thank you, everybody can read that as long as the entry stands here. Tell us when it should no longer be so. Of deleted entries we erase all texts after {days} days. Until then a mistake can be taken back.',
    'calendar.privacy.edits':
      'How an event was before its last change is kept for {days} days, so that the change can be taken back.',
    'calendar.privacy.requests':
      'If a club asks us to publish a notice, we keep the request and our answer until {days} days after the answer. Then both are erased.',
    'calendar.erases.notice_request': 'Answered requests to publish a notice',
    'calendar.erases.notice': 'Deleted notices',
    'calendar.erases.event': 'Texts of deleted events',
    'calendar.erases.event_edit': 'States before the last change',
    'calendar.export.event': 'Events that you wrote down',
    'calendar.export.event_edit': 'Last changes of events',
    'calendar.export.occurrence_change': 'Changes of single dates',
    'calendar.export.notice': 'Notices that you wrote',
    'calendar.export.notice_request': 'Requests to publish a notice',
    'calendar.export.texts':
      'Texts of events and notices: they stand on the site for everybody and belong to no single person. The program does not find who is named in them.',
  },
});
