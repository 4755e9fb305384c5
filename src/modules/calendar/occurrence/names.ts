import type { Organisation } from '#modules/organisations/index.ts';
import type { Place } from '#modules/places/index.ts';
import type { Occurrence } from './occurrence.ts';

/** Where, and who invites: what dates of a district can point to. */
export interface Names {
  places: Place[];
  organisations: Organisation[];
  /** As a date shows them, by id. */
  shown: {
    places: Map<string, Occurrence['place']>;
    organisations: Map<string, Occurrence['organisation']>;
  };
}
