/** Compressions that we send, best first. */
export type Encoding = 'br' | 'gzip';

const accepting: Record<Encoding, RegExp> = {
  br: /(^|[ ,])br($|[ ,;](?!q=0(\.0+)?($|[ ,])))/,
  gzip: /(^|[ ,])gzip($|[ ,;](?!q=0(\.0+)?($|[ ,])))/,
};

/** Whether an Accept-Encoding header takes a compression (RFC 9110 section 12.5.3). */
export function accepts({
  header,
  encoding,
}: {
  header: string | null | undefined;
  encoding: Encoding;
}): boolean {
  return accepting[encoding].test(header ?? '');
}
