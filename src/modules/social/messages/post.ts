import { defineMessages } from '#platform/i18n/index.ts';

/** What stands in pictures and captions. */
export const socialMessages = defineMessages({
  de: {
    'social.picture.cancelled': 'Fällt aus',
    'social.picture.more':
      '{count, plural, one {und ein weiterer Termin} other {und # weitere Termine}}',
    'social.picture.further': 'und weitere Termine unter',
    'social.picture.alt': 'Text im Bild: {text}',
    'social.picture.week': 'Was ist los?',
    'social.picture.day': 'Was ist heute los?',
    'social.caption.cancelled': '{text}: {reason}',
    'social.caption.thanks': 'Danke: {thanks}',
    'social.caption.day': '{weekday}, {day}',
    'social.caption.when': '{day}, {time}',
    'social.caption.plate': '{weekday}, {day}. {month}',
  },
  en: {
    'social.picture.cancelled': 'Cancelled',
    'social.picture.more': '{count, plural, one {and one more date} other {and # more dates}}',
    'social.picture.further': 'and more dates at',
    'social.picture.alt': 'Text in the picture: {text}',
    'social.picture.week': "What's on?",
    'social.picture.day': "What's on today?",
    'social.caption.cancelled': '{text}: {reason}',
    'social.caption.thanks': 'Thanks: {thanks}',
    'social.caption.day': '{weekday}, {day}',
    'social.caption.when': '{day}, {time}',
    'social.caption.plate': '{weekday} {day} {month}',
  },
});
