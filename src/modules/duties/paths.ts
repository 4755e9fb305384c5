/** Paths without language. */
export const teamPath = '/team/dienste';
export const shiftPath = (id: string): string => `${teamPath}/${id}`;
export const needsPath = (eventId: string): string => `${teamPath}/einteilung/${eventId}`;
/** Behind a personal link, without an account. */
export const ownPath = (token: string): string => `/dienste/${token}`;
export const calendarPath = (token: string): string => `/dienste/${token}.ics`;
/** "Ich kann nicht", by the link of a reminder. */
export const cannotPath = (token: string): string => `/dienste/absage/${token}`;
/** "Können Sie?", of one shift. */
export const yesPath = (token: string): string => `/dienste/ja/${token}`;
/** Who has to be rung, and is ticked off. */
export const callsPath = `${teamPath}/anrufe`;
