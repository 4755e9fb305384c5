import type { Generated } from 'kysely';
import type { Week } from '#modules/organisations/index.ts';
import type { Locale, LocalText } from '#platform/i18n/index.ts';
import type { BookingState } from './booking/booking.ts';
import type { Approval } from './room/room.ts';

export interface RoomTables {
  room: {
    district_id: string;
    id: string;
    place_id: string;
    capacity: number | null;
    equipment: LocalText;
    rules: LocalText;
    checklist: LocalText;
    terms: LocalText;
    opening: Week;
    approval: Approval;
    set_up_minutes: number;
    clear_minutes: number;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  booking: {
    district_id: string;
    /** Of its event. */
    id: string;
    room_id: string;
    organisation_id: string | null;
    club: string;
    contact_name: string;
    contact_mail: string;
    contact_phone: string;
    purpose: string;
    persons: number | null;
    locale: Locale;
    state: BookingState;
    requested_at: Date;
    requested_by: string | null;
    decided_at: Date | null;
    decided_by: string | null;
    reason: Generated<string>;
    last_on: string;
    version: Generated<number>;
  };
  room_link: {
    district_id: string;
    id: string;
    token_hash: Buffer;
    booking_id: string | null;
    organisation_id: string | null;
    made_at: Date;
    made_by: string | null;
    ended_at: Date | null;
  };
  booking_check: {
    district_id: string;
    booking_id: string;
    occurrence_id: string;
    done: string[];
    missing: string[];
    note: string;
    at: Date;
    by: string | null;
  };
  room_key: {
    district_id: string;
    id: string;
    room_id: string;
    label: string;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  key_handover: {
    district_id: string;
    id: string;
    key_id: string;
    holder_name: string;
    holder_reach: string;
    organisation_id: string | null;
    given_at: Date;
    given_by: string | null;
    due_on: string | null;
    reminded_at: Date | null;
    returned_at: Date | null;
    returned_by: string | null;
  };
  damage: {
    district_id: string;
    id: string;
    room_id: string;
    booking_id: string | null;
    text: string;
    picture_sha256: string | null;
    reported_at: Date;
    reported_by: string | null;
    settled_at: Date | null;
    settled_by: string | null;
  };
}
