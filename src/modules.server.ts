/**
 * Composition root: the list of what modules contribute. Only routes, hooks and the worker import it.
 */
import type { Job, Tick } from '#platform/jobs/jobs.server.ts';

export const jobs: Job[] = [];
export const ticks: Tick[] = [];
