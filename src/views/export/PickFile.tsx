import { useContext, useRef } from "react";
import { OpenFilesContext } from "./open-file.ts";

/** A button that opens a snapshot, a graph or articles from the disk, for whoever does not drag and drop. */
export function PickFile({ onPicked }: { readonly onPicked: () => void }) {
  const openFiles = useContext(OpenFilesContext);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button button-outlined" onClick={() => input.current?.click()}>
        Open a graph or articles…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.gexf,.graphml,.xml,.txt,.md,.html,.htm,.jsonl"
        multiple
        hidden
        aria-label="Snapshot, graph file, GEXF, GraphML or articles"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          onPicked();
          if (files.length > 0) openFiles(files);
        }}
      />
    </>
  );
}
