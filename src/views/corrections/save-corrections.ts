/** Milliseconds after which the browser has surely taken the file over. */
const TAKEN_OVER = 10_000;

/** Hand a corrections file to the browser. */
export function saveCorrections(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "hearsay-corrections.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER);
}
