/** Days after the last date for which we know who asked for a room: until damages and keys are settled. */
export const contactKept = 90;
/** Days after a request was declined or taken back. */
export const refusedKept = 30;
/** Days after a key came back or a damage was settled; closing lists likewise. */
export const receiptKept = 365;
