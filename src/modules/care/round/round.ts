/** Things that are watered together, and the events at which somebody is on duty for that. */
export interface RoundDetails {
  name: string;
  /** For each thing, where nobody says otherwise. */
  litres: number;
  thingIds: string[];
  /** Of the calendar; in turn, one for each group. */
  eventIds: string[];
}

export interface Round extends RoundDetails {
  id: string;
  version: number;
  deletedAt: Date | null;
}
