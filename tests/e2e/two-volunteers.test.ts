import type { Browser, Page } from '@playwright/test';
import { nextYear } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

for (const javaScriptEnabled of [true, false]) {
  test(`of two who change one event, the second is told and loses nothing, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    page,
    browser,
    baseURL,
    expectErrors,
  }) => {
    expectErrors(/409 \(Conflict\)/);
    await signInAs(page, 'Organisationsteam');
    await page.goto('/team/veranstaltungen/neu');
    await fillEvent(page, {
      title: 'Dorfputz',
      date: nextYear('03-20'),
      from: '10:00',
      until: '12:00',
      category: 'Natur',
    });
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Dorfputz' })).toBeVisible();
    const form = `${page.url().split('?')[0]}/bearbeiten`;

    const other = await openOther({ browser, baseURL: baseURL!, javaScriptEnabled });
    await other.goto(form);
    await page.goto(form);

    await page.getByLabel('Titel (Pflichtfeld)').fill('Großer Dorfputz');
    await page.getByLabel('Beginn').first().fill('09:00');
    await page.getByRole('button', { name: /Änderungen speichern|Als Entwurf speichern/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Großer Dorfputz' })).toBeVisible();

    await other.getByLabel('Mehr dazu', { exact: true }).fill('Bitte Handschuhe mitbringen.');
    await other.getByRole('button', { name: /Änderungen speichern|Als Entwurf speichern/ }).click();
    await expect(
      other.getByText('Inzwischen hat jemand anderes diese Veranstaltung geändert.').first(),
    ).toBeVisible();
    await expect(other.getByLabel('Mehr dazu', { exact: true })).toHaveValue(
      'Bitte Handschuhe mitbringen.',
    );
    const alert = other.getByRole('alert');
    await expect(alert).toContainText('Großer Dorfputz');
    await expect(alert).toContainText('09:00');

    await other.getByRole('button', { name: 'Übernehmen: Titel' }).click();
    await expect(other.getByLabel('Titel (Pflichtfeld)')).toHaveValue('Großer Dorfputz');
    await expect(other.getByLabel('Mehr dazu', { exact: true })).toHaveValue(
      'Bitte Handschuhe mitbringen.',
    );
    await other.getByRole('button', { name: 'Übernehmen: Termine' }).click();
    await expect(other.getByLabel('Beginn').first()).toHaveValue('09:00');
    await other.getByRole('button', { name: /Änderungen speichern|Als Entwurf speichern/ }).click();
    await expect(other.getByRole('heading', { level: 1, name: 'Großer Dorfputz' })).toBeVisible();
    await other.goto(form);
    await expect(other.getByLabel('Mehr dazu', { exact: true })).toHaveValue(
      'Bitte Handschuhe mitbringen.',
    );
    await other.context().close();
  });
}

async function openOther({
  browser,
  ...options
}: {
  browser: Browser;
  baseURL: string;
  javaScriptEnabled: boolean;
}): Promise<Page> {
  const context = await browser.newContext({ ...options, locale: 'de-DE' });
  const page = await context.newPage();
  await signInAs(page, 'Aktive');
  return page;
}
