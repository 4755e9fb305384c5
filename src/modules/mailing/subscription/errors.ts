/** An expected refusal of a command about somebody on the list; the route says it in a sentence. */
export class SubscriptionError extends Error {
  readonly code: 'already' | 'left' | 'blocked' | 'not_found';
  /** The entry that is there already. */
  readonly entryId: string | null;

  constructor(code: SubscriptionError['code'], entryId: string | null = null) {
    super(`mailing: ${code}`);
    this.code = code;
    this.entryId = entryId;
  }
}
