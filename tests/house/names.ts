const saysNothing = /^(utils?|helpers?|misc|common|shared|lib|stuff)$/;

/** Paths whose name does not say what is inside; a helper lives with its only user. */
export function findEmptyNames(paths: string[]): string[] {
  return paths.filter((path) =>
    path.split('/').some((segment) => saysNothing.test(segment.replace(/\..*$/, '').toLowerCase())),
  );
}

/** Files under `src/modules` outside a folder that the layers name. */
export function findUnknownModules({
  paths,
  known,
}: {
  paths: string[];
  known: string[];
}): string[] {
  return paths.filter((path) => {
    const [, module] = /^src\/modules\/([^/]+)\//.exec(path) ?? [];
    return path.startsWith('src/modules/') && !known.includes(module ?? '');
  });
}
