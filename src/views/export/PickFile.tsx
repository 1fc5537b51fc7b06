import { useContext, useRef } from "react";
import { OpenFileContext } from "./open-file.ts";

/** A button that opens a snapshot from the disk, for whoever does not drag and drop. */
export function PickFile({ onPicked }: { readonly onPicked: () => void }) {
  const openFile = useContext(OpenFileContext);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button button-outlined" onClick={() => input.current?.click()}>
        Open a snapshot…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Snapshot or graph file"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          onPicked();
          if (file) void openFile(file);
        }}
      />
    </>
  );
}
