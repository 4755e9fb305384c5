/** Public pages ship no JavaScript unless one of them needs it. */
export const csr = false;
