/** What every command is told about its circumstances: where, who, when. */
export interface Command {
  districtId: string;
  /** IANA zone of the district. */
  timeZone: string;
  /** Who does it; null for the system itself. */
  personId: string | null;
  now: Date;
}
