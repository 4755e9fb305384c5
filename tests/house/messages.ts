import type { SourceFile } from './tables.ts';

/**
 * Keys of messages that nobody says. A key counts as said where it is written out, or where a template like
 * `places.error.${code}` may make it.
 */
export function findUnsaid(files: SourceFile[]): string[] {
  const defining = files.filter(({ text }) => /\bdefineMessages\(/.test(text));
  const said = files.map((file) => (defining.includes(file) ? behindKeys(file.text) : file.text));
  const written = new Set(said.flatMap((text) => [...text.matchAll(quoted)].map(([, key]) => key)));
  const templates = said.flatMap((text) =>
    [...text.matchAll(template)].map(([, parts = '']) => patternOf(parts)),
  );
  const keys = new Set(defining.flatMap(({ text }) => keysOf(text)));
  return [...keys].filter(
    (key) => !written.has(key) && !templates.some((pattern) => pattern.test(key)),
  );
}

const quoted = /'([a-z][\w-]*(?:\.[\w-]+)+)'/g;
const template = /`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g;
const definition = /^\s+'([a-z][\w-]*(?:\.[\w-]+)+)':/gm;

function keysOf(text: string): string[] {
  return [...text.matchAll(definition)].map(([, key = '']) => key);
}

/** The rest of a file that defines messages: it may say some itself. */
function behindKeys(text: string): string {
  return text.replaceAll(definition, '');
}

function patternOf(parts: string): RegExp {
  const fixed = parts
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('.+')}$`);
}
