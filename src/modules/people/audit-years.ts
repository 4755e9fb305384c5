/** Years for which who did what is kept; the accounts of a year are asked about for as long. */
export const auditYears = 3;
