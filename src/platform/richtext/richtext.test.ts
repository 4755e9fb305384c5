import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { evilText } from './evil-text.fixture.ts';
import {
  excerpt,
  maxRichTextLength,
  parseRichText,
  safeHref,
  toHtml,
  toPlainText,
} from './index.ts';

const html = (markdown: string) => toHtml(parseRichText(markdown)).replaceAll(' dir="auto"', '');
const plain = (markdown: string) => toPlainText(parseRichText(markdown));

describe('the subset', () => {
  it.each([
    ['Das **große** *Fest*', '<p>Das <strong>große</strong> <em>Fest</em></p>'],
    ['14 Uhr Beginn\n15 Uhr Kaffee', '<p>14 Uhr Beginn<br>\n15 Uhr Kaffee</p>'],
    ['a  \nb\\\nc', '<p>a<br>\nb<br>\nc</p>'],
    ['- a\n  - b\n- c', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n<li>c</li>\n</ul>'],
    ['> so war es', '<blockquote>\n<p>so war es</p>\n</blockquote>'],
    ['oben\n\n---\n\nunten', '<p>oben</p>\n<hr>\n<p>unten</p>'],
    ['Ein Titel\n---', '<p>Ein Titel</p>\n<hr>'],
    ['[Karte](/entdecken)', '<p><a href="/entdecken">Karte</a></p>'],
    ['[Ruf](tel:02307/123-45)', '<p><a href="tel:0230712345">Ruf</a></p>'],
    ['2 \\* 3', '<p>2 * 3</p>'],
  ])('prints %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('keeps what it does not know as the text that was typed', () => {
    const typed = '<b>fett</b> `code` ![Bild](x.png) &amp; [a][b] <script>alert(1)</script>';
    expect(plain(typed)).toBe(typed);
    expect(plain('    eingerückt')).toBe('eingerückt');
    expect(plain('[x]: y\n```\nz')).toBe('[x]: y\n```\nz');
  });

  it('numbers dates as they were written, and takes a lone date for no list', () => {
    expect(html('24. Dezember\n\n31. Dezember')).toBe(
      '<ol start="24">\n<li><p>Dezember</p></li>\n<li value="31"><p>Dezember</p></li>\n</ol>',
    );
    expect(plain('24. Dezember\n\n31. Dezember')).toBe('24. Dezember\n\n31. Dezember');
    expect(html('1. Mai: **Fest**')).toBe('<p>1. Mai: <strong>Fest</strong></p>');
  });

  it('puts the highest heading where the page wants it, and skips no level', () => {
    expect(html('# a\n## b\n#### c')).toBe('<h2>a</h2>\n<h3>b</h3>\n<h3>c</h3>');
    expect(html('### a\n\n## b\n\n### c')).toBe('<h2>a</h2>\n<h2>b</h2>\n<h3>c</h3>');
    expect(toHtml(parseRichText('# a\n## b'), { headingLevel: 6 })).toBe(
      '<h6 dir="auto">a</h6>\n<h6 dir="auto">b</h6>',
    );
  });

  it('lets every paragraph find its own direction', () => {
    expect(toHtml(parseRichText('مرحبا\n\nHallo'))).toBe(
      '<p dir="auto">مرحبا</p>\n<p dir="auto">Hallo</p>',
    );
  });
});

describe('links', () => {
  const web = (address: string) => `<a href="${address}" rel="nofollow noopener">${address}</a>`;

  it.each([
    ['Siehe https://x.example/a_(b)).', `Siehe ${web('https://x.example/a_(b)')}).`],
    ['„https://x.example/a“, oder', `„${web('https://x.example/a')}“, oder`],
    ['https://x.example/?a=1&b=2!', `${web('https://x.example/?a=1&amp;b=2')}!`],
    ['mail@x.example.', '<a href="mailto:mail@x.example">mail@x.example</a>.'],
    ['http://localhost und a@b', 'http://localhost und a@b'],
    ['https://bank.example@evil.example', 'https://bank.example@evil.example'],
  ])('finds those written out in %j', (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&#58;alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
    'termine',
    'https://a:b@evil.example',
  ])('leaves [x](%s) as text', (address) => {
    expect(html(`[x](${address})`)).not.toContain('<a ');
    expect(plain(`[x](${address})`)).toBe(`[x](${address})`);
  });

  it('refuse what a browser would read as another address', () => {
    for (const address of [
      '/\t/evil.example',
      '/\n/evil.example',
      'https:\\\\evil.example',
      '\u0001',
    ]) {
      expect(safeHref(address)).toBeNull();
    }
  });

  it('keep a title as text behind them', () => {
    expect(plain('[Karte](/k "alle Orte")')).toBe('Karte (/k) (alle Orte)');
  });

  it('say their address in plain text once', () => {
    expect(plain('[Karte](https://x.example/k), https://x.example, [M](mailto:m@x.example)')).toBe(
      'Karte (https://x.example/k), https://x.example, M (m@x.example)',
    );
    expect(toPlainText(parseRichText('[K](/k)'), { origin: 'https://o.example' })).toBe(
      'K (https://o.example/k)',
    );
  });
});

