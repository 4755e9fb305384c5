import { expect, test } from './fixtures.ts';

test.describe('what a story must not overlook', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('an error in the console', async ({ page, incidents, expectErrors }) => {
    expectErrors(/^console.error: broken$/);
    await page.evaluate(() => console.error('broken'));
    await expect.poll(() => incidents.seen).toEqual(['console.error: broken']);
  });

  test('an error that is thrown', async ({ page, incidents, expectErrors }) => {
    expectErrors(/^thrown: broken$/);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('broken');
      });
    });
    await expect.poll(() => incidents.seen).toEqual(['thrown: broken']);
  });

  test('a page that breaks its content security policy', async ({
    page,
    incidents,
    expectErrors,
  }) => {
    expectErrors(/Content Security Policy/);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/a.png">');
    });
    await expect.poll(() => incidents.seen.join()).toContain('Content Security Policy');
  });

  test('a request to a third party', async ({ page, incidents, expectErrors }) => {
    expectErrors(/^third party: https:\/\/example\.org\/$/);
    await expect(page.goto('https://example.org/')).rejects.toThrow();
    expect(incidents.seen).toEqual(['third party: https://example.org/']);
  });

  test('any of them fails the story', async ({ page }) => {
    test.fail();
    await page.evaluate(() => console.error('broken'));
  });
});
