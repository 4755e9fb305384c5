// The selectors behind eslint.config.js (https://eslint.org/docs/latest/extend/selectors).

const clock = 'Only src/platform/clock.ts reads the clock; pure functions receive `now`.';
export const clockReads = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clock },
];

const databaseClock = "The database's clock does not follow ORTSMITTE_NOW; pass `now` as a value.";
export const sqlClockReads = [
  {
    selector:
      "TaggedTemplateExpression[tag.name='sql'] TemplateElement[value.raw=/\\b(now\\(\\)|current_(timestamp|date|time)\\b|clock_timestamp\\(\\))/i]",
    message: databaseClock,
  },
];

const environment = 'Only src/platform/env.server.ts reads the environment.';
export const environmentReads = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: environment,
  },
  {
    selector: "MemberExpression[object.name='process'][property.value='env']",
    message: environment,
  },
  {
    selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
    message: environment,
  },
  {
    selector: "MemberExpression[object.type='MetaProperty'][property.name='env']",
    message: environment,
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$|^\\$env|^\\$app.env$/]',
    message: environment,
  },
];

const swallowed = 'An error that nobody sees is a change that may be lost: handle it or let it go.';
export const emptyCatches = [
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: swallowed },
  {
    selector:
      "CallExpression[callee.property.name='catch'] > :function > BlockStatement[body.length=0]",
    message: swallowed,
  },
];

const sqlInRoutes = 'No SQL in routes: call one function of a module.';
export const queriesInRoutes = [
  {
    selector:
      'CallExpression[callee.property.name=/^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/]',
    message: sqlInRoutes,
  },
  { selector: "TaggedTemplateExpression[tag.name='sql']", message: sqlInRoutes },
  { selector: 'ImportDeclaration[source.value=/^(kysely|pg)(\\u002f|$)/]', message: sqlInRoutes },
];

const world = 'A file that touches the world is called x.server.ts.';
export const readersOfTheWorld = ['fetch', 'process', 'WebSocket', 'XMLHttpRequest'].map(
  (name) => ({ name, message: world }),
);
