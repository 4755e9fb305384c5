/** Degrees, WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

const earthMetres = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres as the crow flies; exact enough for a walk. */
export function metresBetween(a: Position, b: Position): number {
  const middle = radians((a.latitude + b.latitude) / 2);
  const east = radians(b.longitude - a.longitude) * Math.cos(middle);
  return earthMetres * Math.hypot(east, radians(b.latitude - a.latitude));
}

export function lengthOf(stops: readonly Position[]): number {
  return stops.slice(1).reduce((sum, stop, at) => sum + metresBetween(stops[at]!, stop), 0);
}

/** Tries at most; a round has some dozen stops, and a walk need not be the shortest of all. */
const mostSweeps = 50;

/**
 * An order in which a round is short to walk, from the first stop on and not back: always to the nearest that is left,
 * then pieces are turned round as long as that makes it shorter (2-opt).
 */
export function shortRoute<Stop extends Position>(stops: readonly Stop[]): Stop[] {
  const route = nearestFirst(stops);
  for (let sweep = 0; sweep < mostSweeps && turnOnce(route); sweep += 1);
  return route;
}

function nearestFirst<Stop extends Position>(stops: readonly Stop[]): Stop[] {
  const [first, ...left] = stops;
  if (first === undefined) return [];
  const route = [first];
  while (left.length > 0) {
    const here = route.at(-1)!;
    const distances = left.map((one) => metresBetween(here, one));
    const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
    route.push(next!);
  }
  return route;
}

/** Turns each piece round that is shorter the other way. @returns whether there was one. */
function turnOnce(route: Position[]): boolean {
  let isShorter = false;
  for (let from = 1; from < route.length - 1; from += 1) {
    for (let until = from + 1; until < route.length; until += 1) {
      if (saved({ route, from, until }) <= 1e-6) continue;
      route.splice(from, until - from + 1, ...route.slice(from, until + 1).reverse());
      isShorter = true;
    }
  }
  return isShorter;
}

/** Metres that are saved when the stops from one to another are walked the other way round. */
function saved({
  route,
  from,
  until,
}: {
  route: readonly Position[];
  from: number;
  until: number;
}): number {
  const [before, first, last, after] = [
    route[from - 1]!,
    route[from]!,
    route[until]!,
    route[until + 1],
  ];
  const now = metresBetween(before, first) + (after ? metresBetween(last, after) : 0);
  const then = metresBetween(before, last) + (after ? metresBetween(first, after) : 0);
  return now - then;
}
