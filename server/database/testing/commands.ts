import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './folders.ts';

const used = ['setpriv', 'unshare', 'flock'];

/** A PATH on which one of the system's commands is missing, as on a smaller system. */
export function folderWithout(command: string) {
  const folder = freshFolder();
  for (const name of used.filter((other) => other !== command)) {
    const found = (process.env.PATH ?? '')
      .split(':')
      .map((place) => join(place, name))
      .find(existsSync);
    if (found) symlinkSync(found, join(folder, name));
  }
  return folder;
}

/** A PATH on which one command always fails, as `unshare` does where namespaces are blocked. */
export function folderWithFailing(command: string) {
  const folder = folderWithout(command);
  writeFileSync(join(folder, command), '#!/bin/sh\necho "Operation not permitted" >&2\nexit 1\n');
  chmodSync(join(folder, command), 0o755);
  return folder;
}
