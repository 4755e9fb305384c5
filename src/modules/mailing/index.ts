export { longestName, longestNote } from './subscription/form.ts';
export { confirmPath, leavePath, settingsPath, subscribePath } from './subscription/links.ts';
export { SubscriptionError } from './subscription/errors.ts';
export { legalBases } from './subscription/legal-basis.ts';
export { listStates, type ListState } from './subscription/list.ts';
export { confirmDays, consentYears, regretDays } from './subscription/retention.ts';
export { consentWording } from './subscription/wording.ts';
export { listMessages } from './messages/list.ts';
export { subscribeMessages } from './messages/subscribe.ts';
