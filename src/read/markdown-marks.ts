/** "![smoke over Zenda](smoke.jpg)", "[^1]", "<https://post.example>", "<!-- … -->": nothing of them belongs to the story. */
const UNSAID =
  /!\[[^[\]]*\](?:\([^()\s]*(?:\s"[^"]*")?\)|\[[^[\]]*\])|\[\^[^[\]\s]{1,40}\]|<[a-z]{2,10}:[^<>\s]*>|<!--[^<>]*-->/gi;
/** "[Zenda](https://post.example/zenda \"a town\")", "[Zenda][1]": the words in the brackets stay. */
const LINK = /\[([^[\]]*)\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g;
/** "<br>", "</em>": an element of HTML. */
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]*)?\/?>/gi;
/** "**", "_", "`", "~~" beside a word; and a character whose meaning a backslash takes, which stays. */
const MARK =
  /\\([!-/:-@[-`{-~])|(?<=\S)\*+|\*+(?=\S)|`+|~~|(?<![\p{L}\p{N}_])_+(?=\S)|(?<=[^\s_])_+(?![\p{L}\p{N}_])/gu;

/** A paragraph of Markdown as it is read out: links are their words, pictures, footnote marks and emphasis are gone, white space is single. */
export function withoutMarks(paragraph: string): string {
  return paragraph
    .replace(UNSAID, '')
    .replace(LINK, '$1')
    .replace(TAG, ' ')
    .replace(MARK, (_, kept: string | undefined) => kept ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