describe('the excerpt', () => {
  const of = (markdown: string, length: number) => excerpt(parseRichText(markdown), length);

  it('ends between words', () => {
    expect(of('Das große Fest beginnt', 14)).toBe('Das große…');
    expect(of('Das große Fest, endlich', 17)).toBe('Das große Fest…');
    expect(of('# Fest\n\n1. **a**\n2. b\n\n[hier](/x)', 99)).toBe('Fest: 1. a, 2. b hier');
  });

  it('never cuts a character apart', () => {
    expect(of('👨‍👩‍👧‍👦'.repeat(3), 14)).toBe('👨‍👩‍👧‍👦…');
    fc.assert(
      fc.property(evilText, fc.integer({ min: 1, max: 200 }), (text, length) => {
        const cut = of(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('any input', () => {
  const allowed: Record<string, string[]> = {
    p: ['dir'],
    h2: ['dir'],
    h3: ['dir'],
    ul: [],
    ol: ['start'],
    li: ['dir', 'value'],
    blockquote: [],
    hr: [],
    strong: [],
    em: [],
    a: ['href', 'rel'],
    br: [],
  };

  it('prints only allowed elements, attributes and addresses, and exactly the text of its tree', () => {
    fc.assert(
      fc.property(evilText, (markdown) => {
        const tree = parseRichText(markdown);
        const seen = read(parseFragment(toHtml(tree)));
        for (const { name, attributes } of seen.elements) {
          expect(Object.keys(allowed)).toContain(name);
          for (const [attribute, value] of attributes) {
            expect(allowed[name]).toContain(attribute);
            if (attribute === 'href')
              expect(value).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?!\/))/i);
          }
        }
        expect(squeeze(seen.text)).toBe(squeeze(textsOf(tree)));
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter or digit that was typed', () => {
    fc.assert(
      fc.property(evilText, (markdown) => {
        const typed =
          markdown
            .toWellFormed()
            .match(/[\p{L}\p{N}]/gu)
            ?.toSorted() ?? [];
        const said = plain(markdown).match(/[\p{L}\p{N}]/gu) ?? [];
        const left = new Map<string, number>();
        for (const letter of said) left.set(letter, (left.get(letter) ?? 0) + 1);
        for (const letter of typed) {
          expect(left.get(letter) ?? 0, `${letter} of ${markdown}`).toBeGreaterThan(0);
          left.set(letter, (left.get(letter) ?? 0) - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its form when it is long but honest', () => {
    const day =
      '**Montag**, 14 Uhr: *Kaffee* am Schloss, bei Regen in der Halle.\n\n- Kuchen\n- Musik\n\n';
    const tree = parseRichText(day.repeat(maxRichTextLength / day.length));
    expect(tree.blocks.filter(({ type }) => type === 'list').length).toBeGreaterThan(200);
  });

  it('is said in full and fast, however deep or long', () => {
    parseRichText('# warm *up*\n\n- a\n');
    const n = maxRichTextLength;
    for (const piece of [
      '>',
      '[',
      '> ',
      '1. ',
      '*a_',
      'a*',
      '![',
      '- ',
      '\\',
      '(',
      '<',
      'a@',
      '> \n\n',
      '- - - a\n',
    ]) {
      const text = piece.repeat(n / piece.length);
      const before = process.cpuUsage();
      const tree = parseRichText(text);
      toHtml(tree);
      const said = toPlainText(tree);
      const { user, system } = process.cpuUsage(before);
      // 100 ms are promised; the rest is for a cold and busy machine.
      expect((user + system) / 1000, piece).toBeLessThan(300);
      if (!/[\\\n]/.test(piece)) expect(said).toBe(text.trim());
    }
    const long = 'Ein *Satz*.\n\n'.repeat(n);
    expect(plain(long)).toBe(long.trim());
  });
});

interface Parsed {
  elements: { name: string; attributes: [string, string][] }[];
  text: string;
}

function read(node: unknown, into: Parsed = { elements: [], text: '' }): Parsed {
  const { nodeName, value, attrs, childNodes } = node as {
    nodeName: string;
    value?: string;
    attrs?: { name: string; value: string }[];
    childNodes?: unknown[];
  };
  if (nodeName === '#text') into.text += value;
  else if (nodeName !== '#document-fragment') {
    const attributes = (attrs ?? []).map((a): [string, string] => [a.name, a.value]);
    into.elements.push({ name: nodeName, attributes });
  }
  for (const child of childNodes ?? []) read(child, into);
  return into;
}

function textsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textsOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  if ('type' in node && node.type === 'text' && 'value' in node) return String(node.value);
  return Object.values(node).map(textsOf).join('');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
