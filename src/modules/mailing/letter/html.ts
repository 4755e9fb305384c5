import { escapeHtml, parseRichText, toMailHtml } from '#platform/richtext/index.ts';
import { letterMessages } from '../messages/letter.ts';
import { cleanLine } from './clean.ts';
import type { DateList } from './date-list.ts';
import {
  cellType,
  coloursOf,
  ownType,
  styleSheet,
  type Colour,
  type Colours,
  type Size,
} from './look.ts';
import type {
  EntryWords,
  LetterWords,
  NoticeWords,
  Said,
  SectionWords,
  ShownPicture,
} from './words.ts';

export interface HtmlOptions {
  list: DateList;
  words: LetterWords;
  /** Previews say which; a mail leaves it to the reader's device. */
  scheme?: 'auto' | 'light' | 'dark';
  /** Where a picture's file is; in a mail it is attached under its name. */
  pictureUrl?: (id: string) => string;
  /** What stands where the personal links belong: HTML. */
  personal: string;
}

/** In a mail, pictures are attached, and named in its HTML by this. */
export const contentId = (pictureId: string): string => `${pictureId}@terminliste`;

const bare = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

/**
 * The letter as HTML for mail programs: one column, each element with its own look, tables only where Outlook draws
 * nothing else. Nothing is loaded from anywhere.
 */
