import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const WEIGHTS = [400, 700] as const;
const SCRIPTS = ["latin", "hebrew"] as const;
const STYLES = ["normal", "italic"] as const;

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly base64: string;
}

/** A family of its own for each script: a browser takes the first that has the letter. */
function readFaces(name: "arimo" | "tinos"): readonly Face[] {
  const { resolve } = createRequire(import.meta.url);
  return SCRIPTS.flatMap((script) =>
    STYLES.flatMap((style) =>
      WEIGHTS.map((weight) => ({
        family: `${name} ${script}`,
        weight: String(weight),
        style,
        base64: readFileSync(resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-${style}.woff2`), "base64"),
      })),
    ),
  );
}

const familiesOf = (name: "arimo" | "tinos"): string => SCRIPTS.map((script) => `"${name} ${script}"`).join(", ");

/**
 * Has a page drawn with fonts that come along (Arimo and Tinos, Apache 2.0), in place of those of the machine: the same
 * lines break at the same words everywhere. To be called before the page is opened.
 */
export async function bringFonts(page: Page): Promise<void> {
  const faces = [...readFaces("arimo"), ...readFaces("tinos")];
  const rules = `:root { --sans: ${familiesOf("arimo")} !important; --serif: ${familiesOf("tinos")} !important; --mono: ${familiesOf("arimo")} !important; }`;
  await page.addInitScript(
    ({ faces: all, rules: css }) => {
      for (const { family, base64, weight, style } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        document.fonts.add(new FontFace(family, bytes, { weight, style }));
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    { faces, rules },
  );
}
