import { readdirSync, readFileSync } from 'node:fs';

/** What Linux says of a process and all it has started. */
export interface ProcessFacts {
  /** Resident memory in bytes, what several of them share counted once (proportional set size). */
  memory: number;
  /** CPU time used so far, in milliseconds. */
  cpu: number;
}

/** Facts about a process; `tree` adds all its descendants. */
export function factsOf(pid: number, { tree = false }: { tree?: boolean } = {}): ProcessFacts {
  const pids = tree ? [pid, ...descendantsOf(pid)] : [pid];
  return pids.reduce(
    (sum, one) => ({ memory: sum.memory + memoryOf(one), cpu: sum.cpu + cpuOf(one) }),
    { memory: 0, cpu: 0 },
  );
}

export function descendantsOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const found: number[] = [];
  for (let heads = [pid]; heads.length > 0;) {
    heads = parents.filter(({ parent }) => heads.includes(parent)).map((one) => one.pid);
    found.push(...heads);
  }
  return found;
}

/** The fields after the name of a process, which may itself hold spaces and brackets. */
function statOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Ticks are hundredths of a second on every Linux that Node runs on. */
function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function memoryOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

/** Empty when the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return '';
    throw error;
  }
}
