export { longestName } from './subscription/form.ts';
export { confirmPath, leavePath, settingsPath, subscribePath } from './subscription/links.ts';
export { confirmDays, consentYears, regretDays } from './subscription/retention.ts';
export { consentWording } from './subscription/wording.ts';
export { subscribeMessages } from './messages/subscribe.ts';
