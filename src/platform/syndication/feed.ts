/** A moment: a `Date`, a `Temporal.Instant` or a `Temporal.ZonedDateTime`. */
export type Instant = Date | { readonly epochMilliseconds: number };

/** What both formats are printed from. All addresses are absolute, all texts of any content. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page this feed is about. */
  readonly homeUrl: string;
  /** Where this very feed is fetched. */
  readonly feedUrl: string;
  /** BCP 47: `de`. */
  readonly language: string;
  /** The latest change of anything in it. */
  readonly updatedAt?: Instant;
  /** How long a reader may wait before it asks again. */
  readonly refreshMinutes?: number;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays the same for ever, and need not be an address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text, a sentence or two. */
  readonly summary?: string;
  /** The whole content as HTML that is already safe; without it the summary stands for it. */
  readonly html?: string;
  readonly publishedAt?: Instant;
  readonly modifiedAt?: Instant;
  readonly categories?: readonly string[];
  readonly author?: string;
  /** JSON Feed only: objects whose names begin with an underscore, for readers who know them. */
  readonly extensions?: Readonly<Record<`_${string}`, object>>;
  readonly image?: { readonly url: string; readonly mediaType: string; readonly bytes?: number };
}

export function toDate(instant: Instant): Date {
  return instant instanceof Date ? instant : new Date(instant.epochMilliseconds);
}
