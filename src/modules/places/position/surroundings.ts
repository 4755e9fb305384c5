import { metresBetween } from './distance.ts';
import type { Position } from './position.ts';

/** Where the district is, as far as its places tell. */
export interface Surroundings {
  middle: Position;
  /** Metres around it in which a new place is no surprise. */
  radius: number;
}

/** A district is no smaller than a walk, and places an hour's ride away do not make it bigger. */
const radii = { least: 5000, most: 15_000 };

/**
 * The middle of the places that have a position, each direction for itself, and twice as far around it as three
 * quarters of them lie: a trip to the sea moves neither. Null where no place has one.
 */
export function surroundingsOf(positions: readonly Position[]): Surroundings | null {
  if (positions.length === 0) return null;
  const middle = {
    latitude: middleOf(positions.map(({ latitude }) => latitude)),
    longitude: middleOf(positions.map(({ longitude }) => longitude)),
  };
  const far = positions.map((one) => metresBetween(middle, one)).toSorted((a, b) => a - b);
  const most = 2 * far[Math.floor((far.length - 1) * 0.75)]!;
  return { middle, radius: Math.min(Math.max(most, radii.least), radii.most) };
}

function middleOf(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** What is odd about a position: the pair may be turned round, or it lies so many metres away from the district. */
export type Oddity =
  { kind: 'turned'; meant: Position } | { kind: 'elsewhere'; metres: number } | null;

/** Roughly Germany: what a district without any position is measured by. */
const country = { south: 47, north: 55.2, west: 5.8, east: 15.1 };

/** Whether somebody should be asked before a position is written down. */
export function oddityOf({
  position,
  around,
}: {
  position: Position;
  around: Surroundings | null;
}): Oddity {
  const meant = { latitude: position.longitude, longitude: position.latitude };
  if (isExpected(position, around)) return null;
  if (isExpected(meant, around) || Math.abs(position.latitude) > 90)
    return { kind: 'turned', meant };
  return around && { kind: 'elsewhere', metres: metresBetween(around.middle, position) };
}

function isExpected(position: Position, around: Surroundings | null): boolean {
  if (around) return metresBetween(around.middle, position) <= around.radius;
  const { latitude, longitude } = position;
  const isBetween = (value: number, [least, most]: [number, number]) =>
    value >= least && value <= most;
  return (
    isBetween(latitude, [country.south, country.north]) &&
    isBetween(longitude, [country.west, country.east])
  );
}
