import type { ColumnType, Generated } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { SightCategory } from './sight/categories.ts';
import type { SightLanguage } from './sight/languages.ts';
import type { SightState } from './sight/state.ts';
import type { SignState } from './sign/sign.ts';
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
  sign: {
    district_id: string;
    id: string;
    number: number;
    place_id: string;
    state: SignState;
    state_at: Date;
    heading: string;
    wording: string;
    material: string;
    width: number;
    height: number;
    fixing: string;
    permission: string;
    cost_cents: number | null;
    paid_by: string;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  sign_check: {
    district_id: string;
    id: string;
    sign_id: string;
    checked_at: Date;
    checked_by: string | null;
    damage: string;
    picture_sha256: string | null;
    settled_at: Date | null;
    settled_by: string | null;
  };
}
