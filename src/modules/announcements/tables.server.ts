import type { Generated, JSONColumnType } from 'kysely';
import type { MarkState } from './mark/mark.ts';
import type { Seen } from './mark/seen.ts';
import type { DaysByMoment } from './entry/rule.ts';

export interface AnnouncementTables {
  announcement_mark: {
    district_id: string;
    id: string;
    event_id: string | null;
    notice_id: string | null;
    occurrence_id: string | null;
    channel: string;
    moment: string;
    step: number;
    state: MarkState;
    seen: JSONColumnType<Seen> | null;
    person_id: string | null;
    at: Date;
  };
  announcement_rules: {
    district_id: string;
    off: string[];
    days: JSONColumnType<DaysByMoment>;
    version: Generated<number>;
  };
}
