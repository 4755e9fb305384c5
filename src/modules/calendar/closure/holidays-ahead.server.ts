import { findDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { localOf } from '../rule/dates.ts';
import { fillHolidays } from './closure.server.ts';

/** Keeps the public holidays of this and the next two years written down in every district. */
export const holidaysAheadTick: Tick = {
  name: 'calendar_holidays',
  pattern: '7 2 * * *',
  districts: () => globally(listDistrictIds),
  async perDistrict(tx, { districtId, now }) {
    const district = await findDistrict(tx, districtId);
    if (!district) return;
    const { state, timeZone } = district;
    const year = Number(localOf({ instant: now.toISOString(), timeZone }).slice(0, 4));
    const command = { districtId, timeZone, personId: null, now };
    await fillHolidays(tx, { command, state, years: [year, year + 1, year + 2] });
  },
};
