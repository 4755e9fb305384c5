import type { Generated } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { DutyKind } from './duty/kinds.ts';
import type { ClosesByItself } from './settings.ts';
import type { ReleaseReason, Via } from './shift/assignment.ts';

export interface DutyTables {
  duty: DutyTable;
  duty_standing: {
    district_id: string;
    id: string;
    duty_id: string;
    person_id: string;
    from_on: string;
    until_on: string | null;
    every_weeks: number | null;
    nth: number[] | null;
    created_at: Date;
    ended_at: Date | null;
  };
  duty_absence: {
    district_id: string;
    id: string;
    person_id: string;
    from_on: string;
    until_on: string;
    created_at: Date;
  };
  duty_shift: {
    district_id: string;
    id: string;
    duty_id: string;
    occurrence_id: string;
    needed: Generated<number | null>;
    created_at: Date;
  };
  duty_assignment: {
    district_id: string;
    id: string;
    shift_id: string;
    slot: number;
    person_id: string;
    standing_id: string | null;
    via: Via;
    taken_at: Date;
    taken_by: string | null;
    released_at: Generated<Date | null>;
    released_by: Generated<string | null>;
    release_reason: Generated<ReleaseReason | null>;
    minutes: Generated<number | null>;
    reminded_at: Generated<Date | null>;
    cannot_hash: Generated<Buffer | null>;
    off_told_at: Generated<Date | null>;
    to_ring: Generated<'off' | 'on' | null>;
  };
  duty_person: {
    district_id: string;
    person_id: string;
    skills: Generated<string[]>;
    stands_in_for: Generated<DutyKind[]>;
    shows_hours: Generated<boolean>;
    link_hash: Generated<Buffer | null>;
    calendar_hash: Generated<Buffer | null>;
    version: Generated<number>;
  };
  duty_settings: {
    district_id: string;
    stand_in_minutes: Generated<number>;
    reminder_hour: Generated<number>;
    closes_by_itself: Generated<ClosesByItself>;
    origin: Generated<string>;
    version: Generated<number>;
  };
  stand_in_search: {
    district_id: string;
    id: string;
    shift_id: string;
    interval_minutes: number;
    opened_at: Date;
    opened_by: string | null;
    state: Generated<'open' | 'settled' | 'closed'>;
    ended_at: Generated<Date | null>;
    exhausted_at: Generated<Date | null>;
    told_at: Generated<Date | null>;
  };
  stand_in_message: {
    district_id: string;
    token_hash: Buffer;
    search_id: string;
    made_at: Date;
    made_by: string | null;
  };
  stand_in_ask: {
    district_id: string;
    id: string;
    search_id: string;
    person_id: string;
    via: 'mail' | 'message' | 'phone';
    token_hash: Buffer | null;
    asked_at: Date;
    answer: Generated<'yes' | 'no' | 'unreached' | null>;
    answered_at: Generated<Date | null>;
    answered_by: Generated<string | null>;
    mail_id: string | null;
  };
  shift_swap: {
    district_id: string;
    id: string;
    offered_id: string;
    wanted_id: string;
    proposed_at: Date;
    state: Generated<'open' | 'accepted' | 'declined' | 'withdrawn' | 'over'>;
    ended_at: Generated<Date | null>;
  };
}

export interface DutyTable {
  district_id: string;
  id: string;
  event_id: string;
  occurrence_id: string | null;
  name: LocalText;
  kind: DutyKind;
  needed: number;
  skills: string[];
  starts_after_minutes: number | null;
  lasts_minutes: number | null;
  created_at: Date;
  updated_at: Date;
  version: Generated<number>;
  deleted_at: Date | null;
}
