import { escapeHtml } from '#platform/richtext/index.ts';
import { cellType, ownType, type Colour, type Colours, type Size } from './look.ts';
import type { Said } from './words.ts';

export interface Look {
  name: 'p' | 'h1' | 'h2' | 'h3';
  size: Size;
  colour?: Colour;
  margin?: string;
}

/** Rows and paragraphs of the letter, each with its own look: programs that read no style sheet show it as well. */
export interface Elements {
  /** The colours that stand in each element. */
  light: Colours;
  /** A block with its own letters: Outlook hands none down from further out. */
  cell(of: { padding: string; html: string; lang?: string | undefined }): string;
  /** The same below a hairline. */
  ruled(html: string): string;
  /** Says only what differs from its cell: a long list must stay below what mail programs cut off. */
  inline(of: Look & { html: string; lang?: string | undefined }): string;
  element(of: Look & { of: Said }): string;
  line(of: Partial<Look> & { of: Said }): string;
  text(of: Partial<Look> & { text: string }): string;
  /** Each on its own line, in one paragraph. */
  lines(of: Partial<Look> & { all: Said[] }): string;
  link(of: { url: string; html: string }): string;
}

/** What a table for layout has, wherever one stands. */
export const bare = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

export function elementsIn(light: Colours): Elements {
  return {
    light,
    cell: ({ padding, html, lang }) =>
      `<tr><td class="c-ink"${langOf(lang)} style="padding:${padding};color:${light.ink};${cellType('text')}">${html}</td></tr>`,
    ruled: (html) =>
      `<tr><td class="c-ink l-line" style="border-top:1px solid ${light.line};padding:14px 0 16px 0;color:${light.ink};${cellType('text')}">${html}</td></tr>`,
    inline,
    element,
    line,
    text: ({ text: plain, ...look }) => line({ ...look, of: { text: plain, lang: undefined } }),
    lines({ all, ...look }) {
      if (all.length === 0) return '';
      const html = all.map(({ text: plain }) => escapeHtml(plain)).join('<br>\n');
      return inline({ name: 'p', size: 'text', ...look, lang: all[0]?.lang, html });
    },
    link: ({ url, html }) => linkHtml({ url: escapeHtml(url), html, colours: light }),
  };

  function line({ of, ...look }: Partial<Look> & { of: Said }): string {
    return element({ name: 'p', size: 'text', ...look, of });
  }

  function element({ of, ...look }: Look & { of: Said }): string {
    return inline({ ...look, lang: of.lang, html: escapeHtml(of.text) });
  }

  function inline({
    name,
    size,
    html,
    lang,
    colour,
    margin = '0',
  }: Look & { html: string; lang?: string | undefined }): string {
    const tone = colour ? ` class="c-${colour}"` : '';
    const style = [
      `margin:${margin}`,
      ...(colour ? [`color:${light[colour]}`] : []),
      ...(size === 'text' ? [] : [ownType(size)]),
    ].join(';');
    return `<${name} dir="auto"${langOf(lang)}${tone} style="${style}">${html}</${name}>\n`;
  }
}

/** @param url HTML already */
export function linkHtml({
  url,
  html,
  colours,
}: {
  url: string;
  html: string;
  colours: Colours;
}): string {
  return `<a href="${url}" class="c-link" style="color:${colours.link};text-decoration:underline">${html}</a>`;
}

const langOf = (lang: string | undefined) => (lang ? ` lang="${lang}"` : '');
