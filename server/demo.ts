import { fillExampleDistrict } from '../demo/index.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

process.env.ORTSMITTE_MODE ??= 'demo';

await run(() => serve({ fill: fillExampleDistrict }));
