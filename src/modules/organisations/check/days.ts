/** After so many days without a look at an entry somebody is asked. */
export const askAfter = 365;
/** Days that the link of a mail holds. */
export const linkHolds = 90;
/** Days after which nobody is expected to answer by themselves. */
export const overdueAfter = 30;
/** Days that is kept who was asked, and how. */
export const checkKept = 400;
/** Mails of a day: a list that was read in at once is not asked at once a year later. */
export const mostPerDay = 20;

export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * 24 * 60 * 60_000);
