import { encode, wrap } from 'nodemailer/lib/qp';

/** One part of a mail with places that are still open. */
export type FillPart = (values: Record<string, string>) => string;

/** Room for the soft line break that joins the pieces: lines have 76 characters at most (RFC 2045 section 6.7). */
const width = 72;

/**
 * Encodes a text once (quoted-printable) and leaves places open, so that many recipients share the work. Between the
 * pieces stands a soft line break, which whoever reads the mail takes away again.
 * @param places texts that nobody could have written into it by chance or intent: each is a name in the values
 */
export function preparePart({
  type,
  text,
  places,
}: {
  type: 'text/plain' | 'text/html';
  text: string;
  places: string[];
}): FillPart {
  const head = `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
  const parts = text
    .replace(/\r?\n/g, '\r\n')
    .split(new RegExp(`(${places.join('|')})`))
    .map((part, index) => (index % 2 === 0 ? encoded(part) : part));
  return (values) =>
    head +
    parts
      .map((part, index) => (index % 2 === 0 ? part : encoded(values[part] ?? '')))
      .join('=\r\n');
}

const encoded = (text: string) => wrap(encode(text), width);
