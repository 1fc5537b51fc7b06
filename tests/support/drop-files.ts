import type { Page } from "playwright-core";

/** Drops files on the page as a person does from the desktop. */
export async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(entries)) dataTransfer.items.add(new File([text], name));
    for (const kind of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
