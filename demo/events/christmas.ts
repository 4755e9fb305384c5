import type { ExampleYear } from '../year.ts';
import type { ExampleEvent } from './event.ts';

/** The programme around Christmas, apart from the Advent windows. */
export function christmasEvents(year: ExampleYear): ExampleEvent[] {
  return [aroundTheTree(year), ...others(year)].map((event) => ({
    category: 'christmas' as const,
    organisation: 'rundUmsDorf' as const,
    writtenDown: year.christmas.writtenDown,
    ...event,
  }));
}

type ChristmasEvent = Omit<ExampleEvent, 'category'> & Partial<Pick<ExampleEvent, 'category'>>;

function aroundTheTree({ treeFridays: [last, coming] }: ExampleYear): ChristmasEvent {
  return {
    title: { de: 'Rund um den Weihnachtsbaum', en: 'Around the Christmas tree' },
    summary: {
      de: 'Freitags um 17 Uhr am Baum in der Ortsmitte: zusammenstehen, singen, etwas Warmes trinken.',
      en: 'Fridays at 5 pm at the tree in the centre: stand together, sing, have something warm to drink.',
    },
    body: {
      de: 'An vier Freitagen im Advent treffen sich Nachbarinnen und Nachbarn am Weihnachtsbaum in der Märkischen Straße. Bringen Sie gern einen eigenen Becher mit.',
      en: 'On four Fridays around Advent neighbours meet at the Christmas tree in Märkische Straße. Bring a mug of your own if you like.',
    },
    price: { de: 'Eintritt frei', en: 'free entry' },
    place: 'centre',
    picture: 'tree',
    dropIn: true,
    dates: [last, coming].map((fridays) => ({
      day: fridays[0] ?? '',
      from: '17:00',
      until: '19:00',
      rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=4',
    })),
    changes: [
      {
        from: coming[0] ?? '',
        note: {
          de: 'An diesem Abend gehen die Lichter am Baum an.',
          en: 'On this evening the lights go on.',
        },
      },
      {
        from: coming[1] ?? '',
        note: {
          de: 'Der Nikolaus kommt, und eine Kinderband spielt.',
          en: 'St Nicholas comes, and a children’s band plays.',
        },
      },
    ],
  };
}

function others({ christmas }: ExampleYear): ChristmasEvent[] {
  const [saturday, sunday] = christmas.market;
  return [
    {
      title: { de: 'Weihnachtsmarkt im Schlosshof', en: 'Christmas market in the castle yard' },
      summary: {
        de: 'Stände, Lichter und Musik im Schlosshof.',
        en: 'Stalls, lights and music in the castle yard.',
      },
      price: { de: 'Eintritt frei', en: 'free entry' },
      place: 'castleYard',
      dropIn: true,
      invented: 'day',
      dates: [
        { day: saturday, from: '14:00', until: '20:00' },
        { day: sunday, from: '12:00', until: '18:00' },
      ],
    },
    {
      title: { de: 'Plätzchenbacken für Kitas', en: 'Biscuit baking for day-care centres' },
      summary: {
        de: 'Kitakinder backen mit der Bäckerei. Gruppen melden sich bitte vorher an.',
        en: 'Children from day-care centres bake with the bakery. Groups please register beforehand.',
      },
      contact: {
        de: 'Stadtteilbüro, Mittelstraße 14',
        en: 'Neighbourhood office, Mittelstraße 14',
      },
      place: 'bakery',
      invented: 'day',
      dates: [{ day: christmas.baking, from: '09:30', until: '11:30' }],
    },
    {
      title: { de: 'Adventskonzert im Küchenstudio', en: 'Advent concert in the kitchen shop' },
      summary: {
        de: 'Musik zwischen Herd und Spüle: ein Konzert an einem Ort, an dem sonst Küchen stehen.',
        en: 'Music between hob and sink: a concert where kitchens are sold on other days.',
      },
      price: { de: 'Eintritt frei', en: 'free entry' },
      place: 'kitchenShop',
      dropIn: true,
      invented: 'day',
      dates: [{ day: christmas.concert, from: '18:00', until: '19:30' }],
    },
    {
      title: { de: 'Weihnachtslieder zum Mitsingen', en: 'Carol service' },
      summary: {
        de: 'Alte und neue Lieder zum vierten Advent. Alle singen mit, niemand muss es können.',
        en: 'Old and new carols for the fourth Sunday in Advent. Everybody sings, nobody has to be good at it.',
      },
      price: { de: 'Eintritt frei', en: 'free entry' },
      place: 'church',
      dropIn: true,
      invented: 'day',
      dates: [{ day: christmas.carols, from: '17:00', until: '18:00' }],
    },
  ];
}
