import { defineMessages } from '#platform/i18n/index.ts';

/** What the calendar asks of the team under "Heute", and its entry in the menu. */
export const calendarDueMessages = defineMessages({
  de: {
    'calendar.nav': 'Veranstaltungen',
    'calendar.due.draft': 'Entwurf seit {day}: „{title}“. Fertig schreiben oder löschen?',
    'calendar.due.request': '{organisation} bittet um Veröffentlichung: „{title}“, {day}.',
    'calendar.due.notice_asked': '{organisation} bittet um Veröffentlichung der Meldung „{title}“.',
    'calendar.due.notice_returned':
      'Ihre Meldung „{title}“ ist zurückgekommen. Was noch fehlt, steht dabei.',
    'calendar.due.tentative': 'Vorgemerkt für {day}: „{title}“. Veröffentlichen oder absagen?',
    'calendar.due.clash': '„{title}“ und „{other}“ sind zur selben Zeit am {day}.',
    'calendar.due.room': '„{title}“ am {day} hat keinen Raum: {place} ist vergeben.',
  },
  en: {
    'calendar.nav': 'Events',
    'calendar.due.draft': 'Draft since {day}: “{title}”. Finish or delete it?',
    'calendar.due.request': '{organisation} asks you to publish “{title}”, {day}.',
    'calendar.due.notice_asked': '{organisation} asks you to publish the notice “{title}”.',
    'calendar.due.notice_returned':
      'Your notice “{title}” has come back. What is missing is written there.',
    'calendar.due.tentative': 'Pencilled in for {day}: “{title}”. Publish or cancel it?',
    'calendar.due.clash': '“{title}” and “{other}” are at the same time on {day}.',
    'calendar.due.room': '“{title}” on {day} has no room: {place} is taken.',
  },
});
