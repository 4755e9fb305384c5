import { sumUp } from '#modules/office/index.ts';
import type { PageServerLoad } from './$types.js';
import { readYear } from './year.server.ts';

/** Years back that can be looked at from the page; others by their address. */
const yearsBack = 3;

export const load: PageServerLoad = async (event) => {
  const { year, thisYear, ...counts } = await readYear(event);
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  return { year, years, figures: sumUp(counts) };
};
