/** Why somebody may be written to whom the team enters: each of them is a consent that was given elsewhere. */
export const legalBases = ['signed', 'spoken', 'mailed', 'earlier'] as const;
export type LegalBasis = (typeof legalBases)[number];
