/** Where those who decide say what becomes of an hour; without language. */
export const closingPath = (occurrenceId: string): string =>
  `/team/buero/schliessen/${occurrenceId}`;
/** What hangs at the door while it falls out. */
export const doorNoticePath = (occurrenceId: string): string =>
  `${closingPath(occurrenceId)}/tueraushang.pdf`;
