import { line, textLine } from './line.ts';
import { observancesOf, type Observance } from './observance.ts';
import { readZoneHistory, type Transition } from './transition.ts';

interface ZoneYears {
  readonly timeZone: string;
  readonly fromYear: number;
  readonly untilYear: number;
}

/** The first day of the calendar's first full cycle of 400 years, as Outlook writes it. */
const beginning = '16010101T000000';

const written = new Map<string, string>();

/**
 * A VTIMEZONE (RFC 5545 3.6.5) that gives every local time from the start of `fromYear` to the end
 * of `untilYear` the offset of the IANA zone. Where the clocks follow a yearly rule it is written
 * as a rule, so that it also serves the years after; else each change is listed. Lines end with
 * CR LF, the last one without. Throws a RangeError for a zone nobody knows.
 */
export function writeTimeZone({ timeZone, fromYear, untilYear }: ZoneYears): string {
  const key = `${timeZone} ${fromYear} ${untilYear}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = timeZoneLines({ timeZone, fromYear, untilYear }).join('\r\n');
  // A server needs a handful; the bound is for years that anyone may type into a form.
  if (written.size >= 200) written.clear();
  written.set(key, text);
  return text;
}

function timeZoneLines(years: ZoneYears): string[] {
  const history = readZoneHistory(years);
  return [
    'BEGIN:VTIMEZONE',
    textLine('TZID', years.timeZone),
    ...observancesOf(history).flatMap((observance) =>
      observanceLines({ observance, timeZone: years.timeZone }),
    ),
    'END:VTIMEZONE',
  ];
}

function observanceLines({
  observance,
  timeZone,
}: {
  observance: Observance;
  timeZone: string;
}): string[] {
  const { kind, first, rule } = observance;
  return [
    `BEGIN:${kind}`,
    line('DTSTART', first === null ? beginning : localValue(first)),
    line('TZOFFSETFROM', offsetValue(observance.offsetFrom)),
    line('TZOFFSETTO', offsetValue(observance.offsetTo)),
    line('TZNAME', nameOf({ observance, timeZone })),
    ...(rule === null ? [] : [line('RRULE', `FREQ=YEARLY;${rule}`)]),
    `END:${kind}`,
  ];
}

function localValue({ local }: Transition): string {
  return local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** RFC 5545 3.3.14: seconds only where there are any, as before zones were agreed on. */
function offsetValue(offset: number): string {
  const size = Math.abs(offset);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  if (size % 60 !== 0) parts.push(size % 60);
  return (offset < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}

/** "CET", "EST": English names, each from the region that uses them; else the offset. */
function nameOf({ observance, timeZone }: { observance: Observance; timeZone: string }): string {
  const at = observance.first?.epochMilliseconds ?? 0;
  for (const region of ['en-GB', 'en-US', 'en-AU']) {
    const format = new Intl.DateTimeFormat(region, { timeZone, timeZoneName: 'short' });
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    if (/^[A-Z]{3,5}$/.test(name)) return name;
  }
  return offsetValue(observance.offsetTo);
}
