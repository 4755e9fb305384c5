import { defineMessages } from '#platform/i18n/index.ts';

/** What stands in the way of planned dates, all in one place, before they are saved. */
export const calendarPlanMessages = defineMessages({
  de: {
    'calendar.plan.title': 'Steht etwas im Weg?',
    'calendar.plan.wait':
      'Tragen Sie Datum und Uhrzeit ein, dann steht hier, ob der Raum frei ist und alles da ist.',
    'calendar.plan.check': 'Jetzt prüfen',
    'calendar.plan.free':
      '{count, plural, =0 {Es gibt keinen kommenden Termin zu prüfen.} one {Geprüft: Es steht nichts im Weg.} other {Alle # Termine geprüft: Es steht nichts im Weg.}}',
    'calendar.plan.found':
      '{count, plural, one {Bei diesem Termin} other {An {found} von # Terminen}} gibt es etwas zu bedenken.',
    'calendar.plan.stops': 'Der Raum ist vergeben. So geht es nur als Entwurf.',
    'calendar.plan.asks': 'Sie können trotzdem speichern.',
    'calendar.plan.tells': 'Gut zu wissen. Sie können speichern.',
    'calendar.plan.more': '{count, plural, one {Ein weiterer Termin} other {# weitere Termine}}',
    'calendar.plan.refused': 'Gespeichert ist noch nichts: Etwas steht im Weg.',
    'calendar.plan.see': 'Ansehen, was im Weg steht',
    'calendar.plan.taken': 'Der Raum ist vergeben: {title} ({span}).',
    'calendar.plan.meanwhile': 'Zur selben Zeit: {title} ({span}).',
    'calendar.plan.unnamed': 'etwas, das nur das Team sieht',
    'calendar.plan.span.hours': '{from} bis {until} Uhr',
    'calendar.plan.span.all_day': 'den ganzen Tag',
    'calendar.plan.span.days': 'bis {until}',
    'calendar.plan.holiday': 'Feiertag: {name}. Der Termin findet trotzdem statt.',
    'calendar.plan.closed': 'Geschlossen: {name}. Der Termin findet trotzdem statt.',
    'calendar.plan.clock':
      'In dieser Nacht wird die Uhr vorgestellt: {time} Uhr gibt es nicht. Der Termin ist von {when}.',
    'calendar.plan.helpers': 'Helfende gesucht: wie viele?',
    'calendar.plan.helpers_hint':
      'Freiwillig. So viele können sich dann unter „Dienste“ bei jedem Termin eintragen.',
    'calendar.plan.helpers_team':
      'Brauchen Sie Helfende aus dem Team? Sagen Sie ihm, wie viele: Es trägt sie unter „Dienste“ ein.',
    'calendar.plan.helpers_stored': 'Gebraucht werden:',
    'calendar.plan.helpers_change': 'Unter „Dienste“ ändern',
  },
  en: {
    'calendar.plan.title': 'Is anything in the way?',
    'calendar.plan.wait':
      'Fill in date and time, and here it says whether the room is free and all is there.',
    'calendar.plan.check': 'Check now',
    'calendar.plan.free':
      '{count, plural, =0 {There is no coming date to check.} one {Checked: nothing is in the way.} other {All # dates checked: nothing is in the way.}}',
    'calendar.plan.found':
      '{count, plural, one {There is something to consider about this date.} other {There is something to consider on {found} of # dates.}}',
    'calendar.plan.stops': 'The room is taken. Like this it can only be a draft.',
    'calendar.plan.asks': 'You can save anyway.',
    'calendar.plan.tells': 'Good to know. You can save.',
    'calendar.plan.more': '{count, plural, one {One more date} other {# more dates}}',
    'calendar.plan.refused': 'Nothing has been saved yet: something is in the way.',
    'calendar.plan.see': 'See what is in the way',
    'calendar.plan.taken': 'The room is taken: {title} ({span}).',
    'calendar.plan.meanwhile': 'At the same time: {title} ({span}).',
    'calendar.plan.unnamed': 'something that only the team sees',
    'calendar.plan.span.hours': '{from} to {until}',
    'calendar.plan.span.all_day': 'all day',
    'calendar.plan.span.days': 'until {until}',
    'calendar.plan.holiday': 'Public holiday: {name}. The date takes place all the same.',
    'calendar.plan.closed': 'Closed: {name}. The date takes place all the same.',
    'calendar.plan.clock':
      'The clock is put forward that night: there is no {time}. The date is from {when}.',
    'calendar.plan.helpers': 'Helpers wanted: how many?',
    'calendar.plan.helpers_hint':
      'Optional. So many can then sign up under “Duties” for each date.',
    'calendar.plan.helpers_team':
      'Do you need helpers from the team? Tell them how many: they write it down under “Duties”.',
    'calendar.plan.helpers_stored': 'Needed are:',
    'calendar.plan.helpers_change': 'Change under “Duties”',
  },
});
