import type { Locale } from '#platform/i18n/index.ts';
import { escapeHtml } from '#platform/richtext/index.ts';
import { letterMessages } from '../messages/letter.ts';
import { cleanLine } from './clean.ts';
import type { DateList } from './date-list.ts';
import { bare, type Elements } from './elements.ts';
import { cellType } from './look.ts';

/** The enamel sign with the district's name. */
export function plateHtml({
  list,
  locale,
  draw: { light, inline },
}: {
  list: DateList;
  locale: Locale;
  draw: Elements;
}): string {
  const { name, town } = list.district;
  const kind =
    letterMessages.in(locale)('mailing.letter.kind') + (name === town || !town ? '' : ` · ${town}`);
  const { brand } = light;
  const onBrand = light['on-brand'];
  return (
    `<tr><td class="b-brand" bgcolor="${brand}" style="background-color:${brand};border-radius:14px;padding:5px">` +
    `<table ${bare} width="100%"><tr><td class="l-on-brand c-on-brand" style="border:2px solid ${onBrand};border-radius:10px;padding:16px 18px;color:${onBrand};${cellType('small')}">` +
    inline({ name: 'p', size: 'name', colour: 'on-brand', html: escapeHtml(cleanLine(name)) }) +
    `<p style="margin:0">${escapeHtml(cleanLine(kind))}</p></td></tr></table></td></tr>`
  );
}
