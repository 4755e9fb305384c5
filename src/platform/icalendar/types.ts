/** A moment: a `Date`, a `Temporal.Instant` or a `Temporal.ZonedDateTime`. */
export type Instant = Date | { readonly epochMilliseconds: number };

/** RFC 5545 3.3.4, 3.3.5: a whole day, a clock time in a place, or a moment in UTC. */
export type CalendarTime =
  /** `2026-05-01` */
  | { readonly date: string }
  /** `2026-05-01T18:30` or with seconds, on the clocks of an IANA time zone. */
  | { readonly local: string; readonly timeZone: string }
  | { readonly instant: Instant };

/** A calendar to subscribe to (RFC 5545 3.4, RFC 7986). */
export interface Calendar {
  /** Who made it: `-//Organisation//Product//DE`. */
  readonly productId: string;
  readonly name?: string;
  readonly description?: string;
  /** Web page about the calendar. */
  readonly url?: string;
  /** Where this very calendar can be fetched again. */
  readonly source?: string;
  readonly refreshMinutes?: number;
  /** A CSS3 colour name, as RFC 7986 5.9 asks for. */
  readonly color?: string;
  readonly lastModified?: Instant;
  /** Zone for readers that want a default (X-WR-TIMEZONE). */
  readonly timeZone?: string;
  /** RFC 5546: set it for files to import, leave it out for subscriptions. */
  readonly method?: 'PUBLISH';
  readonly events: readonly CalendarEvent[];
}

/** A VEVENT (RFC 5545 3.6.1). All texts are plain and of any content. */
export interface CalendarEvent {
  readonly uid: string;
  /** DTSTAMP: when this version of the event was made. */
  readonly stampedAt: Instant;
  readonly start: CalendarTime;
  /** Not included any more; for whole days the day after the last. Of the same kind as `start`. */
  readonly end?: CalendarTime;
  /** Instead of `end`. */
  readonly durationMinutes?: number;
  /** An RRULE's value: `FREQ=MONTHLY;BYDAY=-1TU`. */
  readonly rule?: string;
  /** EXDATE: original starts that fall away. */
  readonly except?: readonly CalendarTime[];
  /** RDATE: starts beyond the rule. */
  readonly also?: readonly CalendarTime[];
  /** RECURRENCE-ID: the original start of the occurrence that this event replaces. */
  readonly replaces?: CalendarTime;
  readonly sequence?: number;
  readonly status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** True where the event does not make anyone busy. */
  readonly transparent?: boolean;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  /** Degrees, WGS 84. */
  readonly position?: { readonly latitude: number; readonly longitude: number };
  readonly contact?: string;
  readonly url?: string;
  readonly categories?: readonly string[];
  readonly color?: string;
  readonly createdAt?: Instant;
  readonly modifiedAt?: Instant;
  readonly image?: Attachment;
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly url: string;
  /** `image/png` */
  readonly mediaType?: string;
  /** What a reader shows for it; written as FILENAME (RFC 8607 4.2). */
  readonly fileName?: string;
}
