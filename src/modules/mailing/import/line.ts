import { isVisible, oneLine } from '#platform/typed-text.ts';
import { readAddress, type Address, type AddressProblem } from '../subscription/address.ts';
import { longestName } from '../subscription/form.ts';
import { readFields, separatorOf, type Field } from './fields.ts';
import { readHeading, type Columns } from './heading.ts';

export type LineProblem = 'heading' | 'no_address' | Exclude<AddressProblem, 'no_at'>;

/** One address of a line, or why there is none. */
export type Piece = { text: string } & (
  { problem: null; address: Address; name: string } | { problem: LineProblem }
);

/** What a line says: at least one piece; `columns` where it is the heading of a table. */
export function readLine(
  line: string,
  { columns }: { columns: Columns | null },
): { pieces: Piece[]; columns: Columns | null } {
  const text = line.trim();
  if (text === '') return { pieces: [{ text: '', problem: 'empty' }], columns };
  const fields = readFields(line, separatorOf(line));
  const heading = readHeading(fields);
  if (heading) return { pieces: [{ text, problem: 'heading' }], columns: heading };
  const mails = fields.filter(({ text: cell }) => cell.includes('@'));
  if (mails.length === 0) {
    const isEmpty = !fields.some(({ text: cell }) => isVisible(cell));
    return { pieces: [{ text, problem: isEmpty ? 'empty' : 'no_address' }], columns };
  }
  if (mails.length === 1) {
    const [mail] = mails as [Field];
    const name = columns ? nameByColumns(fields, columns) : nameBeside(fields, mail);
    return { pieces: readMail({ mail: mail.text, text, name }), columns };
  }
  return { pieces: readSeveral({ fields, columns }), columns };
}

/** Several addresses of a table's row are one person's; elsewhere each has its own name. */
function readSeveral({ fields, columns }: { fields: Field[]; columns: Columns | null }): Piece[] {
  const name = columns ? nameByColumns(fields, columns) : '';
  const filled = fields.filter(({ text }) => text !== '');
  const areAllMails = filled.every(({ text }) => text.includes('@'));
  return filled.flatMap(({ text, raw }) => {
    if (!text.includes('@')) return [];
    // "Schmidt, Max <max@example.org>; …": what a mail program writes.
    if (areAllMails && !columns && raw.includes(','))
      return readLine(raw, { columns: null }).pieces;
    return readMail({ mail: text, text: raw.trim(), name });
  });
}

function readMail({ mail, text, name }: { mail: string; text: string; name: string }): Piece[] {
  const { inner, outer } = readBrackets(mail);
  const parts = inner.split(/\s+/u);
  // "a@example.org b@example.org"
  if (!outer && parts.length > 1 && parts.every((part) => /^[^@]+@[^@]+$/.test(part))) {
    return parts.map((part) => readPiece({ mail: part, text: part, name: '' }));
  }
  return [readPiece({ mail: inner, text, name: joinName(name, outer) })];
}

/** `Name <address>`, `Name [mailto:address]`, `Name (address)`, `address (Name)`. */
function readBrackets(mail: string): { inner: string; outer: string } {
  for (const pattern of [
    /^([^@<>]*)<([^<>]*@[^<>]*)>([^@<>]*)$/,
    /^([^@[\]]*)\[([^[\]]*@[^[\]]*)\]([^@[\]]*)$/,
    /^([^@()]*)\(([^()]*@[^()]*)\)([^@()]*)$/,
  ]) {
    const [, before, inner, after] = pattern.exec(mail) ?? [];
    if (inner !== undefined) return { inner: bare(inner), outer: (before || after || '').trim() };
  }
  const [, inner, outer] = /^(\S*@\S*)\s+\(([^()@]*)\)$/.exec(mail) ?? [];
  return inner === undefined ? { inner: bare(mail), outer: '' } : { inner, outer: outer ?? '' };
}

function bare(mail: string): string {
  return mail
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^'(.*)'$/, '$1');
}

function readPiece({ mail, text, name }: { mail: string; text: string; name: string }): Piece {
  const read = readAddress(mail);
  if (read.problem) {
    return { text, problem: read.problem === 'no_at' ? 'no_address' : read.problem };
  }
  // A name with markup or a hidden end of line was written by no person.
  if (/[<>]/.test(name)) return { text, problem: 'markup' };
  if (/[^\P{Cc}\t]/u.test(name)) return { text, problem: 'control' };
  const { address, key } = read;
  return { text, problem: null, address: { address, key }, name: cleanName(name) };
}

function cleanName(name: string): string {
  const clean = oneLine(name.replace(/\p{Cf}/gu, ''))
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .slice(0, longestName)
    .trim();
  return isVisible(clean) ? clean.toWellFormed() : '';
}

function nameByColumns(fields: Field[], { name }: Columns): string {
  return name
    .map((column) => fields[column]?.text ?? '')
    .filter((part) => part !== '' && !part.includes('@'))
    .join(' ');
}

/** Without a heading: cells that can be a name, two at most. Whatever has digits is a street or a telephone. */
function nameBeside(fields: Field[], mail: Field): string {
  return fields
    .filter((field) => field !== mail && isVisible(field.text) && !/\d/.test(field.text))
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
}

/** "Müller" beside `Renate <…>` is "Renate Müller". */
function joinName(beside: string, outer: string): string {
  return [outer.replace(/^"(.*)"$/, '$1'), beside].filter(Boolean).join(' ');
}
