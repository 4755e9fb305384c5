import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { posterDesigns } from '#modules/posters/index.ts';
import { qrSvg } from '#platform/qr/index.ts';
import { summary } from './typeset-content.ts';

const { resolve } = createRequire(import.meta.url);

/** What a poster and a post say, set by a browser: the same words, photo, code and type, nothing measured. */
export function posterHtml({
  title,
  photo,
  format,
  design,
}: {
  title: string;
  photo: Buffer;
  format: 'a4' | 'a3';
  design: (typeof posterDesigns)[number];
}): string {
  const code = qrSvg({ text: 'https://heeren-werve.example/termine/garten', correction: 'medium' });
  const big = design === 'foto' ? '120mm' : '80mm';
  const dates = Array.from({ length: 40 }, (_, at) => `<li>Dienstag, ${at + 1}. Termin</li>`);
  return `${head(`@page{size:${format}}img{width:100%;height:${big};object-fit:cover}svg{width:30mm}
    h1{font-size:40pt;color:#14513f}ul{columns:3;font-size:9pt}`)}
    <p>Heeren-Werve lädt ein</p><h1>${title}</h1>${imageOf(photo)}<p>${summary}</p>
    <ul>${dates.join('')}</ul><p>Ohne Anmeldung, einfach kommen</p>${code}<p>heeren-werve.example</p></html>`;
}

export const slide = { width: 1080, height: 1350 };

/** Ten slides one below the other. */
export function slidesHtml({ title, photo }: { title: string; photo: Buffer }): string {
  const row = (at: number) =>
    `<p class="row"><b>${at}</b> ${title}<br>18:30 bis 20:00 Uhr · Stadtteilbüro</p>`;
  const lists = Array.from({ length: 9 }, (_, page) => {
    const rows = Array.from({ length: 5 }, (_, at) => row(page * 5 + at + 1));
    return `<section><h1>${title}</h1>${rows.join('')}</section>`;
  });
  return `${head(`body{margin:0}section{width:1080px;height:1350px;overflow:hidden;background:#faf8f3}
    img{width:1080px;height:600px;object-fit:cover}h1{font-size:84px;color:#14513f}p{font-size:38px}
    .row b{display:inline-block;background:#14513f;color:#fff;border-radius:24px;padding:24px}`)}
    <section>${imageOf(photo)}<h1>${title}</h1><p>${summary}</p></section>${lists.join('')}</html>`;
}

const head = (style: string) =>
  `<!doctype html><html lang="de"><title>Garten</title><style>${faces()}body{font-family:Atkinson}${style}</style>`;

const imageOf = (photo: Buffer) =>
  `<img alt="Ein Garten" src="data:image/jpeg;base64,${photo.toString('base64')}">`;

function faces(): string {
  return [400, 700]
    .map((weight) => {
      const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
      const bytes = readFileSync(resolve(file)).toString('base64');
      return `@font-face{font-family:Atkinson;font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
    })
    .join('');
}
