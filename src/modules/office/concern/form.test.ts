import { expect, it } from 'vitest';
import { emptyConcern, parseConcernForm } from './form.ts';

const id = '0198a5a0-0000-7000-8000-000000000001';
const today = '2026-11-24';
const given = emptyConcern({ id, category: 'family', followUpOn: '2026-12-01' });
const parse = (changes: Partial<typeof given>) =>
  parseConcernForm({ ...given, ...changes }, { today });

it('a concern that was answered at once needs nothing but two presses', () => {
  expect(parse({ answer: 'advised' }).concern).toEqual({
    ...{ id, category: 'family', note: '', answer: 'advised' },
    ...{ guideEntryId: null, referredTo: '', followUpOn: null, contact: null },
  });
  expect(parse({ answer: id, referredTo: 'niemand' }).concern).toMatchObject({
    answer: 'referred',
    guideEntryId: id,
    referredTo: '',
  });
  expect(parse({ answer: 'other', referredTo: 'Hausarzt' }).concern).toMatchObject({
    answer: 'referred',
    guideEntryId: null,
    referredTo: 'Hausarzt',
  });
});

it('whoever leaves a number is to be called back, also where nobody ticked it', () => {
  expect(parse({ answer: 'advised', reach: '02307 1234' }).concern).toMatchObject({
    followUpOn: '2026-12-01',
    contact: { name: '', reach: '02307 1234' },
  });
});

it.each([
  [{ answer: '' }, 'answer', 'answer'],
  [{ answer: 'advised', name: 'Frau Muster' }, 'reach', 'reach_required'],
  [{ answer: 'advised', isOpen: true, followUpOn: '2026-11-23' }, 'followUpOn', 'day'],
  [{ answer: 'advised', isOpen: true, followUpOn: '2026-02-30' }, 'followUpOn', 'day'],
  [{ answer: 'advised', note: 'x'.repeat(501) }, 'note', 'too_long'],
  [{ answer: 'advised', category: 'toString' }, 'category', 'category'],
])('says what is wrong with %j', (changes, field, code) => {
  expect(parse(changes).errors).toEqual([{ field, code }]);
});
