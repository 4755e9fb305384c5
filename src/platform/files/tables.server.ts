import type { ColumnType, Generated } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { PictureChannel } from './picture.ts';

export interface FilesTables {
  picture: {
    district_id: string;
    id: string;
    sha256: string | null;
    format: 'jpeg' | 'png';
    width: number;
    height: number;
    bytes: number;
    /** `jsonb`: written as the object itself, read back as one. */
    alt: ColumnType<LocalText, LocalText, LocalText>;
    decorative: boolean;
    photographer: string;
    credit: string;
    consent: string;
    channels: PictureChannel[];
    created_at: Date;
    created_by: string | null;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  kept_file: {
    district_id: string;
    sha256: string;
    bytes: number;
  };
}
