import type { ThingDetails } from '#modules/care/index.ts';

/**
 * The 14 flower baskets. That there are 14, in the Ortsmitte, is what the press release says; at which mast each hangs,
 * what grows in it and who pays for it is made up.
 */
export const baskets: {
  where: string;
  /** Degrees, WGS 84: around the Ortsmitte. */
  position: { latitude: number; longitude: number };
  plant: string;
}[] = [
  ['Märkische Straße, am Büro', 51.59085, 7.72235],
  ['Märkische Straße, Bäckerei', 51.5911, 7.72262],
  ['Märkische Straße, Bushaltestelle', 51.59132, 7.72291],
  ['Märkische Straße, Apotheke', 51.59155, 7.72318],
  ['Märkische Straße, Ecke Mittelstraße', 51.5918, 7.72348],
  ['Mittelstraße 14', 51.59168, 7.72392],
  ['Mittelstraße, Spielplatz', 51.59152, 7.72431],
  ['Mittelstraße, Kirche', 51.59139, 7.7247],
  ['Ortsmitte, Weihnachtsbaum', 51.59121, 7.7233],
  ['Ortsmitte, Brunnen', 51.59104, 7.72345],
  ['Ortsmitte, Bücherschrank', 51.59092, 7.72311],
  ['Westfälische Straße, Supermarkt', 51.59058, 7.72288],
  ['Westfälische Straße, Schaukasten', 51.59041, 7.72322],
  ['Westfälische Straße, Ecke Märkische Straße', 51.59066, 7.72205],
].map(([where, latitude, longitude], at) => ({
  where: where as string,
  position: { latitude: latitude as number, longitude: longitude as number },
  plant: ['Hängepetunien, Männertreu', 'Geranien, Efeu', 'Fuchsien, Süßkartoffel'][at % 3]!,
}));

/** What else is cared for: one of each, so that every kind can be seen. */
export const otherThings: { name: string; kind: ThingDetails['kind']; checkedBefore: number }[] = [
  { name: 'Bücherschrank in der Ortsmitte (Beispiel)', kind: 'book_box', checkedBefore: 9 },
  { name: 'Schaukasten am Supermarkt', kind: 'case', checkedBefore: 12 },
];

/** All invented, as their names say. The street does not exist. */
export const sponsors = [
  { basket: 1, kind: 'firm', name: 'Bäckerei Beispiel', isShown: true, euro: 120 },
  { basket: 4, kind: 'firm', name: 'Apotheke Muster', isShown: true, euro: 120 },
  { basket: 6, kind: 'person', name: 'Erika Beispiel', isShown: true, euro: 60 },
  { basket: 9, kind: 'person', name: 'Otto Muster', isShown: false, euro: 60 },
] as const;

/** Local dates of a season, without its year. */
export const hangs = { from: '05-18', until: '09-30' } as const;
