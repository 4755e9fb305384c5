/** What the district decides about the entries of its organisations. */
export interface OrganisationSettings {
  /** What delegates change waits for the coordination's yes. */
  needsApproval: boolean;
}

/** Until somebody says otherwise; version 0 is nobody's yet. */
export const usualOrganisationSettings: OrganisationSettings & { version: number } = {
  needsApproval: false,
  version: 0,
};
