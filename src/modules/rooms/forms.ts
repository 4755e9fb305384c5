/** What is valid input for rooms, bookings and keys. */
export * from './booking/form.ts';
export * from './booking/form-values.ts';
export * from './key/form.ts';
export * from './room/form.ts';
