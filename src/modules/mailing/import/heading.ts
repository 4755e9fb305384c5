import type { Field } from './fields.ts';

/** Which cell of a table holds what, counted from 0. */
export interface Columns {
  name: number[];
}

const mail = /^(e-?mail|mail)/i;
const wholeName = /^(name|anzeigename|vollständiger name|display name|full name)$/i;
const firstName = /^(vorname|first ?name|given ?name)$/i;
const lastName = /^(nachname|familienname|last ?name|surname|family ?name)$/i;

/** Reads the first line of a table; null where it is none. */
export function readHeading(fields: Field[]): Columns | null {
  const cells = fields.map(({ text }) => text);
  if (!cells.some((cell) => mail.test(cell)) || cells.some((cell) => cell.includes('@'))) {
    return null;
  }
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const [whole, first, last] = [find(wholeName), find(firstName), find(lastName)];
  // Beside a first name, "Name" is the family's.
  const name = first >= 0 ? [first, last >= 0 ? last : whole] : [whole, last].slice(0, 1);
  return { name: name.filter((column) => column >= 0) };
}
