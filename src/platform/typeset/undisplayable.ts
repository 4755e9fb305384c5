import type { Json } from './index.ts';

/** Stands for a sign that no font of ours has. */
const substitute = '\u25ca';

/** The texts of which Typst says that no font can show them; none where it failed for something else. */
export function undisplayableIn(error: unknown): string[] {
  // A list of diagnostics as Rust prints it: what they say stands in quotes, and the text in quotes within.
  const said = unescapeRust(String((error as { code?: unknown } | null)?.code ?? ''));
  const texts = [...said.matchAll(/the text `"((?:[^"\\]|\\.)*)"` could not be displayed/g)];
  return [...new Set(texts.map(([, text]) => unescapeRust(text ?? '')))];
}

/**
 * The same data without those texts. Marks and invisible signs go first: a letter that lacks only its accent stays
 * legible. Where that was not it, a box stands for each letter.
 */
export function withoutTexts({ data, texts }: { data: Json; texts: string[] }): Json {
  const invisible = texts.filter((text) => /^[\p{M}\p{C}]+$/u.test(text));
  const gone = new Set(invisible.length > 0 ? invisible : texts);
  const letters = new Set([...gone].flatMap((text) => [...text]));
  const by = invisible.length > 0 ? '' : substitute;
  return mapTexts(data, (text) => [...text].map((one) => (letters.has(one) ? by : one)).join(''));
}

/** The same data, each text changed. */
export function mapTexts(data: Json, change: (text: string) => string): Json {
  if (typeof data === 'string') return change(data);
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((one: Json) => mapTexts(one, change));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value as Json, change)]),
  );
}

const plainEscapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** A text as Rust's `{:?}` prints it. */
function unescapeRust(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_all, hex?: string, sign?: string) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : (plainEscapes[sign ?? ''] ?? sign ?? ''),
  );
}
