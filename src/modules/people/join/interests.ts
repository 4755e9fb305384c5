/** What somebody would like to do; kept as keys, said in the reader's language. */
export const interests = [
  'office',
  'events',
  'flowers',
  'discover',
  'christmas',
  'cases',
  'pictures',
  'driving',
  'other',
] as const;
export type Interest = (typeof interests)[number];

/** Somebody who would like to take part, as they wrote it. */
export interface JoinRequest {
  id: string;
  name: string;
  /** Empty where they want to be called instead. */
  address: string;
  phone: string;
  interests: Interest[];
  message: string;
  createdAt: Date;
  /** To what they agreed, in the words that they read; null for requests from before that was kept. */
  agreement: { wording: string; at: Date } | null;
}

/** Days for which a request waits for an answer, and for which an answered one is kept. */
export const waitingDays = 180;
export const answeredDays = 30;
/** Characters. */
export const longestMessage = 1000;
