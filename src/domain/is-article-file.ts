/** How names of files end that hold articles: one each, or one a line. */
const ENDINGS = /\.(txt|md|markdown|html?|eml|jsonl|ndjson)$/i;

/** Whether a file of this name is read where it is met in a folder. */
export const isArticleFile = (name: string): boolean => ENDINGS.test(name);

/** What a person is told of a file that is not. */
export const NO_ARTICLE_FILE = "passed over, because it is neither text, Markdown, HTML, e-mail nor JSON Lines";
