import type { TrailStop } from './trail.ts';

/** The stops with one of them a place further on (1) or back (-1); beyond the ends nothing moves. */
export function moveStop(
  stops: readonly TrailStop[],
  { sightId, by }: { sightId: string; by: 1 | -1 },
): TrailStop[] {
  const from = stops.findIndex((stop) => stop.sightId === sightId);
  const to = from + by;
  const [moved, other] = [stops[from], stops[to]];
  if (!moved || !other) return [...stops];
  // Points on the way belong to two stops next to each other: where others follow, they would lead astray.
  const before = Math.min(from, to) - 1;
  const apart = [before, from, to];
  const order = stops.map((stop, at) => (at === from ? other : at === to ? moved : stop));
  return order.map((stop, at) => (apart.includes(at) ? { ...stop, via: [] } : stop));
}

/** The stops without one of them; the way to it and from it goes too. */
export function takeStopOut(stops: readonly TrailStop[], sightId: string): TrailStop[] {
  const at = stops.findIndex((stop) => stop.sightId === sightId);
  if (at < 0) return [...stops];
  return stops
    .map((stop, index) => (index === at - 1 ? { ...stop, via: [] } : stop))
    .filter((_, index) => index !== at);
}
