import { listDistrictIds, systemCommand } from '#modules/districts/server.ts';
import { findDutySettings } from '#modules/duties/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { nobodyMessages } from '../messages/nobody.ts';
import type { OfficeTables } from '../tables.server.ts';
import { closeOffice, findClosable } from './closing.server.ts';
import { tellCoordination } from './mails.server.ts';
import { nextStep, type NobodyStep } from './nobody.ts';
import { reopenForTaker } from './reopening.server.ts';
import { apart, reopenForStanding } from './standing.server.ts';
import { listStaffedHours, type HourOfOffice } from './staffing.server.ts';

export const nobodyTick: Extract<Tick, { perDistrict: unknown }> = {
  name: 'office_nobody_there',
  pattern: '*/5 * * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: seeToHours,
};

/**
 * Hours that nobody has taken: those who decide are asked, the rule closes, and whoever was asked hears when somebody is
 * there after all. What is claimed and the mail stand in one transaction: run how often, by how many, each is said once,
 * and what a crash takes back is still to be done.
 */
export async function seeToHours(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const command = await systemCommand(tx, { districtId, now });
  if (!command) return;
  await reopenForStanding(tx, command);
  const hours = await listStaffedHours(tx, command);
  if (hours.length === 0) return;
  const rules = await findDutySettings(tx);
  for (const hour of hours) {
    const step = nextStep({ hour, rules, now });
    if (step) await apart(tx, () => steps[step](tx, { command, hour }));
  }
}

type Step = (tx: Tx, about: { command: Command; hour: HourOfOffice }) => Promise<void>;

const steps: Record<NobodyStep, Step> = {
  async ask(tx, { command, hour }) {
    if (await claim(tx, { command, hour })) {
      await tellCoordination(tx, { command, kind: 'ask', hour });
    }
  },

  async close(tx, { command, hour }) {
    const reason = {
      de: nobodyMessages.in('de')('office.nobody.reason'),
      en: nobodyMessages.in('en')('office.nobody.reason'),
    };
    const occurrenceId = hour.occurrence.id;
    const found = await findClosable(tx, { occurrenceId, now: command.now });
    // What a partner holds at another time of the day is theirs: they may have a key.
    const { along = [], stays = [] } = Object.groupBy(found?.consultations ?? [], (one) =>
      one.isWithin ? 'along' : 'stays',
    );
    const isClosed = await closeOffice(tx, {
      ...{ command, occurrenceId, reason },
      ...{ alongIds: along.map(({ id }) => id), isUntilTaken: true, isByRule: true },
    });
    if (!isClosed) return;
    // Told that it is closed, nobody need be asked; they are told if somebody steps in.
    await claim(tx, { command, hour });
    await tellCoordination(tx, { command, kind: 'closed', hour, along, stays });
  },

  async settle(tx, { command, hour }) {
    const settled = await tables<OfficeTables>(tx)
      .updateTable('office_question')
      .set({ settled_at: command.now })
      .where('occurrence_id', '=', hour.occurrence.id)
      .where('settled_at', 'is', null)
      .executeTakeFirst();
    if (settled.numUpdatedRows > 0n) await tellCoordination(tx, { command, kind: 'taken', hour });
  },

  async reopen(tx, { command, hour }) {
    await reopenForTaker(tx, { command, occurrenceId: hour.occurrence.id });
  },
};

/** The database lets one be first: whoever comes second waits for them, and tells nobody. */
async function claim(
  tx: Tx,
  {
    command: { districtId, now },
    hour: { occurrence, day },
  }: { command: Command; hour: HourOfOffice },
): Promise<boolean> {
  const claimed = await tables<OfficeTables>(tx)
    .insertInto('office_question')
    .values({
      ...{ district_id: districtId, id: newId(), occurrence_id: occurrence.id, day },
      ...{ asked_at: now, settled_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return claimed.numInsertedOrUpdatedRows === 1n;
}
