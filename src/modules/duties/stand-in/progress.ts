/** How far the search for a stand-in is. */
export interface SearchProgress {
  state: 'open' | 'settled' | 'closed';
  /** ISO instants. */
  openedAt: string;
  /** Nobody is left who could be asked by mail. */
  isExhausted: boolean;
  /** Those who were asked, in that order, then those who could be rung. */
  calls: Call[];
}

export interface Call {
  personId: string;
  name: string;
  phone: string;
  /** Null where nobody has asked them yet. */
  askedAt: string | null;
  via: 'mail' | 'message' | 'phone' | null;
  answer: 'yes' | 'no' | 'unreached' | null;
}
