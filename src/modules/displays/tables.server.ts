import type { Generated } from 'kysely';

export interface DisplaysTables {
  display_settings: {
    district_id: string;
    is_used: boolean;
    seconds_per_slide: number;
    /** `22:00:00` */
    night_from: string | null;
    night_until: string | null;
    notice_days: number;
    with_english: boolean;
    version: Generated<number>;
  };
  display_screen: { district_id: string; seen_at: Date };
}
