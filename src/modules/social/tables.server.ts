import type { Generated } from 'kysely';
import type { Design } from './picture/page.ts';

export interface SocialTables {
  social_settings: {
    district_id: string;
    hashtags: string;
    version: Generated<number>;
  };
  social_post: {
    district_id: string;
    id: string;
    event_id: string | null;
    notice_id: string | null;
    caption: string | null;
    caption_about: string | null;
    hashtags: Generated<string>;
    design: Design | null;
    english: Generated<boolean>;
    poster: Generated<boolean>;
    post_picture_id: string | null;
    story_picture_id: string | null;
    updated_at: Date;
    version: Generated<number>;
  };
}
