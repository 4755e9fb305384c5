export type DatabaseStartErrorCode =
  'already_running' | 'read_only' | 'disk_full' | 'no_binaries' | 'no_unprivileged_user' | 'failed';

/** Why the database did not start. `message` is German, for the person at the console. */
export class DatabaseStartError extends Error {
  code: DatabaseStartErrorCode;

  constructor({
    code,
    message,
    cause,
  }: {
    code: DatabaseStartErrorCode;
    message: string;
    cause?: unknown;
  }) {
    super(message, { cause });
    this.name = 'DatabaseStartError';
    this.code = code;
  }
}

const FULL = /No space left on device|ENOSPC|[Dd]isk quota exceeded|EDQUOT/;
/** Node says ENOENT when it is to make a folder within a folder on a read-only disk. */
const CLOSED =
  /Read-only file system|EROFS|[Pp]ermission denied|EACCES|EPERM|has wrong ownership|ENOENT.*mkdir/;

/**
 * Reads from what a failed program wrote, or from a file system error, what stood in the way.
 * `freeBytes` helps where the disk was too full even for the log that would have said so.
 */
export function explainFailure({
  said,
  folder,
  freeBytes = Infinity,
}: {
  said: string;
  folder: string;
  freeBytes?: number;
}): DatabaseStartError {
  if (FULL.test(said)) return diskFull({ folder, said });
  if (CLOSED.test(said)) return readOnly({ folder, said });
  if (freeBytes < 1_000_000) return diskFull({ folder, said });
  return new DatabaseStartError({
    code: 'failed',
    message: `Die Datenbank in ${folder} konnte nicht starten: ${lastWords(said)} Mehr steht in postgres.log im Datenordner.`,
    cause: said,
  });
}

function diskFull({ folder, said }: { folder: string; said: string }) {
  return new DatabaseStartError({
    code: 'disk_full',
    message: `Der Datenträger ist voll, die Datenbank in ${folder} kann nicht starten. Bitte Platz schaffen (mindestens 200 MB) und Ortsmitte neu starten; vorhandene Daten sind unverändert.`,
    cause: said,
  });
}

function readOnly({ folder, said }: { folder: string; said: string }) {
  return new DatabaseStartError({
    code: 'read_only',
    message: `Im Datenordner ${folder} darf Ortsmitte nicht schreiben. Bitte Besitzer und Schreibrechte prüfen oder mit ORTSMITTE_DATA einen anderen Ordner angeben.`,
    cause: said,
  });
}

function lastWords(said: string) {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1);
  return telling ? `„${telling.trim()}“.` : 'PostgreSQL hat keinen Grund genannt.';
}
