import type { RoomDetails, Wish } from '#modules/rooms/index.ts';
import { addDays, onOrAfter, weekday, type Day } from './days.ts';

/** The office as a room, as far as public pages tell; capacity, times and rules are invented. */
export const exampleRoom: RoomDetails = {
  capacity: 25,
  equipment: {
    de: 'Tische und Stühle\nTeeküche\nBildschirm zum Anschließen\nWLAN',
    en: 'Tables and chairs\nKitchenette\nScreen to connect to\nWi-Fi',
  },
  rules: {
    de: 'Um 22 Uhr ist Schluss.\nKein Rauchen, keine Kerzen.\nMüll nehmen Sie bitte wieder mit.',
    en: 'It closes at 10 pm.\nNo smoking, no candles.\nPlease take your rubbish with you.',
  },
  checklist: {
    de: 'Fenster zu\nHeizung auf Stern\nGeschirr gespült\nLicht aus\nTür abgeschlossen',
    en: 'Windows shut\nHeating turned down\nDishes washed\nLights off\nDoor locked',
  },
  terms: {},
  opening: Object.fromEntries(
    (['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const).map((day) => [
      day,
      [{ from: '08:00', until: '22:00' }],
    ]),
  ),
  approval: 'unless_club',
  setUpMinutes: 15,
  clearMinutes: 15,
};

/** A group meets every other Sunday, since some weeks ago, when nothing else is in the office. */
export function clubWish(today: Day): { wish: Wish; askedOn: Day } {
  const askedOn = addDays({ day: today, days: -63 });
  const first = onOrAfter({ day: addDays({ day: askedOn, days: 3 }), weekday: weekday.sunday });
  const lastOn = addDays({ day: first, days: 350 });
  return { askedOn, wish: wishAt({ day: first, from: '17:30', repeat: 'fortnightly', lastOn }) };
}

/** What waits for an answer: a birthday, and a series of Fridays. */
export function waitingWishes(today: Day) {
  const saturday = onOrAfter({
    day: addDays({ day: today, days: 20 }),
    weekday: weekday.saturday,
  });
  const friday = onOrAfter({ day: addDays({ day: today, days: 8 }), weekday: weekday.friday });
  return [
    {
      ...{ club: '', name: 'Ute Mustermann', phone: '030 23125 019', persons: 18 },
      purpose: 'Geburtstag mit der Familie',
      wish: wishAt({ day: saturday, from: '15:00', repeat: 'none', lastOn: null }),
    },
    {
      ...{ club: 'Skatrunde (Beispiel)', name: 'Karl Muster', phone: '030 23125 021' },
      ...{ persons: 12, purpose: 'Skatabend' },
      wish: wishAt({
        ...{ day: friday, from: '19:00', repeat: 'weekly' },
        lastOn: addDays({ day: friday, days: 84 }),
      }),
    },
  ];
}

function wishAt({
  day,
  from,
  ...series
}: { day: Day; from: string } & Pick<Wish, 'repeat' | 'lastOn'>): Wish {
  const around = { setUpMinutes: 15, clearMinutes: 15 };
  return { localStart: `${day}T${from}`, durationMinutes: 120, ...series, ...around };
}
