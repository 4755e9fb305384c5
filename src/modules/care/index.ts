export { isInSeason, plansOf, seasonStart, cares, type Care, type CarePlan } from './plan/plan.ts';
export type { StoredCarePlan } from './plan/plan.ts';
export { dayText } from './plan/plan.ts';
export {
  actOfCare,
  careActs,
  careOfAct,
  mostLitres,
  usualLitres,
  type CareAct,
  type CareEntry,
  type TappedEntry,
} from './entry/entry.ts';
export { longestDamage } from './damage/damage.ts';
export type { CareDamage } from './damage/damage.ts';
export {
  afterSending,
  countWaiting,
  mostTaps,
  readWaiting,
  takeBack,
  waitingKey,
  type Waiting,
  type WaitingTap,
} from './entry/waiting.ts';
export { CareError } from './errors.ts';
export * from './messages/care.ts';
export * from './messages/manage.ts';
export * from './messages/public.ts';
export { mostUrgent, needStates, type Need, type NeedState } from './need/need.ts';
export { needBadge } from './need/words.ts';
export { plateSource, thanksSource } from './print/papers.ts';
export type { Round, RoundDetails } from './round/round.ts';
export { lengthOf, shortRoute, type Position } from './round/route.ts';
export { isSponsorOn, sponsorKinds, type Sponsor } from './sponsor/sponsor.ts';
export { thingKinds, type ThingKind } from './thing/kinds.ts';
export * from './thing/thing.ts';
