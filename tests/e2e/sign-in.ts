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
 * The code of the newest mail to an address: without a mail server the product prints it. Stories run side by side,
 * so each that enters a code has an address to itself.
 */
export async function mailedCode(address: string): Promise<string> {
  let code = '';
  await expect
    .poll(() => {
      const output = readFileSync(process.env['ORTSMITTE_E2E_OUTPUT'] ?? '', 'utf8');
      const lines = output.split('\n').filter((line) => line.includes(` ${address}: `));
      code = /: ([\d\s]{6,7}) \(/.exec(lines.at(-1) ?? '')?.[1] ?? '';
      return code;
    })
    .not.toBe('');
  return code;
}
