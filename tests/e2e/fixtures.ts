/**
 * Every story imports `test` and `expect` from here. A story fails, whatever else it checks, when
 * a page logs an error, throws, breaks its content security policy or asks another origin for
 * anything. A story that provokes an error says so first: `expectErrors(/404/)`.
 */
import { expect, test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

type Watch = {
  expectErrors: (pattern: RegExp) => void;
  /** Where the product of this story runs: mostly the demo that all share. */
  home: string;
};

export const test = base.extend<Watch & { incidents: Incidents }>({
  // A story may start one of its own, and a slow machine may take its time over that.
  home: [async ({}, use) => use(serverAddress()), { timeout: 180_000 }],

  baseURL: async ({ home }, use) => use(home),

  incidents: async ({}, use) => {
    const incidents: Incidents = { seen: [], expected: [] };
    await use(incidents);
    const surprises = incidents.seen.filter(
      (seen) => !incidents.expected.some((pattern) => pattern.test(seen)),
    );
    expect(surprises, 'errors and requests that no story asked for').toEqual([]);
  },

  context: async ({ context, incidents, home }, use) => {
    await watch({ context, incidents, home });
    await use(context);
  },

  expectErrors: async ({ incidents }, use) => {
    await use((pattern) => incidents.expected.push(pattern));
  },
});

export { expect };

type Incidents = { seen: string[]; expected: RegExp[] };

/** Watches a context for what no story asked for; those that a story opens itself too. */
export async function watch({
  context,
  incidents,
  home,
}: {
  context: BrowserContext;
  incidents: Incidents;
  home: string;
}) {
  const { origin } = new URL(home);
  const note = (what: string) => incidents.seen.push(what);
  context.on('console', (message) => {
    // Chromium also reports what the content security policy refused here, without JavaScript too.
    if (message.type() === 'error') note(`console.error: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`thrown: ${error.error().message}`));
  // Answered here instead of being watched: no test run may reach anyone either.
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin,
    async (route) => {
      note(`third party: ${route.request().url()}`);
      await route.abort();
    },
  );
}

function serverAddress() {
  const url = process.env['ORTSMITTE_E2E_URL'];
  if (!url) throw new Error('tests/e2e/setup.ts has not started a server.');
  return url;
}
