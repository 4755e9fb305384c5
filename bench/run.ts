/** `npm run bench` measures everything, `npm run bench -- pages feed` these two. See docs/bench.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../server/build.ts';
import { benchDirectory } from './directory.ts';
import { benchDiscover } from './discover.ts';
import { benchDistricts } from './districts.ts';
import { benchCare } from './care.ts';
import { benchDuties } from './duties.ts';
import { benchFeed } from './feed.ts';
import { benchLists } from './lists.ts';
import { benchImport } from './import.ts';
import { describeMachine } from './machine.ts';
import { benchMemory } from './memory.ts';
import { benchPages } from './pages.ts';
import { benchPaper } from './paper.ts';
import { benchRemake } from './remake.ts';
import { benchRooms } from './rooms.ts';
import { benchSending } from './sending.ts';
import { benchSignIn } from './sign-in.ts';
import { benchSizes } from './sizes.ts';
import { onStage, type Stage } from './stage.ts';
import { benchStart } from './start.ts';
import { replaceSection, toMarkdown, type Row } from './table.ts';
import { benchTeam } from './team.ts';
import { benchTypeset } from './typeset.ts';

const benches: Record<string, { title: string; measure: (stage: Stage) => Promise<Row[]> }> = {
  pages: { title: 'Public pages', measure: benchPages },
  feed: { title: 'The calendar subscription', measure: benchFeed },
  lists: { title: 'Lists and search', measure: benchLists },
  directory: { title: 'The directory', measure: benchDirectory },
  remake: { title: 'Series', measure: benchRemake },
  rooms: { title: 'Asking for a room', measure: benchRooms },
  districts: { title: 'One district among many', measure: benchDistricts },
  team: { title: 'Pages of the team', measure: benchTeam },
  duties: { title: 'Duties', measure: benchDuties },
  discover: { title: 'Maps and sights', measure: benchDiscover },
  care: { title: 'Care', measure: benchCare },
  'sign-in': { title: 'Signing in', measure: benchSignIn },
  sending: { title: 'Sending a list', measure: benchSending },
  import: { title: 'Reading a list in', measure: benchImport },
  paper: { title: 'Lists on paper', measure: benchPaper },
  typeset: { title: 'Posters and pictures', measure: benchTypeset },
  sizes: { title: 'Sizes', measure: benchSizes },
  memory: { title: 'Memory', measure: benchMemory },
  start: { title: 'Start', measure: benchStart },
};
const record = join(import.meta.dirname, '..', 'docs', 'bench.md');

const asked = process.argv.slice(2).filter((name) => name !== '--write');
const unknown = asked.find((name) => !(name in benches));
if (unknown) {
  console.error(`There is no bench "${unknown}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
await ensureBuild();
const machine = describeMachine();
console.log(machine);
for (const [name, { title, measure }] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const table = toMarkdown(await onStage(measure));
  console.log(`\n${title}\n\n${table}`);
  if (!process.argv.includes('--write')) continue;
  const text = readFileSync(record, 'utf8');
  const section = `Measured on ${machine}\n\n${table}`;
  writeFileSync(record, replaceSection({ text, name, section }));
}
