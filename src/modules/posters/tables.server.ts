import type { ColumnType, Generated } from 'kysely';
import type { PosterDesign, PosterFormat } from './poster.ts';

export interface PostersTables {
  poster: {
    district_id: string;
    event_id: string;
    design: PosterDesign;
    format: PosterFormat;
    mono: boolean;
    large: boolean;
    only_date: string | null;
    headline: string;
    extra: string;
    logo_ids: string[];
    version: Generated<number>;
  };
  own_poster: {
    district_id: string;
    id: string;
    event_id: string;
    sha256: string | null;
    kind: 'pdf' | 'jpeg' | 'png';
    pages: number;
    page: number;
    alt: string;
    width: number;
    height: number;
    created_at: ColumnType<Date, Date, never>;
    created_by: string | null;
    version: Generated<number>;
    deleted_at: Date | null;
  };
}
