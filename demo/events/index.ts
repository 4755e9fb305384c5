import type { ExampleYear } from '../year.ts';
import { christmasEvents } from './christmas.ts';
import type { ExampleEvent } from './event.ts';
import { groupEvents } from './groups.ts';
import { officeEvents } from './office.ts';
import { seasonEvents } from './seasons.ts';
import { windowEvents } from './windows.ts';

/** Everything dated in the example district. */
export function exampleEvents(year: ExampleYear): ExampleEvent[] {
  return [
    ...officeEvents(year),
    ...groupEvents(year),
    ...seasonEvents(year),
    ...christmasEvents(year),
    ...windowEvents(year),
  ];
}
