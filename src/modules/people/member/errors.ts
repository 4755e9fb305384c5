/** An expected failure of a command about people; the route turns it into a sentence. */
export class MemberError extends Error {
  readonly code:
    | 'not_found'
    | 'changed_meanwhile'
    /** Nobody else could let people in or decide any more. */
    | 'last_coordinator'
    /** Somebody of the district, or somebody invited, has this address, also in another spelling. */
    | 'address_taken'
    /** The district may have no more, as whoever runs the installation decided. */
    | 'too_many'
    /** An invitation needs an address, and somebody who cannot sign in yet. */
    | 'cannot_invite';
  /** Whose address it is. */
  readonly personId: string | null;

  constructor(code: MemberError['code'], { personId = null }: { personId?: string | null } = {}) {
    super(`people: ${code}`);
    this.code = code;
    this.personId = personId;
  }
}
