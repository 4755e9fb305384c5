import { cutAtSentence } from './cut.ts';
import { showHashtags } from './hashtags.ts';
import { mostInCaption } from './limits.ts';

/** What stands in a caption in one language, in this order. */
export interface CaptionPart {
  title: string;
  /** "Abgesagt: Krank", "Ohne Anmeldung, einfach kommen" … */
  lines: { before: string[]; after: string[] };
  /** "Dienstag, 24. November, 18:30 bis 20:00 Uhr", a line each. */
  dates: string[];
  /** "und 12 weitere Termine": said where not all dates fit. */
  moreDates: (count: number) => string;
  place: string;
  /** What is cut where room is short. */
  text: string;
  /** As it is typed: links cannot be pressed there. */
  url: string;
}

const most = { title: 200, line: 160, dates: 10 };

/**
 * One caption of one or two languages. Dates, place and address always stand there; where room is short the texts are
 * cut at the end of a sentence, the second language's first, then hashtags fall away from the end.
 */
export function composeCaption({
  parts,
  hashtags,
  credit,
}: {
  /** The chief language first. */
  parts: readonly [CaptionPart, ...CaptionPart[]];
  hashtags: readonly string[];
  /** "Foto: Renate Beispiel"; empty where nothing is to be said. */
  credit: string;
}): string {
  const foot = [cutAtSentence(credit, most.line), showHashtags(hashtags)];
  for (const dates of [most.dates, 5, 3, 1]) {
    const bare = join([...parts.map((part) => partOf({ part, text: '', dates })), ...foot]);
    if (bare.length <= mostInCaption) return filled({ parts, foot, dates });
  }
  if (hashtags.length > 0)
    return composeCaption({ parts, hashtags: hashtags.slice(0, -1), credit });
  if (parts.length > 1) return composeCaption({ parts: [parts[0]], hashtags, credit });
  return join([partOf({ part: parts[0], text: '', dates: 1 })])
    .slice(0, mostInCaption)
    .toWellFormed();
}

/** The first language's text gets what room there is, the next what is left. */
function filled({
  parts,
  foot,
  dates,
}: {
  parts: readonly CaptionPart[];
  foot: string[];
  dates: number;
}): string {
  const texts: string[] = parts.map(() => '');
  const shown = () =>
    join([...parts.map((part, at) => partOf({ part, text: texts[at] ?? '', dates })), ...foot]);
  for (const [at, part] of parts.entries()) {
    texts[at] = cutAtSentence(part.text, mostInCaption - shown().length - 2);
  }
  return shown();
}

function partOf({ part, text, dates }: { part: CaptionPart; text: string; dates: number }): string {
  const line = (said: string) => cutAtSentence(said, most.line);
  const left = part.dates.length - dates;
  const when = [
    ...part.dates.slice(0, dates),
    ...(left > 0 ? [part.moreDates(left)] : []),
    part.place,
  ];
  return join([
    cutAtSentence(part.title, most.title),
    part.lines.before.map(line).join('\n'),
    when.filter(Boolean).map(line).join('\n'),
    text,
    part.lines.after.filter(Boolean).map(line).join('\n'),
    part.url,
  ]);
}

const join = (blocks: string[]) => blocks.filter(Boolean).join('\n\n');
