/** RFC 5545 3.1: a content line holds at most 75 octets, the line end not counted. */
const maxOctets = 75;

type Parameters = Readonly<Record<string, string | undefined>>;

/** A content line with a value that is safe as it is: a date, a number, a name from a list. */
export function line(name: string, value: string, parameters?: Parameters): string {
  return fold(`${name}${parameters === undefined ? '' : parameterText(parameters)}:${value}`);
}

/** A content line with a text of any content (RFC 5545 3.3.11). */
export function textLine(name: string, text: string, parameters?: Parameters): string {
  return line(name, escapeText(text), parameters);
}

/**
 * A content line with an address. Null where it is none: a calendar with one event's link missing
 * is better than no calendar. `URL` encodes whatever a URI must not hold.
 */
export function uriLine(name: string, address: string, parameters?: Parameters): string | null {
  const url = URL.parse(address);
  return url === null ? null : line(name, url.href, parameters);
}

/** Escapes what has a meaning in a TEXT; no text can end its line. */
export function escapeText(text: string): string {
  if (!/[\\;,\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/.test(text)) return text;
  return cleanLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function parameterText(parameters: Parameters): string {
  let text = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) text += `;${name}=${parameterValue(value)}`;
  }
  return text;
}

/** RFC 6868: `^` carries what a parameter cannot hold. */
function parameterValue(value: string): string {
  if (/^[\w/+.-]*$/.test(value)) return value;
  const encoded = cleanLines(value)
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll('\n', '^n');
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}

/**
 * One kind of line end, no control characters. Readers that split lines the generous way also
 * split at NEL, VT, FF, LS and PS, so these count as line ends here.
 */
function cleanLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g, '');
}

/** Breaks a line at 75 octets of UTF-8, never inside a character. */
function fold(text: string): string {
  if (text.length * 3 <= maxOctets) return text;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isPair = code >= 0xd800 && code < 0xdc00;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + size > maxOctets) {
      folded += `${text.slice(from, index)}\r\n `;
      from = index;
      octets = 1;
    }
    octets += size;
    if (isPair) index++;
  }
  return folded + text.slice(from);
}
