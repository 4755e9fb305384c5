/** What is valid input for sights. */
export * from './sight/form.ts';
