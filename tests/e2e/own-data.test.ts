/** All that is kept about one person, fetched by themselves: a file for programs, and a PDF to read. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExportDocument } from '../../src/routes/personal-export-document.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a volunteer fetches what is kept of them, as a file and to read, and the history says so', async ({
  page,
}) => {
  await signInAs(page, 'Aktive');
  await page.goto('/team/konto');
  const json = await save(page, 'Als Datei (JSON)');
  const { district, data } = JSON.parse(json.toString()) as ExportDocument;
  expect(district).toBe('Heeren-Werve');
  const [person] = data.find(({ table }) => table === 'person')!.rows;
  const name = String(person!['name']);
  expect(data.find(({ table }) => table === 'account')!.rows).toHaveLength(1);
  // The history says by name who did something for them; what else is known of others is not told.
  expect(json.toString()).not.toContain('coordination@example.org');

  await page.goto('/team/konto');
  const text = await textOf(await save(page, 'Als PDF'));
  expect(text).toContain(`Was über ${name} gespeichert ist`);
  expect(text).toContain('Rolle: Aktive');
  expect(text).toContain(`${name} hat sich angemeldet`);
  // Words of the program are nobody's business: no state, no role, no column by its own name.
  expect(text).not.toMatch(/\b(volunteer(?!@)|published|cancelled|created_at|person_role|done)\b/);
});

/** Presses a button that answers with a file. */
async function save(page: Page, button: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await started).path());
}

/** All of its pages, as a reader has them read aloud. */
async function textOf(pdf: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opened = await getDocument({ data: new Uint8Array(pdf) }).promise;
  let text = '';
  for (let number = 1; number <= opened.numPages; number += 1) {
    const { items } = await (await opened.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await opened.destroy();
  return text;
}
