import type { OrganisationKey, PlaceKey } from '../who-and-where.ts';
import type { ExampleYear } from '../year.ts';
import type { ExampleEvent } from './event.ts';

/**
 * 24 Advent windows, an event each and not 24 dates of one: every window has its own host, who may write its text,
 * and can be found, cancelled and shown by itself (docs/decisions/0013-example-district.md).
 */
export function windowEvents({ christmas }: ExampleYear): ExampleEvent[] {
  return christmas.windows.map((day, at) => {
    const host = hosts[at]!;
    return {
      title: {
        de: `Adventsfenster ${at + 1}: ${host.de}`,
        en: `Advent window ${at + 1}: ${host.en}`,
      },
      summary: {
        de: 'Ein neu geschmücktes Fenster leuchtet. Irgendwo darin steckt ein Buchstabe.',
        en: 'A newly decorated window lights up. Somewhere in it a letter is hidden.',
      },
      body: {
        de: 'Vom 1. bis zum 24. Dezember kommt jeden Tag ein Fenster dazu. Die 24 Buchstaben ergeben ein Lösungswort. Werfen Sie es in den Briefkasten am Stadtteilbüro, Mittelstraße 14: Bis Anfang Januar können Sie gewinnen.',
        en: 'From 1 to 24 December there is one more window every day. The 24 letters make a solution. Put it into the letterbox at the office, Mittelstraße 14: you can win until early January.',
      },
      price: { de: 'kostenlos', en: 'free' },
      category: 'christmas',
      organisation: host.organisation ?? 'rundUmsDorf',
      place: host.place,
      picture: 'window',
      dropIn: true,
      invented: 'all',
      writtenDown: christmas.writtenDown,
      dates: [{ day, from: '18:00', until: '21:00' }],
    };
  });
}

interface Host {
  de: string;
  en: string;
  place: PlaceKey;
  organisation?: OrganisationKey;
}

/** Real ones where public pages name them; the others are kinds of houses, and no address. */
const hosts: Host[] = [
  { de: 'Stadtteilbüro', en: 'neighbourhood office', place: 'officeWindow' },
  {
    de: 'Buchhandlung Schulte',
    en: 'bookshop Schulte',
    place: 'bookshop',
    organisation: 'bookshop',
  },
  { de: 'Kindertagesstätte', en: 'day-care centre', place: 'middleStreet' },
  { de: 'Bäckerei', en: 'bakery', place: 'bakery' },
  { de: 'Pförtnerhaus der AWO', en: 'AWO gatehouse', place: 'gatehouse', organisation: 'awo' },
  { de: 'beim Nikolaus', en: 'St Nicholas', place: 'centre' },
  { de: 'Küchenstudio', en: 'kitchen shop', place: 'kitchenShop' },
  { de: 'Apotheke', en: 'pharmacy', place: 'centre' },
  {
    de: 'Naturfreunde',
    en: 'Naturfreunde',
    place: 'middleStreet',
    organisation: 'naturfreunde',
  },
  { de: 'Grundschule', en: 'primary school', place: 'westStreet' },
  { de: 'Blumenladen', en: 'flower shop', place: 'centre' },
  { de: 'Friseursalon', en: 'hairdresser’s', place: 'middleStreet' },
  {
    de: 'Fotogruppe',
    en: 'photography group',
    place: 'westStreet',
    organisation: 'photographers',
  },
  { de: 'Schlosshof', en: 'castle yard', place: 'castleYard' },
  { de: 'Eisdiele', en: 'ice-cream parlour', place: 'centre' },
  {
    de: 'Handarbeitskreis',
    en: 'needlework circle',
    place: 'middleStreet',
    organisation: 'needlework',
  },
  { de: 'Arztpraxis', en: 'doctor’s practice', place: 'westStreet' },
  { de: 'am Luisenpark', en: 'at the Luisenpark', place: 'park' },
  { de: 'Sportverein', en: 'sports club', place: 'westStreet' },
  { de: 'Nachbarschaft', en: 'neighbours', place: 'middleStreet' },
  { de: 'Feuerwehr', en: 'fire brigade', place: 'westStreet' },
  { de: 'Spielerunde', en: 'games circle', place: 'centre', organisation: 'players' },
  { de: 'am Weihnachtsbaum', en: 'at the Christmas tree', place: 'centre' },
  { de: 'Kirche', en: 'church', place: 'church' },
];
