import type { Locale, LocalText } from '#platform/i18n/index.ts';
import type { Generated } from 'kysely';
import type { ConcernCategory } from './concern/category.ts';
import type { HandoverKind } from './handover/handover.ts';
import type { OfferKind } from './offer/offer.ts';

export interface OfficeTables {
  guide_entry: {
    district_id: string;
    id: string;
    name: string;
    categories: ConcernCategory[];
    phone: string;
    hours: string;
    bring: string;
    note: string;
    organisation_id: string | null;
    created_at: Date;
    checked_at: Date;
    checked_by: string | null;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  concern: {
    district_id: string;
    id: string;
    at: Date;
    day: string;
    category: ConcernCategory;
    answer: 'advised' | 'referred';
    guide_entry_id: string | null;
    referred_to: string;
    follow_up_on: string | null;
    note: string;
    taken_by: string | null;
    settled_at: Date | null;
    settled_by: string | null;
  };
  concern_contact: {
    district_id: string;
    concern_id: string;
    name: string;
    reach: string;
    erase_on: string;
  };
  visit: {
    district_id: string;
    id: string;
    at: Date;
    day: string;
    taken_back_at: Date | null;
  };
  handover_note: {
    district_id: string;
    id: string;
    kind: HandoverKind;
    message: string;
    answers: string | null;
    written_at: Date;
    written_by: string | null;
    done_at: Date | null;
    done_by: string | null;
  };
  office_offer: {
    district_id: string;
    id: string;
    kind: OfferKind;
    name: LocalText;
    about: LocalText;
    since: string | null;
    place_id: string | null;
    ring_name: string;
    ring_phone: string;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  consultation: {
    district_id: string;
    event_id: string;
    languages: string;
    by_appointment: boolean;
    slot_minutes: number;
    host_mail: string;
    /** Whose host that address is of; null: the district's own. */
    host_organisation_id: string | null;
    origin: string;
    version: Generated<number>;
  };
  appointment: {
    district_id: string;
    id: string;
    occurrence_id: string;
    minutes_after: number;
    lasts_minutes: number;
    name: string;
    mail: string;
    phone: string;
    question: string;
    locale: Locale;
    token_hashes: Buffer[];
    booked_at: Date;
    cancelled_at: Date | null;
    reminded_at: Date | null;
    told_starts_at: Date;
    told_cancelled: boolean;
    /** Who may read it: the host for whom it was made; null: the district's own. */
    host_organisation_id: string | null;
    told_organisation_id: string | null;
  };
  consultation_link: {
    district_id: string;
    token_hash: Buffer;
    occurrence_id: string;
    host_organisation_id: string | null;
    made_at: Date;
    ends_at: Date;
  };
  office_closing: {
    district_id: string;
    id: string;
    occurrence_id: string;
    with_occurrence_ids: string[];
    until_taken: boolean;
    by_rule: boolean;
    closed_at: Date;
    closed_by: string | null;
    reopened_at: Date | null;
    reopened_by: string | null;
    reopened_via: 'hand' | 'taken' | null;
  };
  office_question: {
    district_id: string;
    id: string;
    occurrence_id: string;
    day: string;
    asked_at: Date;
    settled_at: Date | null;
  };
}
