/** Each saved trail is a cache of its own; its name goes on with the path of its page. */
export const prefix = 'unterwegs ';

/** What is saved of a trail, as it is said to whoever saved it. */
export interface Saved {
  /** ISO 8601. */
  at: string;
  bytes: number;
  pages: number;
  pictures: number;
  tiles: number;
}

/** Where that stands in the cache: beside the pages, and never asked for by any. */
export const aboutPath = '/gespeichert.json';
