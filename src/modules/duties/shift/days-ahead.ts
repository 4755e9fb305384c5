/** So far ahead shifts are made, and can be taken. */
export const daysAhead = 26 * 7;
