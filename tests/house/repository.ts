/** Addresses of a registry or of an archive: a lockfile with them ties everyone to one mirror. */
export function findRegistries(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { resolved?: string }> };
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved && /^\w+(\+\w+)?:\/\//.test(resolved))
    .map(([name]) => name);
}

/** Packages for one kind of machine that are locked for x64 but not for arm64, or the reverse. */
export function findOneSided(lockfile: string): string[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, { optional?: boolean }> };
  const names = Object.keys(packages).filter((name) => /linux.*(x64|arm64)/.test(name));
  return names.filter((name) => {
    const twin = name.includes('arm64')
      ? name.replaceAll('arm64', 'x64')
      : name.replaceAll('x64', 'arm64');
    return !packages[twin];
  });
}

/** Lines that name a folder of somebody's machine. */
export function findMachinePaths({ path, text }: { path: string; text: string }): string[] {
  const machine = /(^|[\s'"`(=:])(\/(work|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\Users\\)/;
  return text
    .split('\n')
    .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
    .filter(({ line }) => machine.test(line))
    .map(({ at }) => at);
}
