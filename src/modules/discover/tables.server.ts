import type { ColumnType, Generated } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { SightCategory } from './sight/categories.ts';
import type { SightLanguage } from './sight/languages.ts';
import type { SightState } from './sight/state.ts';
import type { TrailKind } from './trail/trail.ts';

export interface DiscoverTables {
  sight: {
    district_id: string;
    id: string;
    place_id: string;
    slug: string;
    category: SightCategory;
    years: Generated<string>;
    credits: Generated<string>;
    sources: Generated<string>;
    links: Generated<string>;
    state: SightState;
    state_at: Date;
    owner_approval: Generated<string>;
    published_at: Date | null;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  trail: {
    district_id: string;
    id: string;
    slug: string;
    title: LocalText;
    teaser: LocalText;
    kinds: TrailKind[];
    round: boolean;
    /** Metres. */
    walked: number | null;
    published: Generated<boolean>;
    published_at: Date | null;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  trail_stop: {
    district_id: string;
    trail_id: string;
    position: number;
    sight_id: string;
    /** Pairs of degrees; written as JSON. */
    via: ColumnType<[number, number][], string, string>;
  };
  sight_text: {
    district_id: string;
    sight_id: string;
    language: SightLanguage;
    title: string;
    teaser: string;
    body: string;
    translated_by: string;
    changed_at: Date;
    version: Generated<number>;
  };
}
