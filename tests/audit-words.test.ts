import { expect, test } from 'vitest';
import { locales } from '#platform/i18n/index.ts';
import { audits } from '../src/modules.server.ts';
import { readSources } from './house/files.ts';

/** What commands leave in the audit can be read. The compiler knows the actions; here is asked how they are said. */

const actions = audits.flatMap((one) => one.actions);
const subjects = audits.flatMap((one) => Object.entries(one.subjects));

test('every action that is written down has one sentence, of one module', () => {
  const sources = readSources(/^src\/.*\.ts$/).filter(({ path }) => !path.endsWith('.test.ts'));
  const recording = sources.filter(({ text }) => text.includes('audit.server.ts'));
  const written = recording.flatMap(({ text }) =>
    [...text.matchAll(/\baction(?::| =) '([\w.-]+)'/g)].map(([, action = '']) => action),
  );
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((action) => !(actions as string[]).includes(action))).toEqual([]);
  expect(actions.toSorted()).toEqual([...new Set(actions)].toSorted());
});

/** A citizen by a link, nobody at all, and the operator, who is nobody of the district. */
const namesNobody =
  /confirmed|pin-locked|district\.(imported|suspended|resumed|host-added|host-removed|limits-set|ending-\w+)/;

test.each(locales)('each sentence says who or what, and leaves no blank (%s)', (locale) => {
  for (const words of audits) {
    for (const action of words.actions) {
      for (const by of ['somebody', 'self', 'nobody'] as const) {
        const said = words.sentence(locale, action, { who: 'Renate', what: 'die Feier', by });
        expect(said, action).toMatch(/^[^{}]+[^{}.]$/);
        if (by === 'somebody' && !namesNobody.test(action)) {
          expect(said, action).toMatch(/^Renate /);
        }
      }
    }
  }
});

test.each(locales)(
  'each kind of thing has words, of one module, also when it is gone (%s)',
  (locale) => {
    const kinds = subjects.map(([kind]) => kind);
    expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted());
    for (const [, words] of subjects) {
      for (const text of [words.kind(locale), words.gone(locale)]) expect(text).toMatch(/^[^{}]+$/);
    }
    const said = readSources(/^src\/.*audit(-messages)?\.ts$/).flatMap(({ text }) =>
      [...text.matchAll(/'\w+\.what\.([\w-]+)'/g)].map(([, kind = '']) => kind),
    );
    expect([...new Set(said)].toSorted()).toEqual(kinds.toSorted());
  },
);
