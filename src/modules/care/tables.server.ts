import type { Generated } from 'kysely';
import type { Care } from './plan/plan.ts';
import type { CareAct } from './entry/entry.ts';
import type { SponsorKind } from './sponsor/sponsor.ts';
import type { ThingKind } from './thing/kinds.ts';

export interface CareTables {
  care_thing: {
    district_id: string;
    id: string;
    place_id: string;
    kind: ThingKind;
    number: string;
    name: string;
    picture_id: string | null;
    plant: string;
    mounted_on: string | null;
    taken_down_on: string | null;
    permission: string;
    permitted_until: string | null;
    water_source: string;
    winter_storage: string;
    cost_cents: number | null;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  care_plan: {
    district_id: string;
    kind: ThingKind;
    care: Care;
    every_days: number | null;
    season_from: string;
    season_until: string;
    version: Generated<number>;
  };
  care_entry: {
    district_id: string;
    id: string;
    thing_id: string;
    what: CareAct;
    litres: number | null;
    happened_at: Date;
    entered_at: Date;
    person_id: string | null;
    tap_id: string | null;
    taken_back_at: Date | null;
  };
  care_damage: {
    district_id: string;
    id: string;
    thing_id: string;
    text: string;
    reported_at: Date;
    reported_by: string | null;
    settled_at: Date | null;
    settled_by: string | null;
  };
  care_sponsor: {
    district_id: string;
    id: string;
    thing_id: string;
    kind: SponsorKind;
    name: string;
    street: string;
    town: string;
    mail: string;
    shown_since: Date | null;
    from_on: string;
    until_on: string;
    amount_cents: number | null;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  care_weather: {
    district_id: string;
    day: string;
    rain_millimetres: number;
    highest_degrees: number;
    fetched_at: Date;
  };
  care_round: {
    district_id: string;
    id: string;
    name: string;
    litres: number;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  care_round_thing: { district_id: string; round_id: string; thing_id: string };
  care_round_event: { district_id: string; round_id: string; event_id: string };
}
