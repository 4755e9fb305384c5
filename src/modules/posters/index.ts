export { posterErrorText } from './error-text.ts';
export * from './errors.ts';
export { posterMessages } from './messages/page.ts';
export { acceptedOwn, mostAlt, ownUndoDays, type OwnPoster } from './own/own-poster.ts';
export * from './poster.ts';
