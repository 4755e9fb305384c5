/** What is valid input for the mailing list. */
export * from './subscription/form.ts';
export * from './import/form.ts';
export * from './issue/form.ts';
