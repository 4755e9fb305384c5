import { metresBetween, type Position } from '#modules/places/index.ts';
import type { TrailKind } from './trail.ts';

/** A stop on its way: null where its place has no position yet. */
export interface Step {
  position: Position | null;
  via: readonly Position[];
}

/** The line past all stops; back to the first where it is round. */
export function lineOf({ steps, round }: { steps: readonly Step[]; round: boolean }): Position[] {
  const line = steps.flatMap(({ position, via }, index) => {
    const isLast = index === steps.length - 1;
    // Beyond its last stop a way leads on only where it leads back.
    return [...(position ? [position] : []), ...(isLast && !round ? [] : via)];
  });
  const [first] = line;
  return round && first && line.length > 1 ? [...line, first] : line;
}

/** Metres of a line, along great circles. */
export function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, to, index) => sum + metresBetween(line[index - 1] ?? to, to), 0);
}

/**
 * Kilometres an hour at which times are reckoned: unhurried, with stops to look around left out. People of 70 walk 4 to
 * 5; the wheelchair is one pushed by hand on paved ways; the bicycle goes with children.
 */
export const speeds: Record<TrailKind, number> = { walking: 4, wheelchair: 3, bicycle: 12 };

/** Minutes for so many metres, to the next five. */
export function minutesFor({ metres, kind }: { metres: number; kind: TrailKind }): number {
  return Math.max(5, Math.ceil(((metres / 1000 / speeds[kind]) * 60) / 5) * 5);
}
