import { z } from 'zod';
import { isId } from '#platform/ids.ts';
import { careActs, mostLitres } from './entry.ts';
import { mostTaps } from './waiting.ts';

const id = z.string().refine(isId);

/** What a telephone kept, as it sends it. */
export const tapsSchema = z.object({
  taps: z
    .array(
      z.object({
        id,
        thingId: id,
        what: z.enum(careActs),
        litres: z.number().int().min(1).max(mostLitres).nullable(),
        /** ISO instant. */
        at: z.iso.datetime().transform((text) => new Date(text)),
      }),
    )
    .max(mostTaps),
  /** Of taps that were sent before. */
  takenBack: z.array(id).max(mostTaps),
});
