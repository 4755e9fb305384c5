/**
 * The restricted tree every printer works on. Plain data: it can be stored as JSON or handed to
 * Typst. A printer is one function over `Block` and one over `Inline`; the compiler tells it
 * when a kind is missing.
 */
export interface RichText {
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** Level 1 is the text's own highest heading, 2 everything below it. */
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly children: readonly Inline[] }
  | List
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'rule' };

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** No blank lines between the items: they print without paragraphs of their own. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** The number as it was written; null in an unordered list. */
  readonly number: number | null;
  readonly children: readonly Block[];
}

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  /** `href` has passed `safeHref`; links hold no links. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };
