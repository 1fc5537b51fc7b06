import { useEffect, useRef } from "react";
import styles from "./OpenDialog.module.css";
import type { PickedFiles } from "./open-files.ts";
import { filesOfPicker } from "./pick-files.ts";

interface PickerProps {
  readonly title: string;
  /** What a screen reader and a test know the field by. */
  readonly name: string;
  readonly folder: boolean;
  readonly onPicked: (picked: PickedFiles) => void;
}

const ACCEPTED = ".json,.gexf,.graphml,.xml,.txt,.md,.markdown,.html,.htm,.eml,.jsonl,.ndjson";

function Picker({ title, name, folder, onPicked }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = folder;
  }, [folder]);
  return (
    <>
      <button type="button" className="button button-outlined" onClick={() => input.current?.click()}>
        {title}
      </button>
      <input
        ref={input}
        type="file"
        {...(!folder && { accept: ACCEPTED })}
        multiple
        hidden
        aria-label={name}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) onPicked(filesOfPicker(files));
        }}
      />
    </>
  );
}

/** Files and folders from the disk, for whoever does not drag and drop. */
export function FilePickers({ onPicked }: Pick<PickerProps, "onPicked">) {
  return (
    <section aria-label="Files">
      <p className={styles["buttons"]}>
        <Picker title="Choose files…" name="Articles, snapshot, GEXF or GraphML" folder={false} onPicked={onPicked} />
        <Picker title="Choose a folder…" name="Folder of articles" folder onPicked={onPicked} />
      </p>
      <p className={styles["soft"]}>
        Articles as text, Markdown, HTML, e-mail or JSON Lines; or one graph: a snapshot of Hearsay, GEXF or GraphML.
        You can drop them anywhere on the page, too. All is read on this page, and nothing is sent anywhere.
      </p>
    </section>
  );
}
