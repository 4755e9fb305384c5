/** What is valid input about duties. */
export * from './duty/form.ts';
export * from './person/form.ts';
export { readHelpersWish } from './plan/wish.ts';
export * from './settings-form.ts';
