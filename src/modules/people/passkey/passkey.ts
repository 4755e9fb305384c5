/** A key on somebody's own device that signs in without a code (W3C Web Authentication). */
export interface Passkey {
  id: string;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

/** Minutes in which a browser must answer. */
export const challengeMinutes = 5;
/** Characters. */
export const longestPasskeyName = 60;
export const mostPasskeys = 20;
