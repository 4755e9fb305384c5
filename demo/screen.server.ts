import { usualSettings } from '#modules/displays/index.ts';
import { changeScreenSettings, noteScreen } from '#modules/displays/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

/** A screen hangs in the shop window, and runs. */
export async function hangScreen(tx: Tx, { command }: { command: Command }): Promise<void> {
  const { version, ...usual } = usualSettings;
  await changeScreenSettings(tx, { command, version, settings: { ...usual, isUsed: true } });
  await noteScreen(tx, command);
}
