/** Ends the process with the sentence of an expected failure, or with the whole error of an unexpected one. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isExpected =
      error instanceof Error &&
      /^(EnvironmentError|DatabaseStartError|UnsafeRoleError|MigrationError)$/.test(
        error.constructor.name,
      );
    const code = (error as NodeJS.ErrnoException).code;
    if (isExpected) console.error(error.message);
    else if (code === 'EADDRINUSE')
      console.error(
        'Der Anschluss ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie PORT.',
      );
    else console.error(error);
    process.exit(1);
  }
}
