/** Days that a mailed invitation holds. */
export const invitationDays = 14;
/** Days that a card holds: it lies in a drawer until somebody comes by. */
export const cardDays = 90;
/** Cards on one sheet of A4. */
export const cardsPerSheet = 8;

/** Where an invitation is accepted, without language. */
export const invitationPath = (token: string) => `/einladung/${token}`;

export type Invitation =
  /** To one address, for somebody whom the organising team has written down. */
  | { kind: 'mail'; name: string; address: string }
  /** A card from the office, for whoever holds it. */
  | { kind: 'card' };
