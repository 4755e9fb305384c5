/**
 * Measures several things in turn, A B C A B C, so that a noisy neighbour hits all of them alike. A first round
 * warms up and does not count.
 */
export async function interleave<Name extends string, Sample>({
  rounds,
  measure,
}: {
  rounds: number;
  measure: Record<Name, () => Promise<Sample>>;
}): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(measure) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Sample[]
  >;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const sample = await measure[name]();
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** The median of the ratios within each round: what slows one round slows both its sides. */
export function ratioOf(these: number[], those: number[]): number {
  return median(these.map((value, round) => value / (those[round] ?? NaN)));
}
