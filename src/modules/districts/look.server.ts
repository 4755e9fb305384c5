import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { forgetFile, keepFile, type ReadPicture } from '#platform/files/server.ts';
import { districtRows } from './district-rows.server.ts';
import type { Branding, Logo } from './index.ts';
import { noteStep } from './set-up-state.server.ts';

/** What becomes of the logo: `keep` leaves the one that is there. */
export type LogoChange = 'keep' | 'remove' | ReadPicture;

/**
 * Changes colours and logo of the command's own district.
 * @throws DistrictError `changed_meanwhile`, `not_found`
 * @throws PictureError `no_room`
 */
export async function updateLook(
  tx: Tx,
  {
    command,
    version,
    colours,
    logo,
  }: {
    command: Command;
    version: number;
    colours: { brand: string; accent: string };
    logo: LogoChange;
  },
): Promise<void> {
  const id = command.districtId;
  const { branding: before } = await districtRows.lock(tx, { id, version });
  await noteStep(tx, { command, step: 'look' });
  const branding = { ...colours, ...(await logoOf(tx, { districtId: id, before, logo })) };
  const fields = (['brand', 'accent'] as const)
    .filter((name) => branding[name] !== before[name])
    .map((name) => `branding.${name}`);
  if (branding.logo?.sha256 !== before.logo?.sha256) fields.push('branding.logo');
  if (fields.length === 0) return;
  await districtRows.write(tx, { id, columns: { branding } });
  await recordAudit(tx, { command, action: 'district.changed', subject: 'district', id, fields });
  await publishes(tx, id);
}

async function logoOf(
  tx: Tx,
  { districtId, before, logo }: { districtId: string; before: Branding; logo: LogoChange },
): Promise<{ logo?: Logo }> {
  if (logo === 'keep') return before.logo ? { logo: before.logo } : {};
  const sha256 = logo === 'remove' ? null : logo.sha256;
  if (before.logo && before.logo.sha256 !== sha256) await forgetFile(tx, before.logo);
  if (logo === 'remove') return {};
  await keepFile(tx, { districtId, bytes: logo.bytes });
  return { logo: { sha256: logo.sha256, width: logo.width, height: logo.height } };
}
