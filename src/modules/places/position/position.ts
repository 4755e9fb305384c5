/** Degrees, WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** As it stands in a form, and as maps take it: six digits are less than a pace. */
export const positionText = ({ latitude, longitude }: Position): string =>
  `${shorten(latitude)}, ${shorten(longitude)}`;

const shorten = (degrees: number) => Number(degrees.toFixed(6));

/**
 * What people paste from a map: two numbers with points or German commas, degrees with minutes and N, S, E, O, W, a
 * `geo:` address (RFC 5870), or the address of a page of OpenStreetMap, Google Maps or Apple Maps.
 * @returns null for none, undefined for nonsense.
 */
export function readPosition(text: string): Position | null | undefined {
  if (text === '') return null;
  const found = /^[a-z]+:/i.test(text) ? inAddress(text) : (inNumbers(text) ?? inDegrees(text));
  if (!found) return undefined;
  const [latitude, longitude] = found;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  // Of a pair that is only possible the other way round it can still be asked whether it was meant so.
  const isTurned = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  return isOnEarth || isTurned ? { latitude, longitude } : undefined;
}

type Pair = readonly [number, number];

const number = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const german = String.raw`(-?\d{1,3}(?:,\d+)?)`;
const twoNumbers = [
  new RegExp(`^${number}[\\s,;/]+${number}$`),
  new RegExp(`^${german}(?:,\\s+|[\\s;/]+)${german}$`),
];

function inNumbers(text: string): Pair | undefined {
  const bare = text.replace(/^[([]|[)\]]$/g, '').trim();
  return firstPair(bare, twoNumbers);
}

/** Where in an address of a map its pin stands; what is only looked at comes last. */
const pins = [
  new RegExp(`^geo:${number},${number}`, 'i'),
  new RegExp(`!3d${number}!4d${number}`),
  new RegExp(`[?&]mlat=${number}&mlon=${number}`),
  new RegExp(
    `[?&](?:q|query|ll|sll|destination|center|coordinate)=(?:loc:)?${number}(?:,|%2C)\\+?${number}`,
    'i',
  ),
  new RegExp(`/(?:place|search|dir)/${number},\\+?${number}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${number}/${number}`),
  new RegExp(`@${number},${number}`),
];

function inAddress(text: string): Pair | undefined {
  return firstPair(text, pins);
}

function firstPair(text: string, patterns: readonly RegExp[]): Pair | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return [toNumber(match[1]), toNumber(match[2])];
  }
  return undefined;
}

const toNumber = (part = '') => Number(part.replace(',', '.'));

const degrees = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?`;
/** `51° 34′ 36″ N, 7° 39′ 40″ O`, the letters before or behind. */
const letterBehind = new RegExp(`^${degrees}([NS])[\\s,;]*${degrees}([EOW])$`, 'i');
const letterBefore = new RegExp(`^([NS])\\s*${degrees}[\\s,;]*([EOW])\\s*${degrees}$`, 'i');

function inDegrees(text: string): Pair | undefined {
  const behind = letterBehind.exec(text);
  if (behind) {
    const [, a, b, c, north, d, e, f, east] = behind;
    return [inDecimals([a, b, c], north), inDecimals([d, e, f], east)];
  }
  const before = letterBefore.exec(text);
  if (!before) return undefined;
  const [, north, a, b, c, east, d, e, f] = before;
  return [inDecimals([a, b, c], north), inDecimals([d, e, f], east)];
}

/** In German, O is Ost. */
function inDecimals(parts: readonly (string | undefined)[], letter = ''): number {
  const [whole = 0, minutes = 0, seconds = 0] = parts.map(toNumber);
  const size = whole + minutes / 60 + seconds / 3600;
  return /[SW]/i.test(letter) ? -size : size;
}
