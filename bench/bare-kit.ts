import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from './product.ts';

const modules = join(import.meta.dirname, '..', 'node_modules');

/**
 * A SvelteKit site without database, hooks or headers, built by the same versions of everything: `/` renders rows,
 * `/same` sends `markup`.
 */
export async function startBareKit({
  markup = '',
}: { markup?: string } = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmitte-bare-kit-'));
  cpSync(join(import.meta.dirname, 'fixtures', 'bare-kit'), folder, { recursive: true });
  linkPackages(folder);
  execFileSync(process.execPath, [join(modules, 'vite', 'bin', 'vite.js'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const file = join(folder, 'markup.html');
  writeFileSync(file, markup);
  const port = String(20_000 + (process.pid % 10_000));
  const server = await startServer({
    file: join(folder, 'build', 'index.js'),
    environment: { HOST: '127.0.0.1', PORT: port, MARKUP: file },
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One by one, because Kit writes into `node_modules` of the site it builds, and must not write into ours. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(modules).filter((entry) => !/^[.$]/.test(entry))) {
    symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  }
}
