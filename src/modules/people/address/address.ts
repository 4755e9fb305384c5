/** Hours for which the link in the new mailbox holds. */
export const changeHours = 24;

/** Where a new address is confirmed, without language. */
export const addressPath = (token: string) => `/adresse/${token}`;
