import type { PictureDetails } from '#platform/files/index.ts';

/** Drawn for the demonstration; the files stand in `demo/pictures/`. */
export const pictures = {
  table: {
    file: 'runde.svg',
    alt: {
      de: 'Zeichnung: ein großer Tisch von oben, rundherum bunte Stühle, darauf Tassen, Zettel und ein Kalender.',
      en: 'Drawing: a large table from above with colourful chairs around it, and cups, papers and a calendar on it.',
    },
  },
  maifeier: {
    file: 'maifeier.svg',
    alt: {
      de: 'Zeichnung: ein Maibaum mit bunten Bändern, Wimpelketten, zwei Stände und Bänke auf einer Wiese.',
      en: 'Drawing: a maypole with colourful ribbons, bunting, two stalls and benches on a meadow.',
    },
  },
  tree: {
    file: 'weihnachtsbaum.svg',
    alt: {
      de: 'Zeichnung: ein leuchtender Weihnachtsbaum im Schnee, dahinter Häuser mit hellen Fenstern, davor zwei Becher.',
      en: 'Drawing: a Christmas tree aglow in the snow, houses with lit windows behind it, two mugs in front.',
    },
  },
  window: {
    file: 'adventsfenster.svg',
    alt: {
      de: 'Zeichnung: ein erleuchtetes Fenster in einer Ziegelwand, geschmückt mit Sternen, Kerzen und einer Girlande.',
      en: 'Drawing: a lit window in a brick wall, decorated with stars, candles and a garland.',
    },
  },
  baskets: {
    file: 'blumenampeln.svg',
    alt: {
      de: 'Zeichnung: eine Straße mit Laternen, an denen Blumenampeln voller bunter Blüten hängen.',
      en: 'Drawing: a street with lamp posts from which baskets full of colourful flowers hang.',
    },
  },
  sponsor: {
    file: 'logo-beispielbaeckerei.svg',
    alt: {
      de: 'Zeichnung: Logo der erfundenen „Beispielbäckerei“, ein Brot.',
      en: 'Drawing: logo of the invented bakery “Beispielbäckerei”, a loaf.',
    },
  },
} as const;

export type PictureKey = keyof typeof pictures;

export const saidAboutAll: Omit<PictureDetails, 'alt'> = {
  decorative: false,
  photographer: 'Ortsmitte',
  credit: 'Illustration: Ortsmitte',
  consent: 'Eigens für die Vorführung gezeichnet, frei nutzbar. Es sind keine Menschen zu sehen.',
  channels: ['web', 'mailing', 'print', 'screen', 'social'],
};
