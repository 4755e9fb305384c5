import { expect, type Page } from '@playwright/test';

/** What stands in every event: the least a volunteer must fill in. */
export async function fillEvent(
  page: Page,
  {
    title,
    date,
    from,
    until,
    category = 'Treffen',
  }: { title: string; date: string; from: string; until: string; category?: string },
): Promise<void> {
  await page.getByLabel('Titel (Pflichtfeld)').fill(title);
  await page.getByLabel('Datum (Pflichtfeld)').fill(date);
  await page.getByLabel('Beginn').first().fill(from);
  await page.getByLabel('Ende').first().fill(until);
  await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption(category);
}

/** Opens a line of the form that holds rarer fields. */
export async function open(page: Page, line: string): Promise<void> {
  await page.locator('summary').filter({ hasText: line }).click();
}

/** Where citizens find the event whose team page is open. */
export async function publicAddress(page: Page): Promise<string> {
  const link = page.getByRole('main').getByRole('link', { name: 'Öffentliche Seite' });
  await expect(link).toBeVisible();
  return (await link.getAttribute('href'))!;
}
