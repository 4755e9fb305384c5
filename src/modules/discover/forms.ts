/** What is valid input for sights and signs. */
export * from './sight/form.ts';
export * from './sign/form.ts';
