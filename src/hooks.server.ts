/** Every request passes here, in this order; what each part does stands in `hooks/`. */
import { sequence, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';
import { setUpMessages } from '#modules/districts/index.ts';
import { isUnused, makeSetUpCode } from '#modules/districts/server.ts';
import { dropPublishedPages } from '#platform/cache/publish.server.ts';
import { setClock } from '#platform/clock.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { newId } from '#platform/ids.ts';
import { startJobs } from '#platform/jobs/jobs.server.ts';
import { onShutdown } from '#platform/shutdown.server.ts';
import { districts } from './hooks/districts.server.ts';
import { refuseForeignOrigin } from './hooks/foreign-origin.server.ts';
import { keepPrivate } from './hooks/keep-private.server.ts';
import { keepPublicPages } from './hooks/keep-public-pages.server.ts';
import { hooksMessages } from './hooks/messages.ts';
import { permit } from './hooks/permit.server.ts';
import { closeWhileSuspended } from './hooks/rest.server.ts';
import { recognise } from './hooks/recognise.server.ts';
import { jobs, ticks } from './modules.server.ts';

export const init: ServerInit = async () => {
  const environment = readEnvironment();
  setClock(environment.ORTSMITTE_NOW ?? null);
  connectDatabase({ url: environment.DATABASE_URL ?? '' });
  onShutdown(disconnectDatabase);
  onShutdown(await dropPublishedPages({ districts }));
  if (environment.ORTSMITTE_JOBS === '1') {
    const runner = await startJobs({ jobs, ticks });
    onShutdown(() => runner.stop());
  }
  if (await globally((tx) => isUnused(tx))) {
    console.log(setUpMessages.in('de')('districts.set-up.console', { code: makeSetUpCode() }));
  }
};

export const handle = sequence(
  recognise,
  closeWhileSuspended,
  refuseForeignOrigin,
  permit,
  keepPrivate,
  keepPublicPages,
);

export const handleError: HandleServerError = ({ kind, error: caught, event }) => {
  if (kind !== 'unknown') return;
  const reference = newId().slice(-8);
  console.error(`failure ${reference}:`, caught);
  return { message: hooksMessages.in(event.locals.locale ?? 'de')('hooks.failure'), reference };
};
