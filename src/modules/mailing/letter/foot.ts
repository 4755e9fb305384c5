import { escapeHtml } from '#platform/richtext/index.ts';
import { letterMessages } from '../messages/letter.ts';
import { cleanLine } from './clean.ts';
import type { DateList } from './date-list.ts';
import { bare, linkHtml, type Elements } from './elements.ts';
import { cellType, coloursOf } from './look.ts';
import type { LetterWords } from './words.ts';

/** The way to everything that the letter does not say. */
export function buttonHtml({
  url,
  label,
  draw: { light, cell },
}: {
  url: string;
  label: string;
  draw: Elements;
}): string {
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

/** Who writes, why to this address, and the personal links. */
export function footHtml({
  list,
  words,
  personal,
  draw,
}: {
  list: DateList;
  words: LetterWords;
  personal: string;
  draw: Elements;
}): string {
  const { light } = draw;
  const t = letterMessages.in(words.locale);
  const { name, postalCode, town, contact } = list.district;
  const { phone, mail, street } = contact;
  const address = [street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean);
  const said = (plain: string) => escapeHtml(cleanLine(plain));
  const link = (url: string, label: string) => draw.link({ url, html: said(label) });
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

/** Where the address comes from, and the two personal links, as the foot shows them; links are HTML already. */
export function personalHtml({
  list,
  words,
  told,
  links,
}: {
  list: DateList;
  words: LetterWords;
  /** Plain text, one line. */
  told: string;
  links: { settingsUrl: string; leaveUrl: string } | null;
}): string {
  const t = letterMessages.in(words.locale);
  const first = told ? small(escapeHtml(told)) : '';
  if (!links) return first + small(escapeHtml(t('mailing.letter.personal')));
  const { light: colours } = coloursOf(list.district.branding);
  const line = (url: string, label: string) =>
    small(linkHtml({ url, html: escapeHtml(label), colours }));
  return (
    first +
    line(links.settingsUrl, t('mailing.letter.settings')) +
    line(links.leaveUrl, t('mailing.letter.leave'))
  );
}

const small = (html: string) => `<p style="margin:0 0 4px 0">${html}</p>\n`;
