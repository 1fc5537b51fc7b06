/** Milliseconds after which the browser has surely taken the file over. */
const TAKEN_OVER = 10_000;

/** Hand a file to the browser, which saves it as the person has set it to. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER);
}
