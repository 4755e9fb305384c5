import type { Position } from '#modules/places/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { sightsPath, teamSightsPath } from '../sight/sight.ts';

/** Ways to go, slowest last but one: in the order in which pages name them. */
export const trailKinds = ['walking', 'wheelchair', 'bicycle'] as const;
export type TrailKind = (typeof trailKinds)[number];

export interface TrailDetails {
  title: LocalText;
  teaser: LocalText;
  /** For whom it is fit; one at least. */
  kinds: TrailKind[];
  /** It leads back to its first stop. */
  round: boolean;
  /** Metres, as somebody walked them; null where the positions tell. */
  walked: number | null;
}

export interface TrailStop {
  sightId: string;
  /** Where the way leads from here to the next stop. */
  via: Position[];
}

export interface Trail extends TrailDetails {
  id: string;
  slug: string;
  stops: TrailStop[];
  published: boolean;
  publishedAt: Date | null;
  version: number;
  deletedAt: Date | null;
}

/** What citizens walk. */
export const trailsPath = `${sightsPath}/wege`;
/** Path of its page, without language. */
export const trailPath = ({ slug }: { slug: string }): string => `${trailsPath}/${slug}`;
/** Path of its track for devices and apps. */
export const gpxPath = (trail: { slug: string }): string => `${trailPath(trail)}.gpx`;
/** Where the team keeps them. */
export const teamTrailsPath = `${teamSightsPath}/wege`;
export const teamTrailPath = (id: string): string => `${teamTrailsPath}/${id}`;
