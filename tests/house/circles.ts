export type Edge = { from: string; to: string };

/**
 * Modules that need each other, over however many others, though no two of their files do.
 * dependency-cruiser sees circles of folders too, but cannot leave out the way over test files.
 */
export function findModuleCircles(edges: Edge[]): string[] {
  const needs = collectNeeds(edges);
  return [...needs.keys()].filter((module) => reaches({ module, needs })).sort();
}

/** Which module uses which, delivered files only. */
function collectNeeds(edges: Edge[]) {
  const needs = new Map<string, Set<string>>();
  for (const { from, to } of edges.filter((edge) => !isTest(edge.from))) {
    const [user, used] = [moduleOf(from), moduleOf(to)];
    if (!user || !used || user === used) continue;
    needs.set(user, (needs.get(user) ?? new Set()).add(used));
  }
  return needs;
}

function reaches({ module, needs }: { module: string; needs: Map<string, Set<string>> }) {
  const seen = new Set<string>();
  const waiting = [...(needs.get(module) ?? [])];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === module) return true;
    if (!seen.has(next)) waiting.push(...(needs.get(next) ?? []));
    seen.add(next);
  }
  return false;
}

function moduleOf(path: string) {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1];
}

function isTest(path: string) {
  return /\.(test|fixture)\.ts$|\/testing\//.test(path);
}
