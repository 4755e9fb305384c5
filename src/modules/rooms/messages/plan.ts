import { defineMessages } from '#platform/i18n/index.ts';

/** What rooms say of an event that is being planned. */
export const roomPlanMessages = defineMessages({
  de: {
    'rooms.plan.outside':
      'Mit Aufbau und Abbau liegt das außerhalb der Zeiten, zu denen der Raum genutzt werden darf.',
    'rooms.plan.key_until': 'Der Schlüssel „{label}“ ist bei {name}, bis {day}.',
    'rooms.plan.key_overdue':
      'Der Schlüssel „{label}“ ist bei {name} und sollte seit {day} zurück sein.',
    'rooms.plan.key_open': 'Der Schlüssel „{label}“ ist bei {name}, ohne Rückgabetag.',
    'rooms.plan.key_away':
      'Alle Schlüssel des Raums sind ausgegeben. Bitte fragen Sie im Büro, wer aufschließt.',
  },
  en: {
    'rooms.plan.outside':
      'With set-up and clearing this is outside the times at which the room may be used.',
    'rooms.plan.key_until': 'The key “{label}” is with {name}, until {day}.',
    'rooms.plan.key_overdue':
      'The key “{label}” is with {name} and should have been back since {day}.',
    'rooms.plan.key_open': 'The key “{label}” is with {name}, without a day of return.',
    'rooms.plan.key_away':
      'All keys of the room are handed out. Please ask at the office who opens.',
  },
});
