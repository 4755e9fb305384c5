import type { ThingKind } from './kinds.ts';

/** What is said of a thing that is cared for. */
export interface ThingDetails {
  kind: ThingKind;
  /** What its label says: "7". */
  number: string;
  name: string;
  pictureId: string | null;
  plant: string;
  /** Local dates. */
  mountedOn: string | null;
  takenDownOn: string | null;
  /** Who of the owners of the mast or the wall allowed it, and until when. */
  permission: string;
  permittedUntil: string | null;
  waterSource: string;
  winterStorage: string;
  /** A year. */
  costCents: number | null;
}

export interface Thing extends ThingDetails {
  id: string;
  placeId: string;
  version: number;
  deletedAt: Date | null;
}

/** Whether it hangs or stands on a local date. */
export function isMounted(
  { mountedOn, takenDownOn }: Pick<Thing, 'mountedOn' | 'takenDownOn'>,
  day: string,
): boolean {
  return (mountedOn === null || mountedOn <= day) && (takenDownOn === null || takenDownOn > day);
}

const inOrder = new Intl.Collator('de', { numeric: true });
/** As labels are numbered: 2 before 10. */
export const byNumber = (
  a: Pick<Thing, 'kind' | 'number' | 'name'>,
  b: Pick<Thing, 'kind' | 'number' | 'name'>,
): number =>
  (a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1) ||
  inOrder.compare(a.number, b.number) ||
  inOrder.compare(a.name, b.name);

/** Paths without language. */
export const teamCarePath = '/team/pflege';
export const teamThingPath = (id: string): string => `${teamCarePath}/${id}`;
export const teamRoundsPath = `${teamCarePath}/runden`;
export const teamRoundPath = (id: string): string => `${teamRoundsPath}/${id}`;
export const teamSponsorsPath = `${teamCarePath}/paten`;
export const teamSponsorPath = (id: string): string => `${teamSponsorsPath}/${id}`;
export const teamPlansPath = `${teamCarePath}/arten`;
/** Where taps are sent that were kept without network. */
export const entriesPath = `${teamCarePath}/eintraege`;
export const carePath = '/blumen';
/** What the label of a thing leads to. */
export const labelPath = (code: string): string => `${carePath}/${code}`;
