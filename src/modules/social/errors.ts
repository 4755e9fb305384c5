/** An expected failure of a post's commands; the route turns it into a sentence. */
export class SocialError extends Error {
  readonly code: 'changed_meanwhile' | 'not_permitted';

  constructor(code: SocialError['code']) {
    super(`social: ${code}`);
    this.code = code;
  }
}
