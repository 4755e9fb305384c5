/** What is valid input for sights, signs and trails. */
export * from './sight/form.ts';
export * from './sign/form.ts';
export * from './trail/form.ts';
