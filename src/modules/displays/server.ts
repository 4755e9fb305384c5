export { readScreenData } from './read-data.server.ts';
export { findScreenSeen, forgetDays, noteScreen } from './seen.server.ts';
export { changeScreenSettings, findScreenSettings } from './settings.server.ts';
