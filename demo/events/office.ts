import { addDays } from '../days.ts';
import type { OrganisationKey } from '../who-and-where.ts';
import type { ExampleYear } from '../year.ts';
import type { ExampleEvent } from './event.ts';

/** What happens in the office again and again: the meeting, the hours, the partners' consultations. */
export function officeEvents(year: ExampleYear): ExampleEvent[] {
  return [openMeeting(year), officeHours(year), ...partners.map((one) => consultation(one, year))];
}

function openMeeting({ since }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Rund ums Dorf', en: 'Rund ums Dorf: open meeting' },
    summary: {
      de: 'Das offene Treffen für Heeren-Werve: Neues hören, sich austauschen, Veranstaltungen planen. Alle sind eingeladen.',
      en: 'The open meeting for Heeren-Werve: hear the news, talk, plan events together. Everybody is invited.',
    },
    body: {
      de: 'Immer am letzten Dienstag im Monat trifft sich im Stadtteilbüro eine große Runde. Wer mag, bringt ein Thema mit. Wer nur zuhören möchte, ist genauso willkommen.\n\nHier entstehen zum Beispiel:\n\n- die Maifeier\n- das Programm rund um Weihnachten\n- die Blumenampeln in der Ortsmitte\n- neue Schilder für „Heeren-Werve entdecken“',
      en: 'On the last Tuesday of every month a large group meets in the neighbourhood office. Bring a topic if you like. If you only want to listen, you are just as welcome.\n\nThis is where things start, for example:\n\n- the May fair\n- the programme around Christmas\n- the flower baskets in the centre\n- new signs for “Discover Heeren-Werve”',
    },
    price: { de: 'kostenlos', en: 'free' },
    category: 'meeting',
    organisation: 'rundUmsDorf',
    place: 'office',
    picture: 'table',
    dropIn: true,
    invented: 'time',
    dates: [
      {
        day: since,
        from: '18:30',
        until: '20:00',
        rule: 'FREQ=MONTHLY;BYDAY=-1TU',
        // The last Tuesday of December lies between the years: the page says so.
        onHoliday: 'mark',
        setUp: 15,
        clear: 15,
      },
    ],
  };
}

function officeHours({ since }: ExampleYear): ExampleEvent {
  return {
    title: { de: 'Stadtteilbüro geöffnet', en: 'Neighbourhood office open' },
    summary: {
      de: 'Ehrenamtliche sind für Sie da. Sie hören zu, beraten und sagen Ihnen, wer weiterhilft.',
      en: 'Volunteers are there for you. They listen, advise, and tell you who can help.',
    },
    body: {
      de: 'Kommen Sie mit jedem Anliegen. Auch wer mitmachen möchte, schaut am besten einfach vorbei.',
      en: 'Come with any concern. If you would like to join in, simply drop by.',
    },
    price: { de: 'kostenlos', en: 'free' },
    category: 'office_hour',
    organisation: 'rundUmsDorf',
    place: 'office',
    dropIn: true,
    dates: [
      {
        day: since,
        from: '10:00',
        until: '12:00',
        rule: 'FREQ=WEEKLY;BYDAY=TU',
        onHoliday: 'skip',
      },
    ],
  };
}

interface Partner {
  organisation: OrganisationKey;
  title: ExampleEvent['title'];
  summary: NonNullable<ExampleEvent['summary']>;
  rule: string;
  from: string;
  until: string;
  isCancelledOnce?: boolean;
}

const partners: Partner[] = [
  {
    organisation: 'police',
    title: { de: 'Sprechstunde der Polizei', en: 'Consultation: police' },
    summary: {
      de: 'Fragen zur Sicherheit im Stadtteil? Die Polizei kommt ins Stadtteilbüro.',
      en: 'Questions about safety in the district? The police come to the office.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=1TH',
    from: '16:00',
    until: '17:00',
  },
  {
    organisation: 'villaFib',
    title: {
      de: 'Sprechstunde des Familienbüros Villa FiB',
      en: 'Consultation: family office Villa FiB',
    },
    summary: {
      de: 'Für Eltern und alle, die es werden. Im Büro ist eine Stillecke eingerichtet.',
      en: 'For parents and parents-to-be. There is a nursing corner in the office.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=2WE',
    from: '09:30',
    until: '11:00',
  },
  {
    organisation: 'seniors',
    title: { de: 'Sprechstunde der Seniorenberatung', en: 'Consultation: advice for seniors' },
    summary: {
      de: 'Rat für ältere Menschen und ihre Angehörigen.',
      en: 'Advice for older people and their families.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=3TH',
    from: '10:00',
    until: '11:30',
    isCancelledOnce: true,
  },
  {
    organisation: 'environment',
    title: { de: 'Sprechstunde der Umweltberatung', en: 'Consultation: environment' },
    summary: {
      de: 'Die Umweltberatung der Verbraucherzentrale Kamen ist im Stadtteilbüro zu Gast.',
      en: 'The environmental advice of the consumer centre in Kamen visits the neighbourhood office.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=1WE',
    from: '15:00',
    until: '17:00',
  },
  {
    organisation: 'gwa',
    title: { de: 'Sprechstunde der GWA', en: 'Consultation: GWA' },
    summary: {
      de: 'Die GWA kommt ins Stadtteilbüro und beantwortet Ihre Fragen.',
      en: 'GWA comes to the neighbourhood office and answers your questions.',
    },
    rule: 'FREQ=MONTHLY;BYDAY=2MO',
    from: '14:00',
    until: '16:00',
  },
];

function consultation(
  { isCancelledOnce, from, until, rule, ...partner }: Partner,
  { since, today }: ExampleYear,
): ExampleEvent {
  return {
    ...partner,
    price: { de: 'kostenlos', en: 'free' },
    category: 'consultation',
    place: 'office',
    dropIn: true,
    invented: 'day',
    dates: [{ day: since, from, until, rule, onHoliday: 'skip' }],
    changes: isCancelledOnce
      ? [
          {
            from: addDays({ day: today, days: 7 }),
            cancelled: true,
            reason: {
              de: 'Die Sprechstunde fällt diesmal aus. Die nächste findet wie geplant statt.',
              en: 'There is no consultation this time. The next one takes place as planned.',
            },
          },
        ]
      : [],
  };
}
