import { addDays } from '../days.ts';
import type { ExampleYear } from '../year.ts';
import type { ExampleEvent } from './event.ts';

/** What the year brings apart from Christmas: Maifeier, baskets, signs; and what is still being planned. */
export function seasonEvents(year: ExampleYear): ExampleEvent[] {
  return [
    ...maifeier(year),
    planting(year),
    watering(year, { group: 'Rund ums Dorf', organisation: 'rundUmsDorf', days: 'MO,WE' }),
    watering(year, { group: 'Naturfreunde', organisation: 'naturfreunde', days: 'FR,SU' }),
    discovering(year),
    requested(year),
    held(year),
    draft(year),
  ];
}

function maifeier({ maifeier: { last, coming } }: ExampleYear): ExampleEvent[] {
  return [
    {
      title: { de: 'Maifeier', en: 'May fair' },
      summary: {
        de: 'Heeren-Werve feiert in den Mai: draußen, mit Essen, Musik und vielen Vereinen.',
        en: 'Heeren-Werve celebrates the first of May: outdoors, with food, music and many clubs.',
      },
      body: {
        de: 'Kommen Sie am 1. Mai in die Ortsmitte. Vereine und Gruppen aus dem Stadtteil stellen sich vor, für Kinder ist gesorgt, und zum Sitzen ist Platz genug.\n\n## Mithelfen\n\nFür Aufbau und Abbau und an den Ständen werden immer Leute gebraucht. Kommen Sie zum Treffen „Rund ums Dorf“ oder dienstags ins Stadtteilbüro.',
        en: 'Come to the centre on the first of May. Clubs and groups of the district introduce themselves, there is something for children, and plenty of room to sit.\n\n## Lend a hand\n\nPeople are always needed to set up, to clear away and at the stalls. Come to the open meeting “Rund ums Dorf” or to the office on a Tuesday.',
      },
      price: { de: 'Eintritt frei', en: 'free entry' },
      contact: {
        de: 'Stadtteilbüro, Mittelstraße 14',
        en: 'Neighbourhood office, Mittelstraße 14',
      },
      category: 'festivity',
      organisation: 'rundUmsDorf',
      place: 'centre',
      picture: 'maifeier',
      dropIn: true,
      invented: 'time',
      dates: [
        { day: last, from: '11:00', until: '17:00' },
        { day: coming, from: '11:00', until: '17:00' },
      ],
    },
    {
      title: { de: 'Maifeier: Aufbau' },
      summary: { de: 'Zelte, Bänke, Strom. Wer kann, bringt Handschuhe mit.' },
      category: 'festivity',
      audience: 'team',
      organisation: 'rundUmsDorf',
      place: 'centre',
      dates: [{ day: coming, from: '08:00', until: '11:00' }],
    },
  ];
}

function planting({ planting: day }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Blumenampeln bepflanzen', en: 'Planting the flower baskets' },
    summary: {
      de: '14 Blumenampeln für die Ortsmitte: Wir bepflanzen sie zusammen. Helfende Hände sind willkommen.',
      en: '14 flower baskets for the centre: we plant them together. Helping hands are welcome.',
    },
    body: {
      de: 'Rund ums Dorf und die Naturfreunde bepflanzen die Ampeln und hängen sie auf. Danach beginnt der Gießdienst.',
      en: 'Rund ums Dorf and the Naturfreunde plant the baskets and hang them up. After that the watering rounds begin.',
    },
    category: 'nature',
    organisation: 'naturfreunde',
    place: 'centre',
    picture: 'baskets',
    dropIn: true,
    invented: 'day',
    dates: [{ day, from: '10:00', until: '13:00' }],
  };
}

/** Two groups in turn, each with its own days. */
function watering(
  { watering: { from, until } }: ExampleYear,
  {
    group,
    organisation,
    days,
  }: { group: string; organisation: 'rundUmsDorf' | 'naturfreunde'; days: string },
): ExampleEvent {
  return {
    title: { de: `Gießdienst ${group}` },
    summary: { de: 'Eine Runde zu den 14 Blumenampeln in der Ortsmitte.' },
    category: 'nature',
    audience: 'team',
    organisation,
    place: 'centre',
    dates: [
      {
        day: from,
        from: '18:00',
        until: '19:00',
        rule: `FREQ=WEEKLY;BYDAY=${days};UNTIL=${until.replaceAll('-', '')}T220000Z`,
      },
    ],
  };
}

function discovering({ discovering: day }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Entdeckerwochenende', en: 'Discovery weekend' },
    summary: {
      de: 'Zwei Tage auf eigenen Wegen von Schild zu Schild: „Heeren-Werve entdecken“.',
      en: 'Two days from sign to sign, at your own pace: “Discover Heeren-Werve”.',
    },
    body: {
      de: 'Im ganzen Stadtteil erzählen Schilder mit QR-Code von besonderen Orten. Gehen Sie los, wo Sie mögen, zum Beispiel:\n\n- Haus Heeren\n- die Schächte Königsborn 2 und Königsborn 5\n- das frühere Pförtnerhaus der Zeche\n- der Luisenpark\n- der Entdeckerort am Heerener Mühlbach',
      en: 'All over the district signs with QR codes tell about special places. Start wherever you like, for example at:\n\n- Haus Heeren, the castle\n- the shafts Königsborn 2 and Königsborn 5\n- the former gatehouse of the mine\n- the Luisenpark\n- the discovery place on the stream Heerener Mühlbach',
    },
    price: { de: 'kostenlos', en: 'free' },
    category: 'culture',
    organisation: 'rundUmsDorf',
    dropIn: true,
    invented: 'all',
    dates: [{ day, days: 2 }],
  };
}

/** Saved by the club's own delegate: so it waits for the team, who publishes it. */
function requested({ today, heldSaturday }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Wanderung an der Seseke', en: 'Walk along the Seseke' },
    summary: {
      de: 'Drei Stunden am Wasser entlang, in gemütlichem Tempo. Gäste sind willkommen.',
      en: 'Three easy hours along the water. Guests are welcome.',
    },
    category: 'nature',
    status: 'tentative',
    organisation: 'naturfreunde',
    place: 'stream',
    invented: 'all',
    writtenDown: addDays({ day: today, days: -2 }),
    writtenBy: 'delegate',
    dates: [{ day: heldSaturday, from: '10:00', until: '13:00' }],
  };
}

/** Another group's day in mind, partly at the same hours: whoever plans one of the two is told of the other. */
function held({ today, heldSaturday }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Ausstellung der Fotogruppe', en: 'Exhibition of the photography group' },
    summary: {
      de: 'Der Tag ist vorgemerkt, die Bilder werden noch ausgesucht.',
      en: 'The day is held; the pictures are still being chosen.',
    },
    category: 'culture',
    status: 'tentative',
    organisation: 'photographers',
    place: 'office',
    invented: 'all',
    writtenDown: addDays({ day: today, days: -9 }),
    dates: [{ day: heldSaturday, from: '11:00', until: '16:00', setUp: 60, clear: 30 }],
  };
}

function draft({ draftDay }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Erzählcafé' },
    summary: { de: 'Alte Bilder, alte Geschichten: Wer erzählt, wer hört zu?' },
    category: 'culture',
    status: 'draft',
    organisation: 'rundUmsDorf',
    place: 'office',
    invented: 'all',
    dates: [{ day: draftDay, from: '15:00', until: '17:00' }],
  };
}
