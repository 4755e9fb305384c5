import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export type RoleName = 'Organisationsteam' | 'Aktive' | 'Vereinskontakt' | 'Stadt';

/** As a visitor of the demo does it: one button per example role. */
export async function signInAs(page: Page, role: RoleName): Promise<void> {
  await page.goto('/anmelden');
  await page.getByRole('button', { name: role, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heute' })).toBeVisible();
}

/**
 * Asks for a code on the open sign-in page and waits for its mail: without a mail server the product prints it.
 * Stories run side by side, so each that enters a code has an address to itself; what is there already was mailed to
 * an earlier try.
 */
export async function askForCode(page: Page, address: string): Promise<string> {
  const before = mailedCodes(address).length;
  await page.getByLabel('Ihre E-Mail-Adresse').fill(address);
  await page.getByRole('button', { name: 'Code anfordern' }).click();
  await expect.poll(() => mailedCodes(address).length).toBeGreaterThan(before);
  return mailedCodes(address).at(-1) ?? '';
}

function mailedCodes(address: string): string[] {
  const output = readFileSync(process.env['ORTSMITTE_E2E_OUTPUT'] ?? '', 'utf8');
  const lines = output.split('\n').filter((line) => line.includes(` ${address}: `));
  return lines.map((line) => /: ([\d\s]{6,7}) \(/.exec(line)?.[1] ?? '').filter(Boolean);
}
