/**
 * What must end in order when the process ends. Kit's bundle and the small server have separate copies of this
 * module, so the list hangs on a global symbol.
 */
const symbol = Symbol.for('ortsmitte.shutdown');

type Ending = () => Promise<void>;

interface Shutdown {
  endings: Ending[];
  hasBegun: boolean;
}

function shutdown(): Shutdown {
  const holder = globalThis as { [symbol]?: Shutdown };
  holder[symbol] ??= { endings: [], hasBegun: false };
  return holder[symbol];
}

/** Registers something to end; the last registered ends first. */
export function onShutdown(ending: Ending): void {
  shutdown().endings.unshift(ending);
}

/** Whether the process is about to end: long work stops at the next safe point. */
export function isShuttingDown(): boolean {
  return shutdown().hasBegun;
}

/** Ends everything that was registered, even where one ending fails. */
export async function shutDown(): Promise<void> {
  shutdown().hasBegun = true;
  for (const ending of shutdown().endings.splice(0)) {
    await ending().catch((error: unknown) => console.error('while ending:', error));
  }
}
