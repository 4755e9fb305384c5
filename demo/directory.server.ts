import {
  changeOrganisationSettings,
  draftImport,
  findOrganisation,
  proposeChange,
} from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';

/** The district looks at what clubs change, and one of them has just proposed something. */
export async function proposeEntry(
  tx: Tx,
  { command, id, delegateId }: { command: Command; id: string; delegateId: string },
): Promise<void> {
  const settings = { needsApproval: true, asksYearly: false, origin: '' };
  await changeOrganisationSettings(tx, { command, version: 0, settings });
  const entry = await findOrganisation(tx, id);
  if (!entry) return;
  const timesNote = {
    de: 'Wer beim Gießen helfen möchte, fragt am Dienstag im Stadtteilbüro.',
    en: 'Whoever would like to help with watering asks in the office on Tuesday.',
  };
  const details = { ...entry, timesNote, accessFeatures: ['step_free' as const] };
  await proposeChange(tx, { command: { ...command, personId: delegateId }, id, details });
}

/** A list that somebody has just read in and not looked through yet, a slip in it. */
export async function draftList(tx: Tx, { command }: { command: Command }): Promise<void> {
  const heading = ['Name', 'Rubrik', 'Straße', 'Telefon', 'Öffnungszeiten'];
  const lines = [
    ['Änderungsschneiderei Beispiel', 'Handwerk', 'Mittelstraße 40', '030 23125 041', 'Di–Fr 9–12'],
    ['Bäckerei Beispiel', 'Einzelhandel', 'Märkische Straße 3', '030 23125 031', ''],
    ['Eiscafé Muster', 'Gastronomie', 'Märkische Straße 15', 'anrufen!', 'nach Wetter'],
  ];
  const rows = lines.map((cells, at) => ({ line: at + 2, cells }));
  const fileName = 'geschaefte.xlsx';
  await draftImport(tx, { command, id: newId(), fileName, sheet: { heading, rows } });
}
