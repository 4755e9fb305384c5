import type { AnnouncementWords, DateWords } from '#modules/announcements/index.ts';
import { qrSvg } from '#platform/qr/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { posterData, type PosterContent } from '../document.ts';
import { usualChoice, type PosterChoice } from '../poster.ts';

export const aDate = (changes: Partial<DateWords> = {}): DateWords => ({
  id: 'd1',
  date: '2027-05-01',
  weekday: 'Samstag',
  day: '1. Mai 2027',
  time: '11:00 bis 18:00 Uhr',
  title: '',
  note: '',
  place: '',
  isCancelled: false,
  isMoved: false,
  ...changes,
});

/** So many Tuesdays. */
export const manyDates = (count: number): DateWords[] =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2027, 0, 5 + 7 * index));
    const date = at.toISOString().slice(0, 10);
    const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
    return aDate({ id: date, date, weekday: 'Dienstag', day, time: '18:30 bis 20:00 Uhr' });
  });

export const words = (changes: Partial<AnnouncementWords> = {}): AnnouncementWords => ({
  lang: 'de',
  title: { text: 'Maifeier', lang: 'de' },
  summary: {
    text: 'Wir stellen gemeinsam den Maibaum auf. Mit Musik, Kaffee und Kuchen und Spielen für Kinder.',
    lang: 'de',
  },
  body: { text: '', lang: 'de' },
  dates: [aDate()],
  rhythm: [],
  place: { name: 'Ortsmitte', address: 'Märkische Straße, 59174 Kamen' },
  organisation: 'Rund ums Dorf',
  price: 'Eintritt frei',
  contact: '',
  access: 'Stufenlos erreichbar',
  dropIn: 'Ohne Anmeldung, einfach kommen',
  cancelled: null,
  url: 'https://heeren-werve.example/termine/maifeier',
  shownUrl: 'heeren-werve.example/termine/maifeier',
  ...changes,
});

/** A poster as it is set, from made-up content. */
export function testSource({
  changes = {},
  choice = {},
  picture = null,
  assets = {},
  emblem = null,
  ...rest
}: {
  changes?: Partial<AnnouncementWords>;
  choice?: Partial<PosterChoice>;
  picture?: { bytes: Uint8Array; width: number; height: number } | null;
  /** Files of the logos, by their names. */
  assets?: Record<string, Uint8Array>;
  emblem?: { bytes: Uint8Array; width: number; height: number } | null;
} & Partial<Pick<PosterContent, 'branding' | 'logos'>> = {}): TypesetSource {
  const said = words(changes);
  const name = 'picture.jpg';
  return {
    template: '/src/modules/posters/print/poster.typ',
    data: posterData({
      words: said,
      choice: { ...usualChoice, ...choice },
      district: 'Heeren-Werve · Kamen',
      branding: {},
      logos: [],
      emblem: emblem && { name: 'emblem.png', width: emblem.width, height: emblem.height },
      picture: picture && {
        width: picture.width,
        height: picture.height,
        name,
        alt: 'Menschen am Maibaum',
        credit: 'Foto: E. Beispiel',
      },
      ...rest,
    }),
    assets: {
      ...assets,
      'qr.svg': Buffer.from(qrSvg({ text: said.url, correction: 'medium' })),
      ...(emblem && { 'emblem.png': emblem.bytes }),
      ...(picture && { [name]: picture.bytes }),
    },
  };
}
