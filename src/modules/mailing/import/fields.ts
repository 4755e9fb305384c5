/** One cell of a pasted line. */
export interface Field {
  /** Without the quotation marks around it. */
  text: string;
  /** What stood there. */
  raw: string;
}

type Separator = ';' | '\t' | ',';

/** What separates the cells of a line: a comma only where nothing stronger does. */
export function separatorOf(line: string): Separator {
  return ([';', '\t'] as const).find((one) => splitAt(line, one).length > 1) ?? ',';
}

/** The cells of a line, as RFC 4180 has them: within quotation marks, and within `<…>`, nothing separates. */
export function readFields(line: string, separator: Separator): Field[] {
  return splitAt(line, separator).map((raw) => ({ raw, text: unquote(raw.trim()) }));
}

/** Joined again they are the line, always. */
function splitAt(line: string, separator: Separator): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]!;
    if (character === separator) {
      cells.push(line.slice(start, at));
      start = at + 1;
    } else {
      at = endOfEnclosed({ line, at, isFirst: line.slice(start, at).trim() === '' });
    }
  }
  return [...cells, line.slice(start)];
}

/** Where what begins here ends; a mark that is never closed encloses nothing. */
function endOfEnclosed({
  line,
  at,
  isFirst,
}: {
  line: string;
  at: number;
  isFirst: boolean;
}): number {
  const character = line[at];
  if (character === '<') {
    const end = line.indexOf('>', at);
    return end < 0 ? at : end;
  }
  if (character !== '"' || !isFirst) return at;
  let end = line.indexOf('"', at + 1);
  // Two of them within a cell mean one.
  while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
  return end < 0 ? at : end;
}

function unquote(cell: string): string {
  const [, quoted] = /^"(.*)"$/s.exec(cell) ?? [];
  return quoted === undefined ? cell : quoted.replaceAll('""', '"').trim();
}
