import { defineMessages } from '#platform/i18n/index.ts';

/** When nobody can be in the office at one of its hours. */
export const closingMessages = defineMessages({
  de: {
    'office.closing.link': 'An diesem Tag geschlossen?',
    'office.closing.title': 'Büro bleibt geschlossen',
    'office.closing.lead':
      'Seite, Kalender, Schaufenster und Plakate zeigen es sofort. Wer einen Termin hatte, bekommt eine E-Mail.',
    'office.closing.when': '{date}, {time}',
    'office.closing.reason': 'Was soll dort stehen?',
    'office.closing.usual': 'An diesem Tag ist leider niemand im Büro.',
    'office.closing.with_consultations': 'Diese Sprechstunden fallen auch aus',
    'office.closing.consultation':
      '{title}, {time} ({count, plural, one {ein Termin} other {# Termine}})',
    'office.closing.close': 'Geschlossen melden',
    'office.closing.closed': 'Das Büro ist an diesem Tag geschlossen gemeldet.',
    'office.closing.reopen_text':
      'Springt jemand ein? Dann findet alles wieder statt, und wer einen Termin hatte, erfährt es.',
    'office.closing.reopen': 'Doch geöffnet',
    'office.closing.done.reopened': 'Das Büro ist wieder als geöffnet gemeldet.',
    'office.closing.refused':
      'Das ging nicht. Vielleicht ist der Termin vorbei, oder der Raum ist inzwischen vergeben.',
    'office.closing.too_long': 'Das ist zu lang. Bitte höchstens {count} Zeichen.',
    'office.closing.errors': 'Das ging nicht',
  },
  en: {
    'office.closing.link': 'Closed on this day?',
    'office.closing.title': 'The office stays closed',
    'office.closing.lead':
      'Page, calendar, shop window and posters show it at once. Whoever had an appointment gets an email.',
    'office.closing.when': '{date}, {time}',
    'office.closing.reason': 'What shall it say?',
    'office.closing.usual': 'An diesem Tag ist leider niemand im Büro.',
    'office.closing.with_consultations': 'These consultations do not take place either',
    'office.closing.consultation':
      '{title}, {time} ({count, plural, one {one appointment} other {# appointments}})',
    'office.closing.close': 'Say that it is closed',
    'office.closing.closed': 'The office is said to be closed on this day.',
    'office.closing.reopen_text':
      'Does somebody step in? Then all of it takes place again, and whoever had an appointment is told.',
    'office.closing.reopen': 'Open after all',
    'office.closing.done.reopened': 'The office is said to be open again.',
    'office.closing.refused':
      'That did not work. Maybe the date is over, or the room is taken meanwhile.',
    'office.closing.too_long': 'This is too long. Please use {count} characters at most.',
    'office.closing.errors': 'That did not work',
  },
});
