import type { Theme } from "../../store/appearance-slice.ts";
import type { HearsayStore } from "../../store/store.ts";

const matches = (query: string): boolean => matchMedia(query).matches;

/** The colours to show: what a person chose, else what the system asks for. */
function resolveTheme(theme: Theme): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  if (matches("(prefers-contrast: more)")) return "contrast";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** Keep the colours of the page as chosen, following the system where that was chosen. Returns the way to stop. */
export function syncTheme(store: HearsayStore): () => void {
  const apply = (): void => {
    const theme = resolveTheme(store.getState().theme);
    // Writing the same value again would still have the canvas style all its elements anew.
    if (document.documentElement.dataset["theme"] !== theme) document.documentElement.dataset["theme"] = theme;
  };
  apply();
  const wishes = ["(prefers-contrast: more)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query));
  for (const wish of wishes) wish.addEventListener("change", apply);
  const stop = store.subscribe((now, before) => {
    if (now.theme !== before.theme) apply();
  });
  return () => {
    stop();
    for (const wish of wishes) wish.removeEventListener("change", apply);
  };
}
