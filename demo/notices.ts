import type { NoticeDetails } from '#modules/calendar/index.ts';
import type { Day } from './days.ts';
import type { PictureKey } from './pictures.ts';
import type { OrganisationKey } from './who-and-where.ts';
import type { ExampleYear } from './year.ts';

export interface ExampleNotice extends Pick<NoticeDetails, 'title' | 'summary' | 'body'> {
  appeared: Day;
  organisation: OrganisationKey;
  /** German title of the event that a review looks back on. */
  looksBackOn?: string;
  thanks?: NoticeDetails['thanks'];
  picture?: PictureKey;
  status?: 'draft';
}

/** What the press release of 14 January 2026 and public pages report, in our own words and without a figure more. */
export function exampleNotices({ notices: appeared }: ExampleYear): ExampleNotice[] {
  return [
    {
      appeared: appeared.firstYear,
      organisation: 'rundUmsDorf',
      title: {
        de: 'Ein Jahr Stadtteilmanagement im Ehrenamt',
        en: 'One year of district management by volunteers',
      },
      summary: {
        de: 'Seit Januar 2025 machen es Bürgerinnen und Bürger selbst. Eine erste Bilanz.',
        en: 'Since January 2025 citizens have done it themselves. A first summary.',
      },
      body: {
        de: 'Bis Ende 2024 kümmerte sich ein Planungsbüro im Auftrag der Stadt um das Stadtteilmanagement. Dann haben es Bürgerinnen und Bürger übernommen. Bewährtes geht weiter, manches ist neu:\n\n- **Rund ums Dorf** trifft sich jeden letzten Dienstag im Monat.\n- **Dienstags von 10 bis 12 Uhr** ist das Stadtteilbüro besetzt. Dazu kommen Sprechstunden von Partnern.\n- **14 Blumenampeln** schmückten die Ortsmitte.\n- **Die Maifeier** und ein vielfältiges Programm rund um Weihnachten brachten viele zusammen.\n- **Fünf Schaukästen** und das Schaufenster des Büros werden regelmäßig neu bestückt.\n\nDie Stadt Kamen übernimmt die Miete des Stadtteilbüros.\n\nSie möchten mitmachen? Schauen Sie dienstags zwischen 10 und 12 Uhr vorbei.',
        en: 'Until the end of 2024 a planning office ran the district management on behalf of the city. Then citizens took over. What had proved itself goes on, and some things are new:\n\n- **Rund ums Dorf** meets on the last Tuesday of every month.\n- **On Tuesdays from 10 to 12** the neighbourhood office is staffed. Partners hold consultations there, too.\n- **14 flower baskets** decorated the centre.\n- **The May fair** and a varied programme around Christmas brought many together.\n- **Five display cases** and the window of the office are regularly filled anew.\n\nThe city of Kamen pays the rent of the office.\n\nWould you like to join in? Drop by on a Tuesday between 10 and 12.',
      },
      thanks: {
        de: 'Danke an alle, die das Jahr mit Leben gefüllt haben, und an alle Vereine und Initiativen, die dabei geholfen haben.',
        en: 'Thank you to everybody who filled the year with life, and to all clubs and initiatives that helped.',
      },
    },
    {
      appeared: appeared.nursingCorner,
      organisation: 'villaFib',
      title: {
        de: 'Stillecke im Stadtteilbüro',
        en: 'A nursing corner in the neighbourhood office',
      },
      summary: {
        de: 'Das Familienbüro hat im Stadtteilbüro eine ruhige Ecke zum Stillen eingerichtet.',
        en: 'The family office has set up a quiet corner for nursing in the neighbourhood office.',
      },
      body: {
        de: 'Wer mit einem Säugling unterwegs ist, findet im Stadtteilbüro in der Mittelstraße einen ruhigen Platz. Kommen Sie herein, wenn das Büro geöffnet ist.',
        en: 'If you are out with a baby, you will find a quiet place in the neighbourhood office in Mittelstraße. Come in whenever the office is open.',
      },
    },
    {
      appeared: appeared.baskets,
      picture: 'baskets',
      organisation: 'naturfreunde',
      title: {
        de: '14 Blumenampeln für die Ortsmitte',
        en: '14 flower baskets for the centre',
      },
      summary: {
        de: 'Rund ums Dorf und die Naturfreunde haben alles selbst gemacht: vom Geld bis zum Gießen.',
        en: 'Rund ums Dorf and the Naturfreunde did everything themselves: from the money to the watering.',
      },
      body: {
        de: 'In der Ortsmitte hängen 14 Blumenampeln. Planung, Geld, Aufhängen, Pflege und Gießen liegen in den Händen von Aktiven. Wer eine Gießrunde übernehmen möchte, meldet sich dienstags im Stadtteilbüro.',
        en: '14 flower baskets hang in the centre. Planning, money, mounting, care and watering are in the hands of volunteers. If you would like to take on a watering round, come to the office on a Tuesday.',
      },
    },
    {
      appeared: appeared.signs,
      organisation: 'rundUmsDorf',
      title: { de: 'Heeren-Werve entdecken: Schilder erzählen', en: 'Discover Heeren-Werve' },
      summary: {
        de: 'Schilder mit QR-Code führen im ganzen Stadtteil zu Geschichten über besondere Orte.',
        en: 'All over the district signs with QR codes lead to stories about special places.',
      },
      body: {
        de: 'Halten Sie die Kamera Ihres Telefons auf den Code: Dann lesen Sie, was es mit dem Ort auf sich hat. Es geht um Bergbau, Baukunst, Kunst, Kultur und Natur, und um Läden, die es schon lange gibt. Weitere Orte und Schilder sind in Arbeit.',
        en: 'Point the camera of your phone at the code and read what the place is about: mining, architecture, art, culture and nature, and shops that have been here for a long time. More places and signs are being made.',
      },
    },
    {
      appeared: appeared.maifeier,
      picture: 'maifeier',
      organisation: 'rundUmsDorf',
      looksBackOn: 'Maifeier',
      title: { de: 'So war die Maifeier', en: 'Looking back at the May fair' },
      summary: {
        de: 'Viele haben mit angepackt, noch mehr haben mitgefeiert.',
        en: 'Many lent a hand, and even more came to celebrate.',
      },
      body: {
        de: 'Die Ortsmitte gehörte am 1. Mai denen, die hier leben. Vereine und Gruppen haben die Feier gemeinsam vorbereitet und am Ende gemeinsam aufgeräumt. Im nächsten Jahr geht es weiter.\n\n*Vorführung: Dieser Rückblick ist ein Beispiel.*',
        en: 'On the first of May the centre belonged to those who live here. Clubs and groups prepared the fair together, and cleared away together at the end. There will be another one next year.\n\n*Demonstration: this review is an example.*',
      },
      thanks: {
        de: 'Danke an Rund ums Dorf, die Naturfreunde, die AWO und alle, die aufgebaut, ausgeschenkt und aufgeräumt haben.',
        en: 'Thank you to Rund ums Dorf, the Naturfreunde, the AWO and everybody who set up, served and cleared away.',
      },
    },
    {
      appeared: appeared.advent,
      picture: 'tree',
      organisation: 'rundUmsDorf',
      looksBackOn: 'Rund um den Weihnachtsbaum',
      title: { de: 'Danke für die Adventszeit', en: 'Thank you for the time of Advent' },
      summary: {
        de: 'Vier Freitage am Baum, 24 Fenster, ein Markt und viele Lieder.',
        en: 'Four Fridays at the tree, 24 windows, a market and many songs.',
      },
      body: {
        de: 'An den Freitagen wurde es rund um den Weihnachtsbaum voll, und Abend für Abend leuchtete ein Fenster mehr. Wer im nächsten Advent ein Fenster schmücken möchte, meldet sich bis Ende Oktober im Stadtteilbüro.\n\n*Vorführung: Dieser Rückblick ist ein Beispiel.*',
        en: 'On the Fridays it became crowded around the Christmas tree, and evening by evening one more window lit up. If you would like to decorate a window next Advent, tell the office by the end of October.\n\n*Demonstration: this review is an example.*',
      },
      thanks: {
        de: 'Danke an alle, die ein Fenster geschmückt, gesungen, gebacken und ausgeschenkt haben.',
        en: 'Thank you to everybody who decorated a window, sang, baked and served.',
      },
    },
    {
      appeared: appeared.firstYear,
      organisation: 'rundUmsDorf',
      status: 'draft',
      title: { de: 'Neue Aushänge in den Schaukästen' },
      summary: { de: 'Entwurf: Wer hängt was wohin?' },
      body: {},
    },
  ];
}
