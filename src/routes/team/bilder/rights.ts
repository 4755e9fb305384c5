import type { Person } from '#modules/people/index.ts';
import type { Picture } from '#platform/files/index.ts';

/** The team looks after all pictures; a club's delegate after those they uploaded. */
export function mayChangePicture({
  person,
  picture,
}: {
  person: Pick<Person, 'id' | 'roles'>;
  picture: Pick<Picture, 'createdBy'>;
}): boolean {
  if (person.roles.includes('coordination') || person.roles.includes('volunteer')) return true;
  return picture.createdBy === person.id;
}
