/**
 * The only place that reads the clock. In demo and tests it can be set; it then runs on from there,
 * so that time-outs and rate limits keep working.
 */
let offset = 0;

/** The present instant. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

/** Sets the clock to `instant` (ISO 8601), or back to the machine's clock with `null`. */
export function setClock(instant: string | null): void {
  offset = instant === null ? 0 : new Date(instant).getTime() - Date.now();
}
