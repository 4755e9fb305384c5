/** How long what is kept: the same numbers in the rules, on the pages and under /datenschutz. */

/** Days in which a request can be confirmed; then it is erased. */
export const confirmDays = 7;

/** Days after leaving in which one may change one's mind; then address and name are erased. */
export const regretDays = 7;

/** Years after leaving for which the consent is kept, under the address's hash. */
export const consentYears = 3;

export function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 24 * 60 * 60 * 1000);
}

/** The same day and time so many years before; 29 February becomes 1 March. */
export function yearsBefore(at: Date, years: number): Date {
  const before = new Date(at);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
