import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  addClosure,
  createEvent,
  listClosures,
  previewClosure,
  removeClosure,
  skipOccurrence,
} from '../server.ts';
import type { ClosureSpan } from './closure.ts';

useDatabase();

const rest: ClosureSpan = {
  kind: 'own',
  name: { de: 'Betriebsruhe' },
  startsOn: '2026-12-23',
  endsOn: '2027-01-03',
};

it('a closure says which dates fall out, which get a hint and which do not mind; taking it away says what comes back', async () => {
  const { id, command } = await makeDistrict();
  await inDistrict(id, async (tx) => {
    for (const onHoliday of ['skip', 'mark', 'hold'] as const) {
      await createEvent(tx, {
        command,
        details: eventDetails({ title: { de: onHoliday } }),
        status: 'published',
        series: [seriesDetails({ onHoliday })],
      });
    }
  });
  const preview = (removing?: string, closure = rest) =>
    inDistrict(id, async (tx) => {
      const hits = await previewClosure(tx, { command, closure, removing });
      return Object.fromEntries(hits.map((hit) => [hit.rule, hit.effect]));
    });
  expect(await preview()).toEqual({ skip: 'falls_out', mark: 'hint', hold: 'none' });
  expect(await preview(undefined, { ...rest, kind: 'school_holiday' })).toEqual({
    skip: 'none',
    mark: 'none',
    hold: 'none',
  });

  const add = () =>
    inDistrict(id, (tx) =>
      addClosure(tx, { command, id: command.districtId, closure: rest, source: '' }),
    );
  const closureId = await add();
  await add();
  const span = { from: '2026-12-01', until: '2027-01-31' };
  const own = await inDistrict(id, (tx) => listClosures(tx, span));
  expect(own.filter(({ kind }) => kind === 'own')).toHaveLength(1);
  expect(await preview(closureId)).toEqual({ skip: 'comes_back', mark: 'hint_goes', hold: 'none' });

  await inDistrict(id, async (tx) => {
    const hits = await previewClosure(tx, { command, closure: rest, removing: closureId });
    const skipped = hits.find((hit) => hit.rule === 'skip')!.occurrence;
    await skipOccurrence(tx, { command, id: skipped.id, reason: {} });
  });
  expect(await preview(closureId)).toMatchObject({ skip: 'none' });
  await inDistrict(id, (tx) => removeClosure(tx, { command, id: closureId }));
});
