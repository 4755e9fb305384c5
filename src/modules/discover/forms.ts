/** What is valid input for sights and trails. */
export * from './sight/form.ts';
export * from './trail/form.ts';
