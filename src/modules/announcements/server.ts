export { changeRules, findRules } from './entry/rules.server.ts';
export { readAnnouncements, usedChannels, type AnnouncementsOf } from './board/read.server.ts';
export { collectOffers, type ChannelOffer } from './board/offers.server.ts';
export { makeAllReady } from './board/make-ready.server.ts';
export { pressEntry, type PressedEntry } from './mark/press.server.ts';
export { press as pressChannel } from './own/press.server.ts';