export function letterHtml({
  list,
  words,
  scheme = 'auto',
  pictureUrl = (id) => `cid:${contentId(id)}`,
  personal,
}: HtmlOptions): string {
  const colours = coloursOf(list.district.branding);
  const { light } = colours;
  const t = letterMessages.in(words.locale);
  const parts = [
    plate(),
    cell({
      padding: '28px 0 8px 0',
      html:
        element({ name: 'h1', size: 'title', of: words.subject, margin: '0 0 4px 0' }) +
        text({ text: words.period, colour: 'muted' }),
    }),
    richText(words.greeting),
    ...words.sections.map(section),
    ...(words.sections.length === 0
      ? [cell({ padding: '16px 0 0 0', html: text({ text: t('mailing.letter.none') }) })]
      : []),
    button({ url: words.calendarUrl, label: t('mailing.letter.all_dates') }),
    ...(words.notices.length > 0
      ? [heading(t('mailing.letter.notices')), ...words.notices.map(notice)]
      : []),
    richText(words.closing),
    foot(),
  ];
  return page(parts.filter(Boolean).join('\n'));

  function page(content: string): string {
    const { paper } = light;
    return `<!doctype html>
<html lang="${words.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(words.subject.text)}</title>
<style>${styleSheet({ colours, scheme })}</style>
</head>
<body class="b-paper" style="margin:0;padding:0;background-color:${paper}">
<div style="display:none;font-size:1px;line-height:1px;color:${paper};mso-hide:all">${escapeHtml(words.preheader)}</div>
<table ${bare} class="b-paper" width="100%" bgcolor="${paper}" style="background-color:${paper}"><tr>
<td class="edge" align="center" style="padding:24px 20px">
<!--[if mso]><table ${bare} width="600"><tr><td align="left"><![endif]-->
<div style="max-width:600px;margin:0 auto;text-align:left">
<table ${bare} width="100%">
${content}
</table>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
  }

  /** The enamel sign with the district's name. */
  function plate(): string {
    const { name, town } = list.district;
    const kind = t('mailing.letter.kind') + (name === town || !town ? '' : ` · ${town}`);
    const { brand } = light;
    const onBrand = light['on-brand'];
    return (
      `<tr><td class="b-brand" bgcolor="${brand}" style="background-color:${brand};border-radius:14px;padding:5px">` +
      `<table ${bare} width="100%"><tr><td class="l-on-brand c-on-brand" style="border:2px solid ${onBrand};border-radius:10px;padding:16px 18px;color:${onBrand};${cellType('small')}">` +
      inline({ name: 'p', size: 'name', colour: 'on-brand', html: escapeHtml(cleanLine(name)) }) +
      `<p style="margin:0">${escapeHtml(cleanLine(kind))}</p></td></tr></table></td></tr>`
    );
  }

  function section({ heading: title, plate: tile, entries }: SectionWords): string {
    return [tile ? dayHeading(title, tile) : heading(title), ...entries.map(entry)].join('\n');
  }

  function heading(title: string): string {
    const html = inline({ name: 'h2', size: 'heading', html: escapeHtml(title) });
    return cell({ padding: '34px 0 12px 0', html });
  }

  function dayHeading(title: string, { weekday, day }: { weekday: string; day: string }): string {
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

  function entry({
    when,
    title,
    url,
    change,
    remarks,
    place,
    summary,
    facts,
    picture,
  }: EntryWords): string {
    const isOff = change?.kind === 'cancelled';
    const name = escapeHtml(title.text);
    const shown = isOff ? `<span style="text-decoration:line-through">${name}</span>` : name;
    return ruled(
      (change ? badge(change) : '') +
        `<p style="margin:0"><strong>${escapeHtml(when)}</strong></p>\n` +
        inline({
          name: 'h3',
          size: 'entry',
          lang: title.lang,
          html: linkHtml({ url, html: shown, colours: light }),
        }) +
        lines({ all: remarks }) +
        (place ? text({ text: place }) : '') +
        (summary.text && !isOff ? line({ of: summary, colour: 'muted' }) : '') +
        lines({ all: facts, colour: 'muted' }) +
        (picture ? image(picture) : ''),
    );
  }

  function notice({ title, url, excerpt, readOn, picture }: NoticeWords): string {
    const onwards = linkHtml({ url, html: escapeHtml(readOn), colours: light });
    return ruled(
      element({ name: 'h3', size: 'entry', of: title }) +
        (excerpt.text ? line({ of: excerpt }) : '') +
        inline({ name: 'p', size: 'text', html: onwards }) +
        (picture ? image(picture) : ''),
    );
  }

  function badge({ kind, text: label }: NonNullable<EntryWords['change']>): string {
    const tone = kind === 'cancelled' ? 'danger' : 'warning';
    const soft = light[`${tone}-soft`];
    return (
      `<table ${bare}><tr><td class="b-${tone}-soft c-${tone}" bgcolor="${soft}" ` +
      `style="background-color:${soft};border-radius:6px;padding:2px 10px;color:${light[tone]};${cellType('strong')}">` +
      `${escapeHtml(label)}</td></tr></table>\n`
    );
  }

  function image({ id, alt, credit, width, height }: ShownPicture): string {
    const shown = Math.min(width, 600);
    const tall = Math.max(1, Math.round((height * shown) / width));
    const picture = `<img src="${escapeHtml(pictureUrl(id))}" width="${shown}" height="${tall}" alt="${escapeHtml(alt)}" style="display:block;width:100%;max-width:${shown}px;height:auto;border:0;border-radius:10px">`;
    const by = credit ? text({ text: credit, size: 'small', colour: 'muted' }) : '';
    return `<p style="margin:12px 0 0 0">${picture}</p>${by}`;
  }

  function button({ url, label }: { url: string; label: string }): string {
    const { brand } = light;
    const onBrand = light['on-brand'];
    return cell({
      padding: '24px 0 0 0',
      html:
        `<table ${bare}><tr><td class="b-brand" bgcolor="${brand}" style="background-color:${brand};border-radius:10px;padding:12px 20px;${cellType('strong')}">` +
        `<a href="${escapeHtml(url)}" class="c-on-brand" style="color:${onBrand};text-decoration:none">${escapeHtml(label)}</a>` +
        `</td></tr></table>`,
    });
  }

  function foot(): string {
    const { name, postalCode, town, contact } = list.district;
    const { phone, mail, street } = contact;
    const address = [street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean);
    const small = (html: string) => `<p style="margin:0 0 4px 0">${html}</p>\n`;
    const said = (plain: string) => escapeHtml(cleanLine(plain));
    const link = (url: string, label: string) =>
      linkHtml({ url, html: said(label), colours: light });
    return (
      `<tr><td height="36" style="font-size:1px;line-height:36px">&nbsp;</td></tr>\n` +
      `<tr><td class="c-muted l-line" style="border-top:1px solid ${light.line};padding:20px 0 0 0;color:${light.muted};${cellType('small')}">` +
      small(`<strong>${said(name)}</strong>`) +
      (street ? small(said(address.join(', '))) : '') +
      (phone ? small(link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone)) : '') +
      (mail ? small(link(`mailto:${cleanLine(mail)}`, mail)) : '') +
      `<p style="margin:16px 0 4px 0">${said(t('mailing.letter.why', { name }))}</p>\n` +
      small(link(words.browserUrl, t('mailing.letter.browser'))) +
      `${personal}</td></tr>`
    );
  }

  function richText({ text: markdown, lang }: Said): string {
    if (!markdown) return '';
    const html = toMailHtml(parseRichText(markdown), {
      origin: list.origin,
      headingLevel: 2,
      look: {
        cell: `color:${light.ink};${cellType('text')}`,
        heading: ownType('heading'),
        link: light.link,
        line: light.line,
        classes: { text: 'c-ink', link: 'c-link', line: 'l-line' },
      },
    });
    return cell({ padding: '14px 0 0 0', html, lang });
  }

  /** A block with its own letters: Outlook hands none down from further out. */
  function cell({
    padding,
    html,
    lang,
  }: {
    padding: string;
    html: string;
    lang?: string | undefined;
  }): string {
    const language = lang ? ` lang="${lang}"` : '';
    return `<tr><td class="c-ink"${language} style="padding:${padding};color:${light.ink};${cellType('text')}">${html}</td></tr>`;
  }

  /** The same below a hairline. */
  function ruled(html: string): string {
    return `<tr><td class="c-ink l-line" style="border-top:1px solid ${light.line};padding:14px 0 16px 0;color:${light.ink};${cellType('text')}">${html}</td></tr>`;
  }

  function element({ of, ...look }: Look & { of: Said }): string {
    return inline({ ...look, lang: of.lang, html: escapeHtml(of.text) });
  }

  /** Each on its own line, in one paragraph. */
  function lines({ all, ...look }: Partial<Look> & { all: Said[] }): string {
    if (all.length === 0) return '';
    const html = all.map(({ text: plain }) => escapeHtml(plain)).join('<br>\n');
    return inline({ name: 'p', size: 'text', ...look, lang: all[0]?.lang, html });
  }

  function line({ of, ...look }: Partial<Look> & { of: Said }): string {
    return element({ name: 'p', size: 'text', ...look, of });
  }

  function text({ text: plain, ...look }: Partial<Look> & { text: string }): string {
    return line({ ...look, of: { text: plain, lang: undefined } });
  }

  /** Says only what differs from its cell: a long list must stay below what mail programs cut off. */
  function inline({
    name,
    size,
    html,
    lang,
    colour,
    margin = '0',
  }: Look & { html: string; lang?: string | undefined }): string {
    const language = lang ? ` lang="${lang}"` : '';
    const tone = colour ? ` class="c-${colour}"` : '';
    const style = [
      `margin:${margin}`,
      ...(colour ? [`color:${light[colour]}`] : []),
      ...(size === 'text' ? [] : [ownType(size)]),
    ].join(';');
    return `<${name} dir="auto"${language}${tone} style="${style}">${html}</${name}>\n`;
  }
}

interface Look {
  name: 'p' | 'h1' | 'h2' | 'h3';
  size: Size;
  colour?: Colour;
  margin?: string;
}

/** The two personal links as the foot shows them; the addresses are HTML already. */
export function personalHtml({
  list,
  words,
  links,
}: Pick<HtmlOptions, 'list' | 'words'> & {
  links: { settingsUrl: string; leaveUrl: string } | null;
}): string {
  const t = letterMessages.in(words.locale);
  const { light } = coloursOf(list.district.branding);
  const line = (html: string) => `<p style="margin:0 0 4px 0">${html}</p>\n`;
  if (!links) return line(escapeHtml(t('mailing.letter.personal')));
  return (
    line(linkTo(links.settingsUrl, t('mailing.letter.settings'))) +
    line(linkTo(links.leaveUrl, t('mailing.letter.leave')))
  );

  function linkTo(url: string, label: string): string {
    return linkHtml({ url, html: escapeHtml(label), colours: light, isEscaped: true });
  }
}

function linkHtml({
  url,
  html,
  colours,
  isEscaped = false,
}: {
  url: string;
  html: string;
  colours: Colours;
  isEscaped?: boolean;
}): string {
  const address = isEscaped ? url : escapeHtml(url);
  return `<a href="${address}" class="c-link" style="color:${colours.link};text-decoration:underline">${html}</a>`;
}
