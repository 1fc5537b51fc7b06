import type { PickedFile } from "./open-files.ts";

/** An article as a person pasted it; what was not filled in is empty. */
export interface PastedArticle {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
}

/** Pasted words as a file that the command line would read likewise: plain text, or a record where more than that is known. */
export function pasteArticle({ text, ...details }: PastedArticle): PickedFile {
  const known = Object.entries(details).filter(([, value]) => value !== "");
  if (known.length === 0) return { name: "pasted.txt", content: new Blob([text]) };
  return { name: "pasted.jsonl", content: new Blob([JSON.stringify({ text, ...Object.fromEntries(known) })]) };
}
