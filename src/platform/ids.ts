import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A new id: UUIDv7 (RFC 9562), so that rows made together lie together in an index. */
export function newId(): string {
  return v7();
}

/** Whether a text from outside can be an id at all; the database would answer anything else with an error. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
