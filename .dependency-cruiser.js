// What holds between files. Rules that one file can break alone are in eslint.config.js.
// Each rule has a fixture in tests/house/fixtures that must break it.
import { ranks } from './tests/house/layers.ts';

const test = String.raw`\.(test|fixture)\.ts$|/testing/`;
const kitSide = ['^src/routes/', String.raw`^src/hooks(\.server)?\.ts$`, '^src/hooks/'];
const roots = [...kitSide, String.raw`^src/worker\.ts$`];
const worldly = [
  String.raw`\.server\.ts$`,
  String.raw`(^|/)(server|worker)\.ts$`,
  '/server/',
  '/migrations/',
  String.raw`^src/platform/clock\.ts$`,
  test,
];

// Deny by default: a new package counts as touching the world until it is listed here.
const purePackages = [
  '@fontsource/',
  'date-holidays',
  'fast-check',
  'intl-messageformat',
  'isbot',
  '@formatjs/',
  'mdast-util-',
  'mdast',
  'qr/',
  'rrule-temporal',
  'svelte',
  'temporal-polyfill',
  'unist-',
  'uuid',
  'zod',
];

const upward = ranks.slice(0, -1).map((rank, index) => ({
  name: 'layer-upward',
  severity: 'error',
  comment: 'A module uses its own and lower layers only (docs/map.md).',
  from: { path: `^src/modules/(${rank.join('|')})/` },
  to: {
    path: `^src/modules/(${ranks
      .slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'circle',
      severity: 'error',
      comment: 'Files that need each other are one thing, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'front-door-of-module',
      severity: 'error',
      comment: 'Modules enter each other by index.ts and server.ts.',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', String.raw`^src/modules/[^/]+/(index|server)\.ts$`],
      },
    },
    {
      name: 'front-door-for-routes',
      severity: 'error',
      comment: 'Routes enter a module by index.ts, server.ts, forms.ts and ui/.',
      from: { path: '^src/(?!modules/)', pathNot: String.raw`^src/modules\.server\.ts$` },
      to: {
        path: '^src/modules/',
        pathNot: String.raw`^src/modules/[^/]+/((index|server|forms)\.ts$|ui/)`,
      },
    },
    {
      name: 'front-door-from-outside',
      severity: 'error',
      comment:
        'The server enters a module by index.ts and server.ts; who fills in forms, by forms.ts too.',
      from: { path: '^(server|demo|bench)/', pathNot: test },
      to: {
        path: '^src/modules/',
        pathNot: String.raw`^src/modules/[^/]+/(index|server|forms)\.ts$`,
      },
    },
    {
      name: 'module-server-elsewhere',
      severity: 'error',
      comment: 'Only the composition root, src/modules.server.ts, knows what modules contribute.',
      from: { pathNot: [String.raw`^src/modules\.server\.ts$`, test] },
      to: { path: String.raw`/module\.server\.ts$` },
    },
    {
      name: 'composition-root-elsewhere',
      severity: 'error',
      comment: 'Only routes, hooks, the worker and what measures it collect from all modules.',
      from: { path: '^(src|server|demo)/', pathNot: [...roots, test] },
      to: { path: String.raw`^src/modules\.server\.ts$` },
    },
    {
      name: 'permissions-elsewhere',
      severity: 'error',
      comment: 'Routes ask for permission; modules do what they are told.',
      from: { path: '^(src|server|demo|bench)/', pathNot: [...kitSide, test] },
      to: { path: String.raw`^src/permissions(\.test)?\.ts$` },
    },
    {
      name: 'platform-knows-domain',
      severity: 'error',
      comment: 'The platform knows no module, no route and no component.',
      from: { path: '^src/platform/', pathNot: test },
      to: { path: '^src/(?!platform/)' },
    },
    {
      name: 'ui-knows-domain',
      severity: 'error',
      comment: 'Components in ui/ know no domain word.',
      from: { path: '^src/ui/' },
      to: {
        path: '^src/(?!ui/|platform/)',
      },
    },
    {
      name: 'route-used-elsewhere',
      severity: 'error',
      comment: 'Nothing depends on a route.',
      from: { path: '^(src|server|demo|bench)/', pathNot: ['^src/routes/', test] },
      to: { path: '^src/routes/' },
    },
    {
      name: 'kit-elsewhere',
      severity: 'error',
      comment: 'Only routes and hooks know SvelteKit, so that all else runs in plain Node.',
      from: { path: '^(src|server|demo)/', pathNot: [...kitSide, String.raw`^src/app\.d\.ts$`] },
      to: { path: [String.raw`(^|node_modules/)(@sveltejs/kit)(/|$)`, String.raw`^\$app(/|$)`] },
    },
    {
      name: 'pure-uses-server',
      severity: 'error',
      comment: 'x.ts is pure: it imports nothing that touches the world.',
      from: { path: String.raw`^src/(modules|platform|ui)/.*\.(ts|svelte)$`, pathNot: worldly },
      to: {
        path: worldly.filter((pattern) => pattern !== test),
        pathNot: '^node_modules/',
        // A type alone is gone when the file runs.
        dependencyTypesNot: ['npm', 'core', 'type-only'],
      },
    },
    {
      name: 'pure-uses-node',
      severity: 'error',
      comment: 'x.ts is pure: what needs Node is called x.server.ts.',
      from: { path: String.raw`^src/(modules|platform|ui)/.*\.(ts|svelte)$`, pathNot: worldly },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-uses-package',
      severity: 'error',
      comment: 'x.ts uses packages known to be pure (the list is in .dependency-cruiser.js).',
      from: { path: String.raw`^src/(modules|platform|ui)/.*\.(ts|svelte)$`, pathNot: worldly },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        pathNot: `node_modules/(${purePackages.join('|')})`,
      },
    },
    {
      name: 'sources-use-tests',
      severity: 'error',
      comment: 'What is delivered needs no test file.',
      from: { path: '^(src|server|demo)/', pathNot: test },
      to: { path: ['^tests/', test] },
    },
    {
      name: 'dev-package-delivered',
      severity: 'error',
      comment: 'What is delivered uses no package of devDependencies.',
      from: { path: '^(src|server|demo)/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'unresolved',
      severity: 'error',
      comment: 'An import that nobody finds is also one that no rule sees.',
      from: {},
      to: {
        couldNotResolve: true,
        // `mdast` has types only (@types/mdast); Kit makes $app and $types.
        pathNot: [
          '^mdast$',
          String.raw`^\$app/`,
          String.raw`^\./\$types`,
          String.raw`\.(css|svg|woff2|ttf)$`,
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^tests/house/fixtures/', '^src/app.html$', '/\\.svelte-kit/'] },
    tsPreCompilationDeps: true,
    // The compiler's own parser: the faster one does not tell types alone from the rest.
    parser: 'tsc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.svelte', '.json'],
      conditionNames: ['node', 'import', 'svelte', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
