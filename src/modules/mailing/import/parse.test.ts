import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findMeantDomain } from './typo.ts';
import { parseImport, splitLines, type Outcome } from './parse.ts';

const tell = (outcome: Outcome) =>
  outcome.kind === 'dirt'
    ? `${outcome.line} ${outcome.reason}${outcome.of ? ` of ${outcome.of}` : ''}`
    : [outcome.line, ...(outcome.kind === 'typo' ? ['typo'] : []), outcome.address, outcome.name]
        .join(' ')
        .trim();
const read = (text: string) => parseImport(text).outcomes.map(tell);

test.each([
  ['a bare address', 'renate@example.org', ['1 renate@example.org']],
  ['capital letters', 'Renate@Example.ORG', ['1 Renate@example.org']],
  ['as in a mail', 'Renate Müller <renate@example.org>', ['1 renate@example.org Renate Müller']],
  ['in quotes', '"Müller, Renate" <r@example.org>', ['1 r@example.org Müller, Renate']],
  ['family name first', 'Müller, Renate <r@example.org>', ['1 r@example.org Renate Müller']],
  ['an address and a name', 'r@example.org; Renate Müller', ['1 r@example.org Renate Müller']],
  ['a name and an address', 'Renate Müller, r@example.org', ['1 r@example.org Renate Müller']],
  ['tabs', 'Renate\tMüller\tr@example.org', ['1 r@example.org Renate Müller']],
  [
    'street and telephone are no name',
    'Renate Müller;r@example.org;Mittelstraße 14;02307 123',
    ['1 r@example.org Renate Müller'],
  ],
  [
    'a table with a whole name',
    'Nr;Name;E-Mail\n1;Renate Müller;r@example.org',
    ['1 heading', '2 r@example.org Renate Müller'],
  ],
  [
    'a table with two names',
    'Nachname,Vorname,Ort,E-Mail-Adresse\nMüller,Renate,Werve,r@example.org',
    ['1 heading', '2 r@example.org Renate Müller'],
  ],
  [
    'a table with "Name" beside a first name',
    'Name\tVorname\tMail\nMüller\tRenate\tr@example.org',
    ['1 heading', '2 r@example.org Renate Müller'],
  ],
  [
    'quoted cells with separators and quotes in them',
    'Name,Email\n"Müller, ""Reni""",r@example.org',
    ['1 heading', '2 r@example.org Müller, "Reni'],
  ],
  [
    'two addresses of one row are one name',
    'Name;E-Mail;E-Mail 2\nRenate;r@example.org;r@example.net',
    ['1 heading', '2 r@example.org Renate', '2 r@example.net Renate'],
  ],
  [
    'a list of Outlook',
    'r@example.org; Max <m@example.org>; Schmidt, Eva <e@example.org>;',
    ['1 r@example.org', '1 m@example.org Max', '1 e@example.org Eva Schmidt'],
  ],
  ['commas', 'a@example.org, b@example.org', ['1 a@example.org', '1 b@example.org']],
  ['only blanks between', 'a@example.org b@example.org', ['1 a@example.org', '1 b@example.org']],
  ['copied from Outlook', 'Renate [mailto:r@example.org]', ['1 r@example.org Renate']],
  ['in brackets', 'Renate (r@example.org)', ['1 r@example.org Renate']],
  ['the name in brackets', 'r@example.org (Renate)', ['1 r@example.org Renate']],
  ['with mailto', 'mailto:r@example.org', ['1 r@example.org']],
  ['an umlaut behind the @', 'r@müller.example', ['1 r@xn--mller-kva.example']],
  ['an umlaut before the @', 'müller@example.org', ['1 umlaut']],
  ['a blank inside', 'renate müller@example.org', ['1 blank']],
  ['an address without a domain', 'renate@', ['1 no_domain']],
  ['a domain without a dot', 'renate@gmailcom', ['1 no_domain']],
  ['two @', 'renate@@example.org', ['1 many_ats']],
  ['markup around an address', '<b>r@example.org</b>', ['1 markup']],
  ['markup in a name', '<b>Renate</b>;r@example.org', ['1 markup']],
  ['a hidden character in an address', 'r\u200b@example.org', ['1 control']],
  ['a hidden end of line in a name', 'Renate\u000bBcc: x; r@example.org', ['1 control']],
  ['a far too long address', `${'a'.repeat(300)}@example.org`, ['1 too_long']],
  ['a line without an address', 'Verteiler 2024', ['1 no_address']],
  ['empty lines', '\n \n;;\nr@example.org', ['1 empty', '2 empty', '3 empty', '4 r@example.org']],
  ['nothing', ' \n\n', []],
  ['a byte order mark', '\ufeffr@example.org', ['1 r@example.org']],
  ['line ends of all systems', 'a@b.de\r\nc@d.de\re@f.de', ['1 a@b.de', '2 c@d.de', '3 e@f.de']],
  [
    'a name with a line break in it loses its first half only',
    '"Renate\nMüller";r@example.org',
    ['1 no_address', '2 r@example.org Müller'],
  ],
  [
    'the same address again, which may bring the name',
    'r@example.org\nm@example.org\nRenate <R@example.org>',
    ['1 r@example.org Renate', '2 m@example.org', '3 duplicate of 1'],
  ],
  ['a slip in the domain', 'Renate <r@gmial.com>', ['1 typo r@gmial.com Renate']],
])('%s', (_, text, outcomes) => {
  expect(read(text)).toEqual(outcomes);
});

test.each([
  ['gmial.com', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gmail.de', 'gmail.com'],
  ['gmx.d', 'gmx.de'],
  ['wep.de', 'web.de'],
  ['t-onlien.de', 't-online.de'],
  ['tonline.de', 't-online.de'],
  ['gmx.de', null],
  ['gmx.at', null],
  ['mail.de', null],
  ['example.org', null],
])('%s was probably meant as %s', (typed, meant) => {
  expect(findMeantDomain(typed)).toBe(meant);
});

describe('whatever is pasted', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '@',
        ';',
        ',',
        '\t',
        '"',
        '<',
        '>',
        '(',
        ')',
        '[',
        ']',
        ' ',
        '\n',
        '\r',
        '\u0000',
        '\u200b',
      ],
      ...[
        'renate',
        '@example.org',
        'a@gmx.de',
        '\na@gmx.de\n',
        'E-Mail',
        'Name',
        'mailto:',
        'Müller',
        '\u2028',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.emailAddress(),
  );
  const pasted = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

  it('every line has an outcome, every address in it exactly one, and none twice', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { lines, outcomes } = parseImport(text);
        const split = splitLines(text);
        expect(lines).toBe(split.length);
        for (const [index, line] of split.entries()) {
          const own = outcomes.filter((outcome) => outcome.line === index + 1);
          expect(own.length).toBeGreaterThan(0);
          expect(countAts(own.map((outcome) => outcome.text).join(''))).toBe(countAts(line));
        }
        const keys = outcomes.flatMap((one) => (one.kind === 'dirt' ? [] : [one.key]));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('no address and no name that is accepted has hidden characters or markup', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const outcome of parseImport(text).outcomes) {
          if (outcome.kind === 'dirt') continue;
          expect(outcome.address).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
          expect(outcome.address).not.toMatch(/[<>()[\]\\,;:"\s]/);
          expect(outcome.name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const countAts = (text: string) => text.split('@').length;
