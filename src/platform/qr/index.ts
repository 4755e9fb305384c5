import encodeQR from 'qr';

/** How much of a code may be dirty or torn (ISO/IEC 18004): medium 15 %, quartile 25 %, high 30 %. */
export type Correction = 'medium' | 'quartile' | 'high';

/** Modules of white that readers need on each side (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * A QR code as a drawing without a size of its own, black on white, with its quiet zone.
 * @returns SVG; one unit is one module.
 */
export function qrSvg({
  text,
  correction = 'quartile',
}: {
  text: string;
  correction?: Correction;
}): string {
  const rows = encodeQR(text, 'raw', { ecc: correction, border: quietZone });
  const size = rows.length;
  const path = rows.flatMap((row, y) =>
    runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`
  );
}

/** Modules from one side to the other, quiet zone included: what a module measures on paper follows from it. */
export function qrModules({
  text,
  correction = 'quartile',
}: {
  text: string;
  correction?: Correction;
}): number {
  return encodeQR(text, 'raw', { ecc: correction, border: quietZone }).length;
}

/** Dark modules that stand side by side: where they begin, how many. */
function runsOf(row: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
