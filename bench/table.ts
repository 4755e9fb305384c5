/** One line of the table. */
export interface Row {
  what: string;
  figure: string;
  /** What it is compared with, and how it comes out. */
  against?: string;
  ratio?: number;
  /** The target in words, and whether it is reached. */
  target?: { says: string; reached: boolean };
}

/** The rows of one bench as Markdown. */
export function toMarkdown(rows: Row[]): string {
  const lines = rows.map(({ what, figure, against, ratio, target }) =>
    [
      what,
      figure,
      against ?? '',
      ratio === undefined ? '' : ratio.toFixed(2),
      target ? `${target.says}: ${target.reached ? 'reached' : '**missed**'}` : '',
    ].join(' | '),
  );
  const head = [
    'measured | figure | compared with | ratio | target',
    '--- | --- | --- | --: | ---',
  ];
  return [...head, ...lines].map((line) => `| ${line} |`).join('\n');
}

export const rate = (perSecond: number) => `${perSecond.toFixed(0)}/s`;
export const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
export const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
export const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Puts a new section between the two marks of `name` in a Markdown text. @throws when the marks are missing */
export function replaceSection({
  text,
  name,
  section,
}: {
  text: string;
  name: string;
  section: string;
}): string {
  const [begin, end] = [`<!-- bench ${name} -->`, `<!-- /bench ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/bench.md has no marks for ${name}.`);
  return `${text.slice(0, from)}${begin}\n\n${section}\n\n${text.slice(to)}`;
}
