import type { Generated, JSONColumnType } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { AccessFeature, OrganisationCategory } from './entry/categories.ts';
import type { Contact, OrganisationDetails, OrganisationKind } from './entry/details.ts';
import type { ImportColumns } from './import/columns.ts';
import type { Sheet } from './import/sheet.ts';
import type { Week } from './entry/times.ts';

/** Objects come back as they are and go in as JSON; arrays would be taken for PostgreSQL's own. */
type Json<Value extends object> = JSONColumnType<Value, string, string>;

export interface OrganisationTables {
  organisation: {
    district_id: string;
    id: string;
    slug: string;
    name: string;
    kind: OrganisationKind;
    website: string;
    category: OrganisationCategory | null;
    description: Json<LocalText>;
    street: string;
    postal_code: string;
    town: string;
    phone: string;
    mail: string;
    contacts: Json<Contact[]>;
    opening: Json<Week>;
    consultation: Json<Week>;
    times_note: Json<LocalText>;
    access_features: AccessFeature[];
    access: Json<LocalText>;
    languages: string[];
    picture_id: string | null;
    import_id: Generated<string | null>;
    confirmed_at: Generated<Date | null>;
    created_at: Date;
    updated_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  organisation_settings: {
    district_id: string;
    needs_approval: boolean;
    asks_yearly: boolean;
    origin: string;
    version: Generated<number>;
  };
  organisation_proposal: {
    district_id: string;
    id: string;
    organisation_id: string;
    changes: Json<Partial<OrganisationDetails>>;
    version: Generated<number>;
    made_at: Date;
    made_by: string | null;
    decided_at: Date | null;
    decided_by: string | null;
    decision: 'accepted' | 'refused' | null;
    reason: Generated<string>;
  };
  organisation_import: {
    district_id: string;
    id: string;
    file_name: string;
    sheet: Json<Sheet>;
    columns: Json<ImportColumns>;
    version: Generated<number>;
    created_at: Date;
    created_by: string | null;
    taken_at: Generated<Date | null>;
    taken: Generated<number | null>;
    undone_at: Generated<Date | null>;
    undone: Generated<number | null>;
  };
  organisation_check: {
    district_id: string;
    id: string;
    organisation_id: string;
    address: string;
    token_hash: Buffer;
    mail_id: string;
    sent_at: Date;
    answered_at: Date | null;
    answer: 'confirmed' | 'corrected' | null;
  };
}
