/** What a line of a page is: a paragraph, a headline (`h1`), a subheading, a list item or caption, or text in no such element. */
export type BlockKind = 'paragraph' | 'headline' | 'heading' | 'item' | 'loose';

/** A line of a page, white space collapsed, and where it stood. Ids are numbers of elements; null: in no such element. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /** How many of its characters are link text. */
  readonly linked: number;
  /** In what looks like page furniture by its class or id. */
  readonly doubtful: boolean;
  /** The innermost `article` it stands in. */
  readonly article: number | null;
  /** The innermost element marked as the article's body (`itemprop="articleBody"`). */
  readonly story: number | null;
  /** In `main` or `role="main"`. */
  readonly main: boolean;
}

/** A date an element states in an attribute. */
export interface StampedTime {
  readonly text: string;
  /** Marked as the date of publication. */
  readonly published: boolean;
  readonly article: number | null;
}

/** What one pass over a page collects. */
export interface Page {
  readonly blocks: readonly Block[];
  /** `<meta>` contents by lower-case name, property or itemprop; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** The `<title>`. */
  readonly title: string | null;
  /** JSON-LD scripts, as written. */
  readonly linkedData: readonly string[];
  readonly times: readonly StampedTime[];
  /** Number of elements, and how deep they nest. */
  readonly size: { readonly elements: number; readonly depth: number };
}
