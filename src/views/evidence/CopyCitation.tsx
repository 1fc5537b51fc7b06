import type { Evidence } from "../../domain/evidence.ts";
import { toCitation } from "../../exports/to-citation.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

/** Puts the passage on the clipboard as outlet, title, date, exact words, offsets and a link. */
export function CopyCitation({ evidence }: { readonly evidence: Evidence }) {
  const store = useHearsayStore();
  const announce = useHearsay((state) => state.announce);
  const copy = async (): Promise<void> => {
    const article = store.getState().index.articles.get(evidence.article);
    if (!article) return;
    try {
      await navigator.clipboard.writeText(toCitation(article, evidence));
      announce("Citation copied");
    } catch {
      announce("The browser does not let the page copy: select the words and copy them");
    }
  };
  return (
    <button type="button" className="quiet" onClick={() => void copy()}>
      Copy citation
    </button>
  );
}
