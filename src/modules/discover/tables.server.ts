import type { Generated } from 'kysely';
import type { SightCategory } from './sight/categories.ts';
import type { SightLanguage } from './sight/languages.ts';
import type { SightState } from './sight/state.ts';

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
