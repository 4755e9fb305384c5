import type { Position } from './position.ts';

/** Mean radius of the earth in metres (IUGG). */
const earth = 6_371_009;

/** Metres along the great circle, by the haversine formula: right to half a percent. */
export function metresBetween(a: Position, b: Position): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const haversine =
    half(to - from) + Math.cos(from) * Math.cos(to) * half(radians(b.longitude - a.longitude));
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
