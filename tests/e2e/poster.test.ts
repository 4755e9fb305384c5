import type { Locator, Page } from '@playwright/test';
import { typesetPdf } from '#platform/typeset/server.ts';
import { expectAccessible } from './accessibility.ts';
import { nextYear } from './days.ts';
import { fillEvent, publicAddress } from './event-form.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a volunteer chooses a poster, prints it, and lets a club’s own stand in for it', async ({
      page,
    }) => {
      const title = `Sommerfest ${Date.now()}`;
      await signInAs(page, 'Aktive');
      await page.goto('/team/veranstaltungen/neu');
      const times = { from: '15:00', until: '18:00', category: 'Fest' };
      await fillEvent(page, { title, date: nextYear('07-03'), ...times });
      await page.getByRole('button', { name: 'Veröffentlichen' }).click();
      const address = await publicAddress(page);
      const team = new URL(page.url()).pathname;
      await page.getByRole('main').getByRole('link', { name: 'Plakat', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: `Plakat: ${title}` })).toBeVisible();

      await test.step('the preview follows the choice', async () => {
        await expectPreview(page, /entwurf=ruhig/);
        await page.getByRole('radio', { name: 'Festlich' }).check();
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
        await expectPreview(page, /entwurf=festlich/);
        await expect(page.getByRole('radio', { name: 'Festlich' })).toBeChecked();
      });
      if (javaScriptEnabled) {
        await expectAccessible(page, { name: 'the page of posters', everywhere: true });
        await test.step('preview and "Speichern" stay in sight, on a phone and at a desk', async () => {
          for (const size of [phone, { width: 1280, height: 800 }, phone]) {
            await page.setViewportSize(size);
            await page.getByLabel('Zusatzzeile').evaluate((field) => {
              scrollBy(0, field.getBoundingClientRect().bottom - innerHeight + 120);
            });
            await expect(preview(page)).toBeInViewport({ ratio: 0.9 });
            await expect(save(page)).toBeInViewport({ ratio: 1 });
          }
        });
      }
      await test.step('it is a PDF, for the team and for citizens', async () => {
        await save(page).click();
        await expect(page.getByText('Gespeichert. So erscheint das Plakat')).toBeVisible();
        await expect(page.getByRole('radio', { name: 'Festlich' })).toBeChecked();
        for (const name of ['Plakat A4', 'Plakat A3', 'Handzettel A5', 'Türaushang']) {
          await expectPdf(page, (await fileLink(page, name).getAttribute('href'))!);
        }
        const citizen = await page.context().newPage();
        await citizen.goto(address);
        const link = citizen.getByRole('link', { name: 'Plakat zum Ausdrucken' });
        await expectPdf(page, (await link.getAttribute('href'))!);
        await citizen.close();
      });
      await test.step("a club's own poster stands in for it, and ours comes back", async () => {
        const ours = await previewAddress(page);
        const file = { name: 'fest.pdf', mimeType: 'application/pdf', buffer: await ownPdf(title) };
        await page.getByLabel('Datei').setInputFiles(file);
        await page.getByLabel('Was steht auf dem Plakat?').fill(`${title} im Garten`);
        await page.getByRole('button', { name: 'Hochladen und verwenden' }).click();
        await expect(page.getByText('Das eigene Plakat ist da.')).toBeVisible();
        await expectPreview(page, /eigen=[0-9a-f-]{36}/);
        expect(await previewAddress(page)).not.toBe(ours);
        await expectPdf(page, (await fileLink(page, 'Plakat A4').getAttribute('href'))!);
        await expectEverywhere(page, { address, team, alt: `${title} im Garten` });
        if (javaScriptEnabled) {
          await expectAccessible(page, { name: 'an own poster', everywhere: false });
          await page.setViewportSize(phone);
        }
        await page.getByRole('button', { name: 'Wieder unser Plakat verwenden' }).click();
        await expect(page.getByText('Jetzt gilt wieder unser Plakat.')).toBeVisible();
        await expectPreview(page, /entwurf=festlich.*eigen=$/);
        await expect(
          page.getByRole('button', { name: 'Eigenes Plakat wieder verwenden' }),
        ).toBeVisible();
        const citizen = await page.context().newPage();
        await citizen.goto(address);
        await expect(citizen.getByRole('img', { name: `${title} im Garten` })).toHaveCount(0);
        await citizen.close();
      });

      await page.goto(team);
      await page.locator('summary').filter({ hasText: 'Löschen' }).click();
      await page.getByRole('button', { name: 'Löschen', exact: true }).click();
      await expect(page.getByText('Diese Veranstaltung ist gelöscht.')).toBeVisible();
    });
  });
}

const phone = { width: 390, height: 844 };
/** The one beside the preview; another stands at the end of the form. */
const save = (page: Page) => page.getByRole('button', { name: 'Speichern' }).first();

/** Citizens see it on the event's page, and the team in the post. */
async function expectEverywhere(
  page: Page,
  { address, team, alt }: { address: string; team: string; alt: string },
): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(address);
  await expectLoaded(other.getByRole('img', { name: alt }));
  await expectPdf(page, (await other.getByRole('link', { name: alt }).getAttribute('href'))!);
  await other.goto(`${team}/beitrag`);
  await expect(other.getByText('Zeigt das Plakat des Vereins.')).toBeVisible();
  for (const img of await other.getByRole('img', { name: alt }).all()) await expectLoaded(img);
  await expect(other.getByLabel('Alternativtext')).toHaveValue(alt);
  await other.locator('summary').filter({ hasText: 'Aussehen und Hashtags' }).click();
  await other.getByRole('checkbox', { name: 'Plakat des Vereins zeigen' }).uncheck();
  await other.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(other.getByText('weil jemand sie gewählt hat')).toBeVisible();
  await expect(other.getByLabel('Alternativtext')).toHaveValue(/^Text im Bild: /);
  await other.close();
}

async function expectLoaded(img: Locator): Promise<void> {
  await img.scrollIntoViewIfNeeded();
  await expect
    .poll(() => img.evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
}

const preview = (page: Page) => page.getByRole('img', { name: 'Vorschau des Plakats' });
const previewAddress = (page: Page) => preview(page).getAttribute('src');
const fileLink = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function expectPreview(page: Page, address: RegExp): Promise<void> {
  await expect(preview(page)).toHaveAttribute('src', address);
  await expect
    .poll(() => preview(page).evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBe(800);
}

async function expectPdf(page: Page, address: string): Promise<void> {
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  expect((await answer.body()).toString('latin1', 0, 5), address).toBe('%PDF-');
}

/** As a club sends it along. */
async function ownPdf(title: string): Promise<Buffer> {
  const template = '/src/platform/typeset/testing/plain.typ';
  return Buffer.from((await typesetPdf({ template, data: { title, lang: 'de' } })).pdf);
}
