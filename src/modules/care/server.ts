export {
  listCareDamages,
  reopenCareDamage,
  reportCareDamage,
  settleCareDamage,
} from './damage/damage.server.ts';
export { logCare, takeBackCare, waterAll } from './entry/entry.server.ts';
export { countTap, countWatered, listEntries, type Watered } from './entry/list.server.ts';
export { reportByLabel, waterByLabel } from './entry/public.server.ts';
export { readNeeds } from './need/read.server.ts';
export { changePlan, listPlans } from './plan/plan.server.ts';
export {
  changeRound,
  createRound,
  deleteRound,
  findRound,
  listRounds,
  restoreRound,
} from './round/round.server.ts';
export { readStops, type RoundStops } from './round/stops.server.ts';
export { listWatering, wateringEvents } from './round/who.server.ts';
export {
  changeSponsor,
  createSponsor,
  deleteSponsor,
  findSponsor,
  listSponsors,
  restoreSponsor,
} from './sponsor/sponsor.server.ts';
export { readSeason, type Season } from './season/season.server.ts';
export { findThing, findThingAt, listThings } from './thing/find.server.ts';
export { readCarePlaces } from './thing/read.server.ts';
export { changeThing, createThing, deleteThing, restoreThing } from './thing/thing.server.ts';
export { keepWeather, listWeather } from './weather/weather.server.ts';
