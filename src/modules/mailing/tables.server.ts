import type { Generated, JSONColumnType } from 'kysely';
import type { Category } from '#modules/calendar/index.ts';
import type { Locale, LocalText } from '#platform/i18n/index.ts';
import type { LeftLine } from './import/sort.ts';
import type { PauseKind } from './sending/delivery.ts';

export interface MailingTables {
  mailing_import: {
    district_id: string;
    id: string;
    state: 'draft' | 'taken' | 'withdrawn';
    origin: string;
    legal_basis: string;
    locale: Locale;
    pasted: string | null;
    left_lines: JSONColumnType<LeftLine[]> | null;
    counts: JSONColumnType<object>;
    created_by: string | null;
    created_at: Date;
    taken_by: Generated<string | null>;
    taken_at: Generated<Date | null>;
    withdrawn_by: Generated<string | null>;
    withdrawn_at: Generated<Date | null>;
    version: Generated<number>;
  };
  mailing_subscription: {
    district_id: string;
    id: string;
    state: 'active' | 'left';
    address: string | null;
    address_hash: Buffer | null;
    name: string;
    locale: Locale;
    categories: Category[];
    token: string | null;
    import_id: string | null;
    created_at: Date;
    active_since: Date | null;
    left_at: Date | null;
    left_how: 'link' | 'one-click' | 'team' | 'blocked' | null;
    version: Generated<number>;
  };
  mailing_request: {
    district_id: string;
    id: string;
    address: string | null;
    address_hash: Buffer;
    name: string;
    locale: Locale;
    categories: Category[];
    origin: string;
    requested_at: Date;
    link_hash: Buffer | null;
    ends_at: Date;
    subscription_id: string | null;
  };
  mailing_consent: {
    district_id: string;
    id: string;
    subscription_id: string;
    address_hash: Buffer;
    how: 'form' | 'hand' | 'import';
    wording: string;
    note: string;
    requested_at: Date;
    given_at: Date;
    ended_at: Date | null;
  };
  mailing_suppression: {
    district_id: string;
    address_hash: Buffer;
    kind: 'left' | 'blocked';
    since: Date;
  };
  mailing_block_change: {
    district_id: string;
    id: string;
    address_hash: Buffer;
    change: 'blocked' | 'lifted';
    reason: string;
    person_id: string | null;
    at: Date;
  };
  mailing_settings: {
    district_id: string;
    mails_per_hour: number | null;
    version: Generated<number>;
  };
  mailing_issue: {
    district_id: string;
    id: string;
    slug: string;
    state: 'draft' | 'sending' | 'paused' | 'stopped' | 'sent';
    subject: JSONColumnType<LocalText>;
    greeting: JSONColumnType<LocalText>;
    closing: JSONColumnType<LocalText>;
    period_from: string;
    period_until: string;
    categories: string[];
    arrangement: 'day' | 'category';
    notice_ids: string[];
    left_out: string[];
    seen: JSONColumnType<object> | null;
    content: JSONColumnType<object> | null;
    origin: string | null;
    pause_kind: PauseKind | null;
    pause_reason: string | null;
    trouble: string | null;
    trouble_since: Date | null;
    created_by: string | null;
    created_at: Date;
    started_by: string | null;
    started_at: Date | null;
    finished_at: Date | null;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  mailing_issue_occurrence: {
    district_id: string;
    issue_id: string;
    occurrence_id: string;
  };
  mailing_delivery: {
    district_id: string;
    issue_id: string;
    subscription_id: string;
    state: 'waiting' | 'claimed' | 'delivered' | 'unclear' | 'failed' | 'left' | 'stopped' | 'kept';
    attempts: Generated<number>;
    due_at: Date;
    claim_id: string | null;
    claimed_at: Date | null;
    finished_at: Date | null;
    reply: string | null;
  };
}
