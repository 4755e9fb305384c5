import type { Generated } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';

export interface PlaceTables {
  place: {
    district_id: string;
    id: string;
    name: string;
    street: string;
    postal_code: string;
    town: string;
    latitude: number | null;
    longitude: number | null;
    access: LocalText;
    exclusive: boolean;
    venue: Generated<boolean>;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  place_code: {
    district_id: string;
    code: string;
    /** Null where it was printed in advance. */
    place_id: string | null;
    made_at: Date;
    claimed_at: Date | null;
  };
  place_scan: {
    district_id: string;
    code: string;
    /** In the district's time zone. */
    day: string;
    scans: number;
  };
}
