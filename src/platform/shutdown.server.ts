/**
 * What must end in order when the process ends. Kit's bundle and the small server have separate copies of this
 * module, so the list hangs on a global symbol.
 */
const symbol = Symbol.for('ortsmitte.shutdown');

type Ending = () => Promise<void>;

function endings(): Ending[] {
  const holder = globalThis as { [symbol]?: Ending[] };
  holder[symbol] ??= [];
  return holder[symbol];
}

/** Registers something to end; the last registered ends first. */
export function onShutdown(ending: Ending): void {
  endings().unshift(ending);
}

/** Ends everything that was registered, even where one ending fails. */
export async function shutDown(): Promise<void> {
  for (const ending of endings().splice(0)) {
    await ending().catch((error: unknown) => console.error('while ending:', error));
  }
}
