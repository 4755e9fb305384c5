import {
  changeOrganisationSettings,
  findOrganisation,
  proposeChange,
} from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

/** The district looks at what clubs change, and one of them has just proposed something. */
export async function proposeEntry(
  tx: Tx,
  { command, id, delegateId }: { command: Command; id: string; delegateId: string },
): Promise<void> {
  await changeOrganisationSettings(tx, { command, version: 0, settings: { needsApproval: true } });
  const entry = await findOrganisation(tx, id);
  if (!entry) return;
  const timesNote = {
    de: 'Wer beim Gießen helfen möchte, fragt am Dienstag im Stadtteilbüro.',
    en: 'Whoever would like to help with watering asks in the office on Tuesday.',
  };
  const details = { ...entry, timesNote, accessFeatures: ['step_free' as const] };
  await proposeChange(tx, { command: { ...command, personId: delegateId }, id, details });
}
