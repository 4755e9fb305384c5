import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = ['src', 'static', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** The built handler, as a path to import. Builds first when there is none, or when a source is newer. */
export async function ensureBuild(): Promise<string> {
  const handler = join(root, 'build', 'handler.js');
  if (newest(handler) < Math.max(...sources.map((source) => newest(join(root, source))))) {
    const { createBuilder } = await import('vite');
    const workingDirectory = process.cwd();
    process.chdir(root);
    const builder = await createBuilder({ root, logLevel: 'error' });
    await builder.buildApp();
    process.chdir(workingDirectory);
  }
  return handler;
}

/** Latest modification below a path, in milliseconds; 0 where there is nothing. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
