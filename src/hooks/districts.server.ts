import type { District } from '#modules/districts/index.ts';
import { createMemory } from '#platform/cache/memory.server.ts';

/** By host name, so that most requests of citizens need no query to know where they are. */
export const districts = createMemory<District>({ most: 2000 });
