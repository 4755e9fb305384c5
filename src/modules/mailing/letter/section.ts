import { escapeHtml } from '#platform/richtext/index.ts';
import { bare, type Elements } from './elements.ts';
import { entryHtml, type PictureUrl } from './entry.ts';
import { cellType, ownType } from './look.ts';
import type { SectionWords } from './words.ts';

/** A heading, for a day with a plate like a leaf of a calendar, and what stands under it. */
export function sectionHtml({
  section: { heading: title, plate, entries },
  draw,
  pictureUrl,
}: {
  section: SectionWords;
  draw: Elements;
  pictureUrl: PictureUrl;
}): string {
  const heading = plate ? dayHeading({ title, plate, draw }) : headingHtml({ title, draw });
  return [heading, ...entries.map((entry) => entryHtml({ entry, draw, pictureUrl }))].join('\n');
}

export function headingHtml({
  title,
  draw: { cell, inline },
}: {
  title: string;
  draw: Elements;
}): string {
  const html = inline({ name: 'h2', size: 'heading', html: escapeHtml(title) });
  return cell({ padding: '34px 0 12px 0', html });
}

function dayHeading({
  title,
  plate: { weekday, day },
  draw: { light },
}: {
  title: string;
  plate: { weekday: string; day: string };
  draw: Elements;
}): string {
  const { brand, ink } = light;
  const onBrand = light['on-brand'];
  return (
    `<tr><td style="padding:26px 0 14px 0"><table ${bare}><tr>` +
    `<td class="b-brand c-on-brand" aria-hidden="true" width="64" align="center" bgcolor="${brand}" style="width:64px;background-color:${brand};border-radius:10px;padding:5px 0 7px 0;color:${onBrand};text-align:center;${cellType('small')}">` +
    `${escapeHtml(weekday)}<br><span style="${ownType('name')}">${escapeHtml(day)}</span></td>` +
    `<td class="c-ink" style="padding:0 0 0 16px;color:${ink};${cellType('heading')}">` +
    `<h2 style="margin:0;${ownType('heading')}">${escapeHtml(title)}</h2></td></tr></table></td></tr>`
  );
}
