import type { TrailDetails } from '#modules/discover/index.ts';
import type { Position } from '#modules/places/index.ts';

/** A trail over the sights of the example, each stop by its German title, with the points that lead to the next. */
interface ExampleTrail {
  details: TrailDetails;
  stops: { title: string; via: Position[] }[];
}

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });

/** Made up, as all positions of the example are: nobody should go by them. */
export const exampleTrails: ExampleTrail[] = [
  {
    details: {
      title: { de: 'Auf den Spuren der Zeche', en: 'Traces of the mine' },
      teaser: {
        de: 'Vom Pförtnerhaus zu den beiden Schächten und zurück. Vorführung: Der Verlauf ist ein Beispiel.',
        en: 'From the gatehouse to both shafts and back. Demonstration: the course is an example.',
      },
      ...{ kinds: ['walking', 'bicycle'], round: true, walked: null },
    },
    stops: [
      { title: 'Das Pförtnerhaus der Zeche', via: [at(51.5858, 7.7189), at(51.5866, 7.7179)] },
      {
        title: 'Schacht Königsborn 2',
        via: [at(51.5861, 7.7183), at(51.5849, 7.7222), at(51.5842, 7.7261)],
      },
      { title: 'Schacht Königsborn 5', via: [at(51.5834, 7.7262), at(51.5841, 7.7219)] },
    ],
  },
  {
    details: {
      title: { de: 'Vom Schloss zum Bach', en: 'From the castle to the stream' },
      teaser: {
        de: 'Ein kurzer Weg ohne Stufen. Vorführung: Der Verlauf ist ein Beispiel.',
        en: 'A short way without steps. Demonstration: the course is an example.',
      },
      ...{ kinds: ['walking', 'wheelchair', 'bicycle'], round: false, walked: 1900 },
    },
    stops: [
      { title: 'Das Pförtnerhaus der Zeche', via: [at(51.5871, 7.7213), at(51.59, 7.7236)] },
      { title: 'Haus Heeren', via: [at(51.5934, 7.7213), at(51.5941, 7.7178)] },
      { title: 'Entdeckerort am Heerener Mühlbach', via: [] },
    ],
  },
];
