import { redirect } from '@sveltejs/kit';
import {
  DistrictError,
  pathAfter,
  pathOfStep,
  setUpSteps,
  type SetUpStep,
} from '#modules/districts/index.ts';
import { findSetUp } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf } from '#routes/context.server.ts';

/** While the district is being set up, which of the steps a page is, and where to go on without answering it. */
export interface StepOfSetUp {
  step: SetUpStep;
  number: number;
  count: number;
  /** Path without language prefix. */
  laterPath: string;
}

/** Null where the district was set up long ago. */
export async function readStep(tx: Tx, step: SetUpStep): Promise<StepOfSetUp | null> {
  const state = await findSetUp(tx);
  if (!state) return null;
  const number = setUpSteps.indexOf(step) + 1;
  return { step, number, count: setUpSteps.length, laterPath: pathAfter({ step, state }) };
}

/**
 * Changes the district and leads on: to the next step while it is being set up, else back to the page, which says that
 * it is saved. @returns only where somebody else was quicker.
 */
export async function saveStep(
  locals: App.Locals,
  { step, change }: { step: SetUpStep; change: (tx: Tx, command: Command) => Promise<unknown> },
): Promise<'conflict'> {
  const command = commandOf(locals);
  let path: string;
  try {
    path = await inDistrict(command.districtId, async (tx) => {
      await change(tx, command);
      const state = await findSetUp(tx);
      return state ? pathAfter({ step, state }) : `${pathOfStep[step]}?gespeichert`;
    });
  } catch (caught) {
    if (caught instanceof DistrictError && caught.code === 'changed_meanwhile') return 'conflict';
    throw caught;
  }
  redirect(303, localPath(locals.locale, path));
}
