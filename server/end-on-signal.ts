/** Ends the process in order on SIGTERM and SIGINT: after `end`, and with an error's exit code where that fails. */
export function endOnSignal(end: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      end().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error('while ending:', error);
          process.exit(1);
        },
      );
    });
  }
}
