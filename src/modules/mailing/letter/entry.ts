import { escapeHtml } from '#platform/richtext/index.ts';
import { bare, type Elements } from './elements.ts';
import { cellType } from './look.ts';
import type { EntryWords, NoticeWords, ShownPicture } from './words.ts';

/** Where a picture's file is. */
export type PictureUrl = (id: string) => string;

/** One date. */
export function entryHtml({
  entry: { when, title, url, change, remarks, place, summary, facts, picture, poster },
  draw,
  pictureUrl,
}: {
  entry: EntryWords;
  draw: Elements;
  pictureUrl: PictureUrl;
}): string {
  const { ruled, inline, line, lines, text, link } = draw;
  const isOff = change?.kind === 'cancelled';
  const name = escapeHtml(title.text);
  const shown = isOff ? `<span style="text-decoration:line-through">${name}</span>` : name;
  return ruled(
    (change ? badge({ change, draw }) : '') +
      `<p style="margin:0"><strong>${escapeHtml(when)}</strong></p>\n` +
      inline({ name: 'h3', size: 'entry', lang: title.lang, html: link({ url, html: shown }) }) +
      lines({ all: remarks }) +
      (place ? text({ text: place }) : '') +
      (summary.text && !isOff ? line({ of: summary, colour: 'muted' }) : '') +
      lines({ all: facts, colour: 'muted' }) +
      (poster
        ? inline({
            name: 'p',
            size: 'text',
            html: link({ url: poster.url, html: escapeHtml(poster.text) }),
          })
        : '') +
      (picture ? image({ picture, draw, pictureUrl }) : ''),
  );
}

/** The beginning of a notice; all of it stands on its page. */
export function noticeHtml({
  notice: { title, url, excerpt, readOn, picture },
  draw,
  pictureUrl,
}: {
  notice: NoticeWords;
  draw: Elements;
  pictureUrl: PictureUrl;
}): string {
  const { ruled, element, inline, line, link } = draw;
  return ruled(
    element({ name: 'h3', size: 'entry', of: title }) +
      (excerpt.text ? line({ of: excerpt }) : '') +
      inline({ name: 'p', size: 'text', html: link({ url, html: escapeHtml(readOn) }) }) +
      (picture ? image({ picture, draw, pictureUrl }) : ''),
  );
}

function badge({
  change: { kind, text: label },
  draw: { light },
}: {
  change: NonNullable<EntryWords['change']>;
  draw: Elements;
}): string {
  const tone = kind === 'cancelled' ? 'danger' : 'warning';
  const soft = light[`${tone}-soft`];
  return (
    `<table ${bare}><tr><td class="b-${tone}-soft c-${tone}" bgcolor="${soft}" ` +
    `style="background-color:${soft};border-radius:6px;padding:2px 10px;color:${light[tone]};${cellType('strong')}">` +
    `${escapeHtml(label)}</td></tr></table>\n`
  );
}

function image({
  picture: { id, alt, credit, width, height },
  draw: { text },
  pictureUrl,
}: {
  picture: ShownPicture;
  draw: Elements;
  pictureUrl: PictureUrl;
}): string {
  const shown = Math.min(width, 600);
  const tall = Math.max(1, Math.round((height * shown) / width));
  const picture = `<img src="${escapeHtml(pictureUrl(id))}" width="${shown}" height="${tall}" alt="${escapeHtml(alt)}" style="display:block;width:100%;max-width:${shown}px;height:auto;border:0;border-radius:10px">`;
  const by = credit ? text({ text: credit, size: 'small', colour: 'muted' }) : '';
  return `<p style="margin:12px 0 0 0">${picture}</p>${by}`;
}
