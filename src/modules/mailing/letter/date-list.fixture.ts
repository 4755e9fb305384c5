import type { DateList, ListItem } from './date-list.ts';

/** An issue as the example district sends it, with one date of each sort. */
export function aDateList(changes: Partial<DateList> = {}): DateList {
  return {
    issueId: '0190a000-0000-7000-8000-000000000001',
    slug: 'dezember-2026',
    origin: 'https://heeren-werve.example',
    district: {
      slug: 'heeren-werve',
      name: 'Heeren-Werve',
      town: 'Kamen',
      postalCode: '59174',
      contact: {
        street: 'Mittelstraße 14',
        mail: 'buero@heeren-werve.example',
        phone: '02307 555-0100',
      },
      branding: { brand: '#12503f', accent: '#f4b53f' },
    },
    subject: { de: 'Termine im Dezember 2026', en: 'Dates in December 2026' },
    greeting: {
      de: 'Liebe Nachbarinnen und Nachbarn,\n\nder **Dezember** ist voll: Kommen Sie zum [Lichterfest](/termine/lichterfest), oder schauen Sie im Büro vorbei.\n\n- Dienstags ist geöffnet\n- Donnerstags gibt es Kaffee',
    },
    closing: { de: 'Eine gute Zeit wünscht\n**das Team im Stadtteilbüro**' },
    period: { from: '2026-12-01', until: '2026-12-31' },
    arrangement: 'day',
    items: [
      anItem({
        startsOn: '2026-12-01',
        title: { de: 'Rund ums Dorf', en: 'All around the village' },
        summary: { de: 'Wir planen die Maifeier und die Blumenampeln. Gäste sind willkommen.' },
        organisation: 'Bürgerforum Heeren-Werve e. V.',
        dropIn: true,
      }),
      ...['2026-12-01', '2026-12-08', '2026-12-15', '2026-12-22'].map((startsOn) =>
        anItem({
          eventId: 'office',
          slug: 'oeffnungszeit',
          startsOn,
          title: { de: 'Stadtteilbüro geöffnet' },
          category: 'office_hour',
          hours: ['09:00', '11:00'],
        }),
      ),
      anItem({
        startsOn: '2026-12-05',
        endsOn: '2026-12-06',
        eventId: 'market',
        slug: 'lichterfest',
        title: { de: 'Lichterfest mit Weihnachtsmarkt', en: 'Festival of lights' },
        summary: { de: 'Stände, Musik und ein Feuer vor der Kirche.' },
        category: 'christmas',
        allDay: true,
        place: { name: 'Kirchplatz', address: 'Heerener Straße 144, 59174 Kamen' },
        price: { de: 'Eintritt frei' },
        pictureId: 'p1',
      }),
      anItem({
        startsOn: '2026-12-09',
        eventId: 'yoga',
        slug: 'yoga',
        title: { de: 'Yoga am Abend' },
        category: 'sport',
        state: 'cancelled',
        reason: { de: 'Die Kursleiterin ist krank.' },
      }),
      anItem({
        startsOn: '2026-12-12',
        eventId: 'choir',
        slug: 'adventssingen',
        title: { de: 'Adventssingen des Männerchors' },
        category: 'culture',
        state: 'moved',
        date: '2026-12-10',
        originalLocal: '2026-12-10T19:00',
        reason: { de: 'Der Saal ist am Donnerstag belegt.' },
        note: { de: 'Bitte bringen Sie eine Kerze mit.' },
        price: { de: '5 Euro, Kinder frei' },
      }),
    ],
    notices: [
      {
        id: 'n1',
        slug: 'blumenampeln',
        title: { de: '62 Blumenampeln haben den Sommer überstanden' },
        excerpt: { de: 'Danke an alle, die gegossen haben. Im April geht es weiter.' },
        pictureId: null,
      },
    ],
    pictures: [
      {
        id: 'p1',
        alt: { de: 'Buden mit Lichterketten vor der Kirche' },
        photographer: 'Anna Beispiel',
        credit: '',
        width: 720,
        height: 405,
      },
    ],
    ...changes,
  };
}

export function anItem({
  hours: [start, end] = ['17:30', '19:00'],
  ...changes
}: Partial<ListItem> & { startsOn: string; hours?: [string, string] }): ListItem {
  const { startsOn, endsOn = startsOn, slug = 'rund-ums-dorf' } = changes;
  return {
    occurrenceId: `${slug} ${startsOn} ${start}`,
    eventId: slug,
    slug,
    date: startsOn,
    originalLocal: `${startsOn}T${start}`,
    state: 'planned',
    reason: {},
    title: { de: 'Rund ums Dorf' },
    summary: {},
    note: {},
    category: 'meeting',
    startsAt: `${startsOn}T${start}:00.000Z`,
    endsAt: `${endsOn}T${end}:00.000Z`,
    endsOn,
    allDay: false,
    timeZone: 'Europe/Berlin',
    place: { name: 'Stadtteilbüro', address: 'Mittelstraße 14, 59174 Kamen' },
    organisation: null,
    dropIn: false,
    price: {},
    holiday: null,
    pictureId: null,
    ...changes,
  };
}
