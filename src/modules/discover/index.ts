export { DiscoverError } from './errors.ts';
export * from './messages/labels.ts';
export * from './messages/manage.ts';
export * from './messages/public.ts';
export * from './messages/sight.ts';
export * from './messages/sign.ts';
export { proofSource, signSource, type SignOrder } from './print/sign.ts';
export * from './messages/trail.ts';
export { chaptersOf, type Chapter } from './sight/chapters.ts';
export {
  keyOfSightCategory,
  sightCategories,
  sightCategoryOfKey,
  type SightCategory,
} from './sight/categories.ts';
export {
  directionOf,
  offeredLanguages,
  otherLanguages,
  ownNameOf,
  sightLanguageOf,
  translationState,
  type SightLanguage,
  type TranslationState,
} from './sight/languages.ts';
export * from './sight/sight.ts';
export { writeGpx, type GpxTrail } from './trail/gpx.ts';
export { moveStop, takeStopOut } from './trail/order.ts';
export * from './trail/trail.ts';
export { kilometresIn, speedWords, timeWords } from './trail/words.ts';
export { lengthOf, lineOf, type Step } from './trail/way.ts';
export {
  missingFor,
  nextState,
  reachableStates,
  sightStates,
  type Missing,
  type SightState,
} from './sight/state.ts';
export {
  isCheckDue,
  signSide,
  signStates,
  teamSignPath,
  teamSignsPath,
  type Sign,
  type SignCheck,
  type SignState,
} from './sign/sign.ts';
