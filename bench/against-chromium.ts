import { interleave, median, ratioOf } from './interleave.ts';
import { milliseconds, type Row } from './table.ts';

const rounds = 5;

/** Makes one of two sides; each round says something else, so that nothing that was kept is given twice. */
type Make = (round: number) => Promise<unknown>;

/** What is set here, against a Chromium that is open already and makes the same. */
export async function againstChromium(
  what: string,
  { ours, theirs }: Record<'ours' | 'theirs', Make>,
): Promise<Row> {
  let round = 0;
  const timed = async (make: Make) => {
    const began = performance.now();
    await make((round += 1));
    return performance.now() - began;
  };
  const times = await interleave({
    rounds,
    measure: { ours: () => timed(ours), theirs: () => timed(theirs) },
  });
  const ratio = ratioOf(times.ours, times.theirs);
  return {
    what,
    figure: milliseconds(median(times.ours)),
    against: `Chromium, warm: ${milliseconds(median(times.theirs))}`,
    ratio,
    target: { says: '≤ 0.1', reached: ratio <= 0.1 },
  };
}
