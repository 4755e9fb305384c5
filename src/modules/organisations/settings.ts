/** What the district decides about the entries of its organisations. */
export interface OrganisationSettings {
  /** What delegates change waits for the coordination's yes. */
  needsApproval: boolean;
  /** Once a year each entry's address is asked whether it is still right. */
  asksYearly: boolean;
  /** Where the links of those mails lead; empty where none may. */
  origin: string;
}

/** Until somebody says otherwise; version 0 is nobody's yet. */
export const usualOrganisationSettings: OrganisationSettings & { version: number } = {
  needsApproval: false,
  asksYearly: false,
  origin: '',
  version: 0,
};
