import { rawData } from 'caniemail';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { aDateList } from './date-list.fixture.ts';
import { writeLetter } from './letter.ts';

/** The mail programs that people here have, as caniemail.com names them. */
const programs = [
  ...['outlook.windows', 'outlook.outlook-com', 'outlook.macos', 'outlook.ios', 'outlook.android'],
  ...['gmx.desktop-webmail', 'gmx.ios', 'gmx.android'],
  ...['web-de.desktop-webmail', 'web-de.ios', 'web-de.android'],
  't-online-de.desktop-webmail',
  ...['gmail.desktop-webmail', 'gmail.ios', 'gmail.android', 'gmail.mobile-webmail'],
  ...['apple-mail.ios', 'apple-mail.macos'],
];

/**
 * Everything in the letter that some of them do not show, or only in part, and what readers there see instead. What is
 * not listed here must be shown by all.
 */
const fallbacks: Record<string, string> = {
  // looks
  'css-border-radius': 'square corners',
  'css-border': 'drawn on cells only, at most 5px: Outlook is unreliable elsewhere',
  'css-color-scheme': 'light colours, or those the program makes itself',
  'html-meta-color-scheme': 'as above',
  'css-at-media': 'a little more room at the edges, light colours',
  'css-at-media-prefers-color-scheme': 'light colours',
  'css-important': 'used in the style sheet only: the inline look stays',
  'css-selector-class': 'used in the style sheet only: the inline look stays',
  'html-style': 'every element carries its look inline; the sheet stands in the head, below 16 KB',
  'css-max-width': 'Outlook gets a table of 600 px around it; images have a width attribute',
  'css-width': 'the width attribute says the same',
  'css-height': 'images only: the height attribute says the same',
  'css-display': 'only block, for images, and none for the preview line',
  'css-display-none': 'mso-hide:all hides it in Outlook; elsewhere a line of 1 px',
  'css-margin': 'only 0 or more; Outlook takes them on paragraphs and headings',
  'css-padding': 'on cells; lists are indented by the program itself',
  'css-background-color': 'the bgcolor attribute says the same',
  'css-line-height': 'mso-line-height-rule:exactly stands in the same cell',
  'css-font-size': 'only px',
  'css-font-weight': 'only normal and bold',
  'css-text-align': 'only left and center; the align attribute says the same',
  'css-text-decoration': 'one value only; cancelled dates say so in words as well',
  'css-font': 'T-Online: nobody has tested; the program keeps its own letters',
  // structure
  'html-width': 'Outlook: pixels, or 100% on tables',
  'html-height': 'Outlook: pixels',
  'html-align': 'text-align says the same',
  'html-aria-hidden': 'the day is read twice',
  'html-role': 'a screen reader may announce tables',
  'html-dir': 'Arabic text stands at the left',
  'html-lang': 'a screen reader keeps to one voice',
  'html-body': 'replaced by a div: the outer table carries the same colour',
  'html-lists': 'numbers count on where one is left out',
  'html-h1-h6': 'headings look alike, as their look is inline',
  'html-strong': 'as text',
  'html-div': 'as text',
  'html-p': 'as text',
  'html-span': 'as text',
  'html-table': 'as text',
  'html-cellpadding': 'padding stands on the cells',
  'html-cellspacing': 'a gap of two pixels',
  'html-comments': 'removed, and with it the table for Outlook only',
  'html-mailto-links': 'the address stands there to be copied',
  'html-doctype': 'all sizes are said',
  'css-unit-px': 'the program keeps its own letters',
  'css-unit-percent': 'the width attribute says the same',
  'html-img': 'the alternative text says it',
};

/** Not in caniemail's data, and why they do no harm. */
const untested: Record<string, string> = {
  'css-color': 'as old as CSS',
  'css-mso-line-height-rule': 'for Outlook alone',
  'css-mso-hide': 'for Outlook alone',
  'html-a': 'as old as HTML',
  'html-br': 'as old as HTML',
  'html-title': 'for the archive of a program',
  'html-meta': 'for the phone',
};

const aliases: Record<string, string> = {
  'css-border-top': 'css-border',
  'css-border-left': 'css-border',
  'css-border-color': 'css-border',
  'html-h1': 'html-h1-h6',
  'html-h2': 'html-h1-h6',
  'html-h3': 'html-h1-h6',
  'html-ul': 'html-lists',
  'html-ol': 'html-lists',
  'html-li': 'html-lists',
  'html-tr': 'html-table',
  'html-td': 'html-table',
  'html-tbody': 'html-table',
  'html-em': 'html-strong',
  'html-html': 'html-doctype',
  'html-head': 'html-doctype',
};

