import type { Generated } from 'kysely';
import type { Locale } from '#platform/i18n/index.ts';
import type { Role } from './person.ts';

export interface PeopleTables {
  account: { id: string; address: string; created_at: Date };
  sign_in_code: {
    id: string;
    district_id: string;
    account_id: string | null;
    token_hash: Buffer;
    code_hash: Buffer | null;
    link_hash: Buffer | null;
    next_path: string;
    locale: Locale;
    origin: string;
    created_at: Date;
    expires_at: Date;
    attempts: Generated<number>;
    used_at: Date | null;
  };
  person: {
    district_id: string;
    id: string;
    account_id: string | null;
    name: string;
    phone: Generated<string>;
    /** In which they are written to. */
    locale: Generated<Locale>;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Generated<Date | null>;
    erased_at: Generated<Date | null>;
  };
  person_role: {
    district_id: string;
    id: string;
    person_id: string;
    role: Role;
    organisation_id: string | null;
    granted_at: Date;
    ended_at: Date | null;
  };
  invitation: {
    district_id: string;
    id: string;
    person_id: string | null;
    address: string | null;
    token_hash: Buffer;
    created_at: Date;
    created_by: string | null;
    expires_at: Date;
    used_at: Generated<Date | null>;
    withdrawn_at: Generated<Date | null>;
  };
  join_request: {
    district_id: string;
    id: string;
    name: string;
    address: string;
    phone: string;
    interests: string[];
    message: string;
    locale: Locale;
    created_at: Date;
    answer: Generated<'accepted' | 'declined' | null>;
    answered_at: Generated<Date | null>;
    answered_by: Generated<string | null>;
    agreed: Generated<string>;
    agreed_at: Generated<Date | null>;
  };
  passkey: {
    id: string;
    account_id: string;
    host: string;
    credential_id: string;
    public_key: Buffer;
    counter: string | number;
    transports: string[];
    name: string;
    created_at: Date;
    used_at: Generated<Date | null>;
  };
  passkey_challenge: { challenge: string; account_id: string | null; expires_at: Date };
  office_computer: {
    district_id: string;
    id: string;
    name: string;
    session_id: string | null;
    person_id: Generated<string | null>;
    locks_at: Generated<Date | null>;
    enrolled_at: Date;
    enrolled_by: string | null;
  };
  person_pin: {
    district_id: string;
    person_id: string;
    hash: Buffer;
    wrong: Generated<number>;
    locked_until: Generated<Date | null>;
    set_at: Date;
  };
  address_change: {
    account_id: string;
    address: string;
    token_hash: Buffer;
    expires_at: Date;
  };
}
