/** Lists on paper: found by a citizen whose phone runs no script, and by the team before an issue is sent. */
import type { APIRequestContext, Page } from '@playwright/test';
import { readPdf } from '#platform/typeset/testing/read-pdf.ts';
import { expect, test } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a citizen prints the date list, as usual or in large print, and the year', async ({
    page,
  }) => {
    for (const address of ['/termine', '/terminliste']) {
      await page.goto(address);
      const usual = await fetchPaper(page, 'Terminliste zum Ausdrucken (PDF)');
      expect(usual.name).toMatch(/^terminliste-heeren-werve-\d{4}-\d\d-\d\d\.pdf$/);
      expect(usual.paper).toMatchObject({ isTagged: true, language: 'de' });
      expect(usual.paper.text).toContain('TermineimStadtteil');
      const large = await fetchPaper(page, 'In großer Schrift (PDF)');
      expect(large.paper.pages.length).toBeGreaterThan(usual.paper.pages.length);
      const year = await fetchPaper(page, 'Jahresübersicht auf einem Blatt (PDF, A3)');
      expect(year.paper.pages).toHaveLength(1);
      expect(year.paper.text).not.toContain('Bittenichtaushängen');
    }
  });

  test('whoever has the sheet already is only told so, in English too', async ({ request }) => {
    const first = await request.get('/en/terminliste.pdf');
    expect((await readPdf(await first.body())).language).toBe('en');
    const { etag = '' } = first.headers();
    const headers = { 'if-none-match': etag };
    expect((await request.get('/en/terminliste.pdf', { headers })).status()).toBe(304);
    expect((await request.get('/terminliste.pdf', { headers })).status()).toBe(200);
    expect((await request.get('/terminliste/gibt-es-nicht.pdf')).status()).toBe(404);
  });

  test('every issue that was sent can be printed from its page', async ({ page }) => {
    await page.goto('/terminliste');
    await page.locator('.archive').getByRole('link').last().click();
    const subject = await page.getByRole('heading', { level: 1 }).textContent();
    const { paper, name } = await fetchPaper(page, 'Zum Ausdrucken (PDF)');
    expect(name).toMatch(/^terminliste-[a-z0-9-]+\.pdf$/);
    expect(paper.title).toContain(subject!.trim());
  });
});

test('the team prints a draft before it is sent, and the year with what is held', async ({
  page,
  expectErrors,
}) => {
  // The letter in the preview may run no script, and Chromium says so of what Playwright puts into each frame.
  expectErrors(/Blocked script execution in '[^']*\/vorschau\/brief/);
  await signInAs(page, 'Aktive');
  await page.goto('/team/terminliste');
  const year = await fetchPaper(page, 'Jahresübersicht mit vorgemerkten Terminen (PDF, A3)');
  expect(year.paper.text).toContain('Bittenichtaushängen');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).first().click();
  await expect(page.getByText('Der Entwurf ist angelegt.')).toBeVisible();
  await page.getByRole('link', { name: 'Vorschau ansehen' }).first().click();
  await page.getByRole('link', { name: 'Englisch' }).click();
  await expect(page).toHaveURL(/sprache=en/);
  await expect(page.getByRole('link', { name: 'Zum Ausdrucken (PDF)' })).toHaveAttribute(
    'href',
    /sprache=en/,
  );
  const { paper } = await fetchPaper(page, 'Zum Ausdrucken (PDF)');
  expect(paper.language).toBe('en');
});

test('a group sees on its sheet what others hold', async ({ page }) => {
  await signInAs(page, 'Vereinskontakt');
  await page.goto('/team/veranstaltungen');
  const { paper, name } = await fetchPaper(
    page,
    'Jahresübersicht mit vorgemerkten Terminen (PDF, A3)',
  );
  expect(name).toMatch(/-team\.pdf$/);
  expect(paper.pages).toHaveLength(1);
});

/** What a link to a PDF leads to, asked with the cookies of the page. */
async function fetchPaper(page: Page, link: string) {
  const href = await page
    .getByRole('link', { name: link, exact: true })
    .first()
    .getAttribute('href');
  const request: APIRequestContext = page.request;
  const answer = await request.get(href!);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const disposition = answer.headers()['content-disposition'] ?? '';
  const name = /^inline; filename="(.+)"$/.exec(disposition)?.[1] ?? '';
  return { paper: await readPdf(await answer.body()), name };
}
