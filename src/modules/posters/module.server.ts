import type { Module } from '#platform/module.ts';
import { forgetPostersTick } from './own/forget.server.ts';
import { postersPersonalData } from './personal-data.server.ts';
import { listPosterUses } from './use.server.ts';

export { posterChannel } from './channel.server.ts';

export const posters: Module = {
  uses: listPosterUses,
  ticks: [forgetPostersTick],
  personalData: postersPersonalData,
};
