import styles from "./print-picture.module.css";
import { loadImage } from "./render-png.ts";

/**
 * Hands a picture alone on a sheet to the browser's printer, which makes a PDF of it with real text. The name is what the
 * browser proposes for the file. Rejects where the browser cannot draw the picture.
 */
export async function printPicture(svg: string, name: string): Promise<void> {
  const sheet = await loadImage(svg);
  sheet.className = (sheet.naturalWidth > sheet.naturalHeight ? styles["wide"] : styles["tall"]) ?? "";
  sheet.alt = name;
  const title = document.title;
  document.title = name.replace(/\.pdf$/, "");
  // Some browsers go on before the paper is out.
  const done = new Promise((resolve) => addEventListener("afterprint", resolve, { once: true }));
  document.body.append(sheet);
  try {
    print();
    await done;
  } finally {
    sheet.remove();
    document.title = title;
  }
}
