import { defineMessages } from '#platform/i18n/index.ts';

/** What stands on a poster besides what is said of the event. */
export const paperMessages = defineMessages({
  de: {
    'posters.paper.untitled': 'Ohne Titel',
    'posters.paper.invites': '{name} lädt ein',
    'posters.paper.more': 'Mehr:',
    'posters.paper.all': 'Alle Termine:',
    'posters.paper.further': 'und weitere Termine',
    'posters.paper.qr': 'QR-Code: {address}',
    'posters.paper.logos': 'Mit freundlicher Unterstützung:',
    'posters.paper.logo': 'Logo',
    'posters.paper.picture': 'Bild zur Veranstaltung',
    'posters.paper.photo': 'Foto: {name}',
    'posters.paper.cancelled': 'fällt aus',
  },
  en: {
    'posters.paper.untitled': 'Untitled',
    'posters.paper.invites': '{name} invites you',
    'posters.paper.more': 'More:',
    'posters.paper.all': 'All dates:',
    'posters.paper.further': 'and more dates',
    'posters.paper.qr': 'QR code: {address}',
    'posters.paper.logos': 'With kind support from',
    'posters.paper.logo': 'Logo',
    'posters.paper.picture': 'Picture of the event',
    'posters.paper.photo': 'Photo: {name}',
    'posters.paper.cancelled': 'cancelled',
  },
});
