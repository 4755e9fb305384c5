/** What every command is told about its circumstances: where, who, when. */
export interface Command {
  districtId: string;
  /** IANA zone of the district. */
  timeZone: string;
  /** Who does it; null for the system itself. */
  personId: string | null;
  /** The person for whom they do it, who cannot do it themselves. */
  onBehalfOf?: string | null;
  now: Date;
}
