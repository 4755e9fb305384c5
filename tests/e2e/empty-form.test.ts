import type { Page } from '@playwright/test';
import { nextYear } from './days.ts';
import { fillEvent } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test('a form without anything in it is answered in words, not with a failure', async ({ page }) => {
  await signInAs(page, 'Organisationsteam');
  await page.goto('/team/veranstaltungen/neu');
  await fillEvent(page, {
    title: 'Leeres Formular',
    date: nextYear('03-21'),
    from: '10:00',
    until: '12:00',
  });
  await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leeres Formular' })).toBeVisible();
  const own = new URL(page.url()).pathname;

  const saved = await post(page, `${own}/bearbeiten?/save`);
  expect(saved.status()).toBe(409);
  expect(await saved.text()).toContain('Inzwischen hat jemand anderes');
  const moved = await post(page, `${own}?/status`);
  expect(moved.status()).toBe(400);
  expect(await moved.text()).toContain('was mit der Veranstaltung geschehen soll');
});

function post(page: Page, path: string) {
  const { origin } = new URL(page.url());
  return page.request.post(path, {
    form: { nothing: '' },
    headers: { origin, accept: 'text/html' },
  });
}
