import { z } from 'zod';
import { isId } from '#platform/ids.ts';
import { careActs, mostLitres, type TappedEntry } from './entry.ts';

/** So many are sent at once at most: a round of two days. */
export const mostTaps = 200;

const id = z.string().refine(isId);

/** Taps that a telephone kept, as it sends them. */
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
});

export const readTaps = ({ taps }: z.infer<typeof tapsSchema>): TappedEntry[] => taps;
