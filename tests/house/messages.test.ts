import { expect, test } from 'vitest';
import { readSources } from './files.ts';
import { findUnsaid } from './messages.ts';

test('somebody says every message', () => {
  const sources = readSources(/^(src|server|demo)\/.*(?<!\.test)\.(ts|svelte)$/);
  expect(findUnsaid(sources)).toEqual([]);
});

test('a message that nobody says is found', () => {
  const text = `export const m = defineMessages({ de: {
    'care.water': 'Gießen',
    'care.error.dry': 'Vertrocknet',
    'care.old': 'Früher',
  } });`;
  const page = "t('care.water'); t(`care.error.${code}`);";
  const files = [
    { path: 'src/modules/care/messages/care.ts', text },
    { path: 'src/routes/team/+page.svelte', text: page },
  ];
  expect(findUnsaid(files)).toEqual(['care.old']);
});