const attributes = [
  ...['width', 'height', 'align', 'cellpadding', 'cellspacing'],
  ...['aria-hidden', 'role', 'dir', 'lang'],
];

/** Found by how they are written rather than by name. */
const written: [RegExp, string][] = [
  [/display:none/, 'css-display-none'],
  [/<!--/, 'html-comments'],
  [/href="mailto:/, 'html-mailto-links'],
  [/\dpx/, 'css-unit-px'],
  [/\d%/, 'css-unit-percent'],
  [/!important/, 'css-important'],
  [/@media/, 'css-at-media'],
  [/prefers-color-scheme/, 'css-at-media-prefers-color-scheme'],
  [/name="color-scheme"/, 'html-meta-color-scheme'],
  [/class="/, 'css-selector-class'],
];
const letters = (['day', 'category'] as const).map((arrangement) => {
  const greeting = { de: '# Oben\n\n1. eins\n2. zwei\n\n> Zitat\n\n---\n\n*Ende*' };
  const list = aDateList({ arrangement, greeting });
  return writeLetter({ list, locale: 'de', categories: [], personal: null }).html;
});
const used = new Set(letters.flatMap(featuresOf));

describe('whatever the letter uses', () => {
  test.each([...used].filter((slug) => !(slug in untested)).sort())('%s', (slug) => {
    const failing = programs.filter((program) => !isShown({ slug, program }));
    expect(rawData.data.some((one) => one.slug === slug) || slug in fallbacks, slug).toBe(true);
    if (failing.length > 0)
      expect(fallbacks, `not shown by ${failing.join(', ')}`).toHaveProperty(slug);
  });
});

test('the list of exceptions names nothing that is not one', () => {
  const needed = [...used].filter((slug) =>
    programs.some((program) => !isShown({ slug, program })),
  );
  expect(Object.keys(fallbacks).filter((slug) => !needed.includes(slug))).toEqual([]);
  expect(Object.keys(untested).filter((slug) => !used.has(slug))).toEqual([]);
});

test('no layout that older programs do not know', () => {
  for (const html of letters) {
    expect(html).not.toMatch(/[;"](position|float|display:(flex|grid)|gap|background-image)[:;]/);
    expect(html).not.toMatch(/margin:[^;"]*-\d|[\d.](rem|em|vw|ch)\b|var\(|calc\(/);
  }
});

test('padding and borders stand on cells, where Outlook draws them', () => {
  for (const html of letters) {
    for (const { tagName, attrs } of elementsOf(html)) {
      const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
      if (/padding:(?!0["; ]?$)|border-(top|left):|border:[1-9]/.test(style)) {
        expect(['td', 'ul', 'ol', 'body'], style).toContain(tagName);
      }
    }
  }
});

test('every cell says its own letters: Outlook hands none down', () => {
  for (const html of letters) {
    for (const cell of elementsOf(html).filter(({ tagName }) => tagName === 'td')) {
      const hasText = cell.childNodes.some(
        (node) =>
          ('value' in node && node.value.trim() !== '') || /^(p|h\d|a)$/.test(node.nodeName),
      );
      const style = cell.attrs.find(({ name }) => name === 'style')?.value ?? '';
      if (hasText) expect(style).toMatch(/font(-size)?:/);
    }
  }
});

/** Shown in its newest version: not where only a part is, where nobody tested, or not at all. */
function isShown({ slug, program }: { slug: string; program: string }): boolean {
  const [family = '', platform = ''] = program.split('.');
  const stats = rawData.data.find((one) => one.slug === slug)?.stats as
    Record<string, Record<string, Record<string, string>>> | undefined;
  const newest = Object.values(stats?.[family]?.[platform] ?? {}).at(-1);
  return newest?.startsWith('y') ?? false;
}

function featuresOf(html: string): string[] {
  const sheet = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const found = elementsOf(html).flatMap(({ tagName, attrs }) => [
    `html-${tagName}`,
    ...attrs.filter(({ name }) => attributes.includes(name)).map(({ name }) => `html-${name}`),
    ...attrs.filter(({ name }) => name === 'style').flatMap(({ value }) => propertiesOf(value)),
  ]);
  const inSheet = [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) =>
    propertiesOf(body),
  );
  const byText = written.filter(([pattern]) => pattern.test(html)).map(([, slug]) => slug);
  return [...found, ...inSheet, ...byText].map((name) => aliases[name] ?? name);
}

function propertiesOf(declarations: string): string[] {
  return declarations
    .split(';')
    .map((one) => one.split(':')[0]?.trim() ?? '')
    .filter(Boolean)
    .map((name) => `css-${name}`);
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return all;
}
