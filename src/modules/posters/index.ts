export { posterErrorText } from './error-text.ts';
export * from './errors.ts';
export { posterMessages } from './messages/page.ts';
export * from './own/address.ts';
export {
  acceptedOwn,
  drawnWidth,
  isBlurredInPrint,
  mostAlt,
  ownUndoDays,
  type OwnPoster,
} from './own/own-poster.ts';
export * from './own/public.ts';
export * from './poster.ts';
