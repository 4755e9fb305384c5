import { defineConfig } from 'vitest/config';

const where = '{src,server,demo,tests,bench}/**';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Generous: a busy machine is slow, and no test is about how fast it is.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`${where}/*.test.ts`],
          exclude: [`${where}/*.server.test.ts`, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [`${where}/*.server.test.ts`],
          globalSetup: ['tests/database-setup.ts'],
        },
      },
    ],
  },
});
