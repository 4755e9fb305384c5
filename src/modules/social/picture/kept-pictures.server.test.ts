/**
 * How the pictures look, compared with those that somebody looked at and kept (`testing/pictures`). Where a look is
 * changed on purpose: remove its file, run this, look at the new one, keep it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { typesetPictures } from '#platform/typeset/server.ts';
import { setDocument } from './document.server.ts';
import { formats, listPages, setText, type Format, type ListPage, type PostPage } from './page.ts';

const folder = new URL('../testing/pictures/', import.meta.url);
const width = 400;
const de = (text: string) => setText(text, 'de');
const plate = { weekday: 'Donnerstag', day: '24', month: 'September' };

const page = (changes: Partial<PostPage>): PostPage => ({
  design: 'sign',
  title: de('Rund ums Dorf'),
  summary: de('Ein Spaziergang mit Menschen aus der Nachbarschaft.'),
  plate,
  time: de('18:30 bis 20:00 Uhr'),
  place: de('Dietrich-Bonhoeffer-Haus'),
  address: de('Heerener Straße 144, 59174 Kamen'),
  badge: de('Ohne Anmeldung, einfach kommen'),
  cancelled: de(''),
  credit: 'Foto: Renate Beispiel',
  photoAlt: 'Ein roter Ball auf einer Wiese',
  posterAlt: 'Sommerfest am 1. Juli im Garten',
  ...changes,
});

const long =
  'Gemeinsames Vorbereitungstreffen der Vereine und Nachbarschaften für das Straßenfest auf der Mittelstraße mit ' +
  'anschließender Besichtigung des Feuerwehrgerätehauses und kleinem Imbiss im Garten';
const longDays = de('24. September 10:00 Uhr bis 27. September 18:00 Uhr');

const dates = (count: number) =>
  listPages({
    title: de('Rund ums Dorf'),
    rows: Array.from({ length: count }, (_, index) => ({
      plate: { ...plate, day: String(index + 1) },
      title: de(index === 1 ? long : '18:30 bis 20:00 Uhr'),
      detail: de('Dietrich-Bonhoeffer-Haus'),
    })),
    moreText: (left) => `und ${left} weitere Termine`,
  });

const endless = listPages({
  title: de('Rund ums Dorf'),
  rhythm: de('Jeden letzten Dienstag im Monat, 18:30 bis 20:00 Uhr'),
  rows: ['Dez 2026', 'Jan 2027', 'Feb 2027', 'März 2027', 'Sept 2027'].map((month) => ({
    plate: { weekday: 'Donnerstag', day: '29', month },
    title: de('18:30 bis 20:00 Uhr'),
    detail: de('Dietrich-Bonhoeffer-Haus'),
  })),
  goesOn: true,
  moreText: () => 'und weitere Termine unter',
});

const cases: [name: string, format: Format, page: PostPage | ListPage][] = [
  ['sign', 'post', page({})],
  ['sign-long', 'post', page({ title: de(long), summary: de(long), time: longDays })],
  ['sign-story', 'story', page({})],
  ['photo', 'post', page({ design: 'photo' })],
  [
    'photo-long',
    'post',
    page({ design: 'photo', title: de(long), summary: de(''), time: longDays }),
  ],
  ['photo-story', 'story', page({ design: 'photo' })],
  ['festive', 'post', page({ design: 'festive', badge: de(''), cancelled: de('Abgesagt') })],
  [
    'festive-arabic-story',
    'story',
    page({ design: 'festive', title: de('لقاء الحي مع الشاي'), summary: de('Fest 🎉👩‍👩‍👧‍👦') }),
  ],
  ['poster', 'post', page({ design: 'poster' })],
  ['poster-story', 'story', page({ design: 'poster' })],
  ['two-dates', 'post', dates(2)[0]!],
  ['last-of-60-dates', 'post', dates(60).at(-1)!],
  ['endless', 'post', endless[0]!],
];

it.each(cases)('%s looks as it was kept', async (name, format, shown) => {
  const now = await draw(format, shown);
  const file = new URL(`${name}.png`, folder);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await sharp(now).png({ compressionLevel: 9, palette: true }).toBuffer());
    expect.fail(`There was no picture: look at ${file.pathname}, and keep it if it is good.`);
  }
  const [mine, kept] = await Promise.all([raw(now), raw(readFileSync(file))]);
  expect(mine.info).toEqual(kept.info);
  const { width, height } = kept.info;
  const different = pixelmatch(mine.data, kept.data, undefined, width, height, { threshold: 0.2 });
  // Edges of letters differ with the maker of the machine; a line that moved is more than that.
  expect(different / (width * height)).toBeLessThan(0.002);
});

async function draw(format: Format, shown: PostPage | ListPage): Promise<Buffer> {
  const document = setDocument({
    district: { id: 'example', name: 'Heeren-Werve', branding: {} },
    format,
    pages: [shown],
    url: 'heeren-werve.example/termine/rund-ums-dorf',
    photo: null,
    poster: null,
  });
  if (document.kind !== 'set') throw new Error('made by hand');
  const [picture] = await typesetPictures({
    source: {
      template: '/src/modules/social/print/post.typ',
      data: document.data,
      assets: { 'photo.jpg': await photo(), 'poster.webp': await poster() },
    },
    type: 'image/jpeg',
    width: formats[format].width,
  });
  return sharp(picture).resize({ width }).png().toBuffer();
}

const photo = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="600"><rect width="1080" height="600" fill="#cdb98f"/>
      <rect y="420" width="1080" height="180" fill="#4f7a3a"/><circle cx="640" cy="300" r="170" fill="#c0502d"/></svg>`,
    ),
  )
    .jpeg()
    .toBuffer();

/** A4, with a frame that would show where something is cut. */
const poster = () =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="1358"><rect width="960" height="1358" fill="#1d4f7a"/>
      <rect x="10" y="10" width="940" height="1338" fill="#f3e9d2"/><circle cx="480" cy="500" r="300" fill="#c0502d"/></svg>`,
    ),
  )
    .webp()
    .toBuffer();

const raw = (picture: Buffer) =>
  sharp(picture).ensureAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
