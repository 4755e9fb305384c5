// What reading one file can show. What needs several files is in .dependency-cruiser.js and
// tests/house. Every rule of the house has a fixture there that must fail.
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import {
  clockReads,
  emptyCatches,
  environmentReads,
  queriesInRoutes,
  readersOfTheWorld,
  sqlClockReads,
} from './tests/house/syntax.js';

const sources = ['src/**/*.{ts,js,svelte}'];
const allOfOurs = ['**/*.{ts,js,svelte}'];
const restrict = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default tseslint.config(
  { ignores: ['build/', '.svelte-kit/', 'data/', 'test-results/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: allOfOurs,
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...restrict(emptyCatches),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Playwright's fixtures demand an empty pattern.
      'no-empty-pattern': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // `tx` apart, then one named object; a third is a callback's index at most.
      'max-params': ['error', 3],
      // Our links are root-relative and the site has no base path.
      'svelte/no-navigation-without-resolve': 'off',
      // The content security policy refuses style attributes.
      'svelte/no-inline-styles': 'error',
    },
  },
  {
    // Modules add their actions to an interface of the platform: it has no members of its own.
    files: [
      'src/platform/audit/actions.ts',
      'src/**/messages/audit.ts',
      'src/**/audit-messages.ts',
    ],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }] },
  },
  // The rows of a table of cases come apart.
  { files: ['**/*.test.ts'], rules: { 'max-params': 'off' } },
  {
    files: ['**/*.svelte'],
    // `let` is how Svelte writes $props and $derived.
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    // A promise that nobody waits for is a change that may be lost. Needs types, so no .svelte.
    files: ['{src,server,demo,bench,tests}/**/*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  // The list of a later entry replaces an earlier one's, so each names all that holds there.
  { files: [...sources, 'server/**', 'demo/**'], rules: restrict(emptyCatches, clockReads) },
  { files: sources, rules: restrict(emptyCatches, clockReads, environmentReads) },
  {
    files: ['src/modules/**/*.ts'],
    ignores: ['**/migrations/**', '**/*.test.ts'],
    rules: restrict(emptyCatches, clockReads, environmentReads, sqlClockReads),
  },
  {
    files: ['src/routes/**'],
    rules: restrict(emptyCatches, clockReads, environmentReads, queriesInRoutes),
  },
  {
    files: ['src/platform/clock.ts', 'src/platform/clock.server.ts'],
    rules: restrict(emptyCatches, environmentReads),
  },
  { files: ['src/platform/env.server.ts'], rules: restrict(emptyCatches, clockReads) },
  {
    // `x.ts` is pure: it reaches neither network nor process. Imports are dependency-cruiser's.
    files: ['src/{modules,platform}/**/*.ts'],
    ignores: [
      '**/*.server.ts',
      '**/server.ts',
      '**/server/**',
      '**/worker.ts',
      '**/migrations/**',
      '**/*.test.ts',
      'src/platform/clock.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...readersOfTheWorld] },
  },
);
