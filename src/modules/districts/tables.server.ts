import type { ColumnType, Generated } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Branding, Carrier, DistrictContact } from './index.ts';

export interface DistrictTables {
  district: {
    id: string;
    slug: string;
    name: string;
    town: string;
    postal_code: string;
    time_zone: string;
    state: string;
    about: LocalText;
    contact: DistrictContact;
    carrier: Carrier;
    branding: Branding;
    unused_parts: Generated<string[]>;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
    most_storage_bytes: ColumnType<string | null, number | null | undefined, number | null>;
    most_mails_per_hour: ColumnType<number | null, number | null | undefined>;
    most_members: ColumnType<number | null, number | null | undefined>;
  };
  district_set_up: { district_id: string; step: string; at: Date; person_id: string | null };
  district_suspension: {
    id: string;
    district_id: string;
    suspended_at: Date;
    resumed_at: ColumnType<Date | null, Date | null | undefined>;
  };
  district_ending: {
    id: string;
    district_id: string;
    suspension_id: string;
    name: string;
    asked_at: Date;
    due_at: Date;
    withdrawn_at: ColumnType<Date | null, Date | null | undefined>;
    erased_at: ColumnType<Date | null, Date | null | undefined>;
  };
  district_host: { host: string; district_id: string };
}
