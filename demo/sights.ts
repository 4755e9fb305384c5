import type { SightCategory, SightLanguage, SightState } from '#modules/discover/index.ts';
import type { PlaceKey } from './who-and-where.ts';

interface Told {
  title: string;
  teaser: string;
  body: string;
}

export interface ExampleSight {
  /** A place where events take place too, or one of its own, called like the sight. */
  place: PlaceKey | null;
  /** Degrees, WGS 84: made up, near each other. */
  position: { latitude: number; longitude: number } | null;
  category: SightCategory;
  years?: string;
  state: SightState;
  texts: Partial<Record<SightLanguage, Told>> & { de: Told };
  /** It has a short address, as its sign would say it. */
  hasSign: boolean;
}

const madeUp = 'Vorführung: Die Lage auf der Karte ist ein Beispiel.';
const madeUpEnglish = 'Demonstration: the position on the map is an example.';
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

/** What public pages tell, and not a word more: whoever lives there knows better than we do. */
export const exampleSights: ExampleSight[] = [
  {
    ...{ place: null, position: { latitude: 51.5925, longitude: 7.7242 }, hasSign: true },
    ...{ category: 'architecture', state: 'published' },
    texts: {
      de: {
        title: 'Haus Heeren',
        teaser: 'Das Schloss von Heeren, in dessen Hof im Advent der Weihnachtsmarkt stattfindet.',
        body: text(
          'Haus Heeren ist das Schloss des Stadtteils.',
          '## Der Schlosshof',
          'In den Wochen vor Weihnachten ist im Schlosshof Weihnachtsmarkt.',
          '## Das Schild',
          'Haus Heeren gehört zu „Heeren-Werve entdecken“: Emailschilder mit QR-Codes führen seit dem 21. September 2024 zu besonderen Orten. Die Idee kam aus einer Stadtteilrallye (2021) und einem Erzählcafé.',
          '## Wer mehr weiß',
          'Kommen Sie dienstags von 10 bis 12 Uhr ins Stadtteilbüro und erzählen Sie.',
          madeUp,
        ),
      },
      en: {
        title: 'Haus Heeren',
        teaser: 'The castle of Heeren, in whose courtyard the Christmas market takes place.',
        body: text(
          'Haus Heeren is the castle of the district.',
          '## The courtyard',
          'In the weeks before Christmas there is a Christmas market in the courtyard.',
          '## The sign',
          'Haus Heeren belongs to “Heeren-Werve entdecken”: since 21 September 2024 enamel signs with QR codes lead to special places. The idea came from a district rally (2021) and a storytelling café.',
          madeUpEnglish,
        ),
      },
      'de-simple': {
        title: 'Haus Heeren',
        teaser: 'Haus Heeren ist ein Schloss.',
        body: text(
          'Haus Heeren ist ein Schloss. Es steht in Heeren.',
          'Vor Weihnachten ist dort ein Markt.',
          madeUp,
        ),
      },
    },
  },
  {
    ...{ place: null, position: { latitude: 51.5868, longitude: 7.7166 }, hasSign: true },
    ...{ category: 'mining', state: 'published' },
    texts: {
      de: {
        title: 'Schacht Königsborn 2',
        teaser: 'Ein Erinnerungszeichen steht, wo einmal ein Schacht war.',
        body: text('Seit 2024 erinnert hier ein Zeichen an den Schacht Königsborn 2.', madeUp),
      },
      en: {
        title: 'Königsborn shaft 2',
        teaser: 'A memorial marker stands where there once was a shaft.',
        body: text('Since 2024 a marker recalls the shaft Königsborn 2.', madeUpEnglish),
      },
    },
  },
  {
    ...{ place: null, position: { latitude: 51.5839, longitude: 7.7291 }, hasSign: true },
    ...{ category: 'mining', state: 'published' },
    texts: {
      de: {
        title: 'Schacht Königsborn 5',
        teaser: 'Auch hier war einmal ein Schacht. Ein Zeichen erinnert daran.',
        body: text('Seit 2024 erinnert hier ein Zeichen an den Schacht Königsborn 5.', madeUp),
      },
    },
  },
  {
    ...{ place: 'gatehouse', position: { latitude: 51.5851, longitude: 7.7203 }, hasSign: true },
    ...{ category: 'mining', state: 'published' },
    texts: {
      de: {
        title: 'Das Pförtnerhaus der Zeche',
        teaser: 'Früher ging man hier zur Schicht, heute trifft man sich bei der AWO.',
        body: text(
          'Das frühere Pförtnerhaus der Zeche ist heute die Begegnungsstätte der AWO.',
          madeUp,
        ),
      },
    },
  },
  {
    ...{ place: 'stream', position: { latitude: 51.5953, longitude: 7.7157 }, hasSign: true },
    ...{ category: 'nature', state: 'published' },
    texts: {
      de: {
        title: 'Entdeckerort am Heerener Mühlbach',
        teaser: 'Am Mühlbach an der Seseke.',
        body: text('Der Entdeckerort liegt am Heerener Mühlbach an der Seseke.', madeUp),
      },
    },
  },
  {
    ...{ place: 'bookshop', position: { latitude: 51.5882, longitude: 7.7219 }, hasSign: false },
    ...{ category: 'shops', state: 'checked' },
    texts: {
      de: {
        title: 'Buchhandlung Schulte',
        teaser: 'Eines der Geschäfte, die schon lange da sind.',
        body: text('Die Buchhandlung Schulte gehört zu den alteingesessenen Geschäften.', madeUp),
      },
    },
  },
  {
    ...{ place: null, position: null, hasSign: false, category: 'vanished', state: 'research' },
    texts: { de: { title: 'Das verschwundene Freibad', teaser: '', body: '' } },
  },
  {
    ...{ place: 'park', position: null, hasSign: false, category: 'nature', state: 'idea' },
    texts: { de: { title: 'Luisenpark', teaser: '', body: '' } },
  },
];
