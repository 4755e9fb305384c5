import { defineMessages } from '#platform/i18n/index.ts';

/** The page for a morning in the office. */
export const officeMessages = defineMessages({
  de: {
    'office.title': 'Büro',
    'office.open_until': 'Geöffnet bis {time}',
    'office.opens': 'Nächste Öffnung: {day}, {span}',
    'office.no_hours': 'Keine Öffnungszeiten eingetragen',
    'office.on_duty': 'Heute im Dienst: {names}',
    'office.on_duty_none': 'Für heute ist noch niemand eingetragen.',
    'office.visitors': 'Besuche heute',
    'office.appointments': 'Vereinbarte Termine heute: {count}',
    'office.visitors_one': 'Besuch heute',
    'office.visitor_more': 'Jemand ist gekommen',
    'office.visitor_less': 'Einen weniger',
    'office.today_concerns': 'Anliegen heute: {count}',
    'office.due.open_today': 'Das Büro ist heute geöffnet: {span}',
    'office.due.unstaffed':
      'Niemand ist im Büro eingeteilt: {date}, {span}. Bleibt es wirklich geschlossen?',
    'office.due.closed':
      'Das Büro bleibt geschlossen: {date}, {span}. Bitte hängen Sie den Türaushang auf',
    'office.due.visitors':
      'Heute im Büro: {count, plural, one {ein vereinbarter Termin} other {# vereinbarte Termine}}',
    'office.due.host':
      'Ihre Sprechstunde am {date}: {count, plural, one {ein Termin} other {# Termine}}',
    'office.due.call_back': 'Rückruf bis {date}: {category}',
    'office.due.call_back_late': 'Rückruf überfällig seit {date}: {category}',
    'office.due.follow_up': 'Nachfragen bis {date}: {category}',
    'office.due.follow_up_late': 'Nachfragen, überfällig seit {date}: {category}',
  },
  en: {
    'office.title': 'Office',
    'office.open_until': 'Open until {time}',
    'office.opens': 'Opens next: {day}, {span}',
    'office.no_hours': 'No opening hours are entered',
    'office.on_duty': 'On duty today: {names}',
    'office.on_duty_none': 'Nobody is entered for today yet.',
    'office.visitors': 'visits today',
    'office.appointments': 'Appointments today: {count}',
    'office.visitors_one': 'visit today',
    'office.visitor_more': 'Somebody came in',
    'office.visitor_less': 'One less',
    'office.today_concerns': 'Concerns today: {count}',
    'office.due.open_today': 'The office is open today: {span}',
    'office.due.unstaffed': 'Nobody is in the office: {date}, {span}. Does it really stay closed?',
    'office.due.closed':
      'The office stays closed: {date}, {span}. Please hang the notice at the door',
    'office.due.visitors':
      'Today in the office: {count, plural, one {one appointment} other {# appointments}}',
    'office.due.host':
      'Your consultation on {date}: {count, plural, one {one appointment} other {# appointments}}',
    'office.due.call_back': 'Call back by {date}: {category}',
    'office.due.call_back_late': 'Call-back overdue since {date}: {category}',
    'office.due.follow_up': 'Follow up by {date}: {category}',
    'office.due.follow_up_late': 'Follow-up overdue since {date}: {category}',
  },
});
