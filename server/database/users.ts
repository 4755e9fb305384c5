import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';

export interface User {
  uid: number;
  gid: number;
}

/** nobody first, then any other with a name, which initdb insists on. */
export function unprivilegedUsers(): User[] {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && Number.isInteger(gid));
  return users
    .sort((a, b) => Number(b.name === 'nobody') - Number(a.name === 'nobody'))
    .map(({ uid, gid }) => ({ uid, gid }));
}

/** Whether the user we run as stands in the list of users. */
export function hasName() {
  try {
    return userInfo().username !== '';
  } catch {
    return false; // a container run under a bare number
  }
}
