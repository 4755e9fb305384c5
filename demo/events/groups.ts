import { addDays } from '../days.ts';
import type { ExampleYear } from '../year.ts';
import type { ExampleEvent } from './event.ts';

/** Many clubs and groups hold their meetings in the office; those here are invented. */
export function groupEvents({ since, today }: ExampleYear): ExampleEvent[] {
  return [
    {
      title: { de: 'Handarbeitskreis', en: 'Needlework circle' },
      summary: {
        de: 'Stricken, häkeln, nähen und dabei erzählen. Anfänger bekommen Hilfe.',
        en: 'Knitting, crochet, sewing and a good talk. Beginners get help.',
      },
      category: 'club',
      organisation: 'needlework',
      place: 'office',
      dropIn: true,
      invented: 'all',
      dates: [
        {
          day: since,
          from: '15:00',
          until: '17:00',
          rule: 'FREQ=MONTHLY;BYDAY=2TH,4TH',
          onHoliday: 'skip',
          clear: 15,
        },
      ],
      changes: [
        {
          from: addDays({ day: today, days: 3 }),
          cancelled: true,
          reason: {
            de: 'Die Gruppe macht an diesem Tag einen Ausflug.',
            en: 'The group is on an outing that day.',
          },
        },
      ],
    },
    {
      title: { de: 'Fotogruppe', en: 'Photography group' },
      summary: {
        de: 'Bilder zeigen, besprechen und gemeinsam losziehen.',
        en: 'Showing pictures, talking about them, going out together.',
      },
      category: 'culture',
      organisation: 'photographers',
      place: 'office',
      dropIn: true,
      invented: 'all',
      dates: [
        {
          day: since,
          from: '19:00',
          until: '20:30',
          rule: 'FREQ=MONTHLY;BYDAY=1MO',
          onHoliday: 'skip',
        },
      ],
      changes: [
        {
          from: addDays({ day: today, days: 5 }),
          time: '14:30',
          minutes: 90,
          place: 'park',
          note: {
            de: 'Bitte an die Kamera denken und an Kleidung für jedes Wetter.',
            en: 'Please bring your camera and clothes for any weather.',
          },
          reason: {
            de: 'Wir fotografieren draußen, solange es hell ist.',
            en: 'We take pictures outdoors while there is daylight.',
          },
        },
      ],
    },
    {
      title: { de: 'Spieleabend', en: 'Games evening' },
      summary: {
        de: 'Brett- und Kartenspiele für alle. Eigene Spiele dürfen mitkommen.',
        en: 'Board and card games for everybody. Bring your own if you like.',
      },
      category: 'club',
      organisation: 'players',
      place: 'office',
      dropIn: true,
      invented: 'all',
      dates: [
        {
          day: since,
          from: '18:30',
          until: '21:00',
          rule: 'FREQ=MONTHLY;BYDAY=2WE',
          onHoliday: 'skip',
        },
      ],
    },
    {
      title: { de: 'Eltern-Kind-Treff', en: 'Parents and toddlers' },
      summary: {
        de: 'Spielen, frühstücken, andere Eltern kennenlernen. Für Kinder bis drei Jahre.',
        en: 'Play, breakfast, meet other parents. For children up to three.',
      },
      category: 'family',
      organisation: 'villaFib',
      place: 'office',
      dropIn: true,
      invented: 'all',
      dates: [
        {
          day: since,
          from: '09:30',
          until: '11:00',
          rule: 'FREQ=MONTHLY;BYDAY=1WE,3WE',
          onHoliday: 'skip',
          setUp: 15,
        },
      ],
    },
    {
      title: { de: 'Gemeinsam spazieren', en: 'Walking together' },
      summary: {
        de: 'Eine Stunde in gemütlichem Tempo durch Heeren-Werve. Treffpunkt ist die Ortsmitte.',
        en: 'An easy hour’s walk through Heeren-Werve. We meet in the centre.',
      },
      category: 'sport',
      organisation: 'walkers',
      place: 'centre',
      dropIn: true,
      invented: 'all',
      dates: [
        {
          day: since,
          from: '10:00',
          until: '11:00',
          rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
          onHoliday: 'skip',
        },
      ],
    },
  ];
}
