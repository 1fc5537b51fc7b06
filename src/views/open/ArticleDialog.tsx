import { useEffect, useRef, useState } from "react";
import { countOf } from "../shared/kind-titles.ts";
import { Dialog } from "../shared/Dialog.tsx";
import styles from "./ArticleDialog.module.css";
import type { OpenArticles, PickedFiles, ReadingProgress } from "./open-files.ts";

interface ArticleDialogProps extends PickedFiles {
  readonly open: OpenArticles;
  /** Files that came since the reading began, and wait for their turn. */
  readonly waiting: number;
  readonly onReading: () => void;
  readonly onClose: () => void;
}

/** What the dialog is at: asking, reading, or telling what could not be read. */
type Stage =
  | { readonly kind: "asking" }
  | { readonly kind: "reading"; readonly progress: ReadingProgress | null }
  | { readonly kind: "told"; readonly lines: readonly string[]; readonly failed: boolean };

/** Asks whether dropped articles join the graph on the screen, and shows how far their reading is. Nothing leaves the page. */
export function ArticleDialog({ files, notes, open, waiting, onReading, onClose }: ArticleDialogProps) {
  const [stage, setStage] = useState<Stage>({ kind: "asking" });
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);
  const read = async (joining: boolean): Promise<void> => {
    setStage({ kind: "reading", progress: null });
    onReading();
    abort.current = new AbortController();
    const { signal } = abort.current;
    try {
      const unread = await open(files, joining, (progress) => setStage({ kind: "reading", progress }), signal);
      const lines = [...new Set([...notes, ...unread])];
      if (lines.length === 0) onClose();
      else setStage({ kind: "told", lines, failed: false });
    } catch (error) {
      if (signal.aborted) return;
      setStage({ kind: "told", lines: [error instanceof Error ? error.message : String(error)], failed: true });
    }
  };
  return (
    <Dialog title={files.length === 1 ? (files[0]?.name ?? "") : `${files.length} files`} onClose={onClose}>
      <div className={styles["body"]}>
        {stage.kind === "asking" && <Question onAnswer={(joining) => void read(joining)} />}
        {stage.kind === "reading" && <Reading progress={stage.progress} onCancel={onClose} />}
        {stage.kind === "told" && <Told lines={stage.lines} failed={stage.failed} onClose={onClose} />}
        <p role="status" className={styles["waiting"]}>
          {waiting > 0 && `${countOf(waiting, "more file")} ${waiting === 1 ? "waits" : "wait"} for this to end.`}
        </p>
      </div>
    </Dialog>
  );
}

function Question({ onAnswer }: { readonly onAnswer: (joining: boolean) => void }) {
  return (
    <>
      <p>The articles are read on this page. Nothing is sent anywhere.</p>
      <p className={styles["buttons"]}>
        <button type="button" className="button button-outlined" onClick={() => onAnswer(true)}>
          Add to what is shown
        </button>
        <button type="button" className="button button-outlined" onClick={() => onAnswer(false)}>
          Open on their own
        </button>
      </p>
    </>
  );
}

interface ReadingProps {
  readonly progress: ReadingProgress | null;
  readonly onCancel: () => void;
}

function Reading({ progress, onCancel }: ReadingProps) {
  return (
    <>
      <p>{progress ? `Reading ${progress.done + 1} of ${progress.total}: ${progress.file}` : "Starting…"}</p>
      <progress aria-label="Reading articles" max={progress?.total ?? 1} value={progress?.done ?? 0} />
      <p className={styles["buttons"]}>
        <button type="button" className="button button-outlined" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </>
  );
}

interface ToldProps {
  readonly lines: readonly string[];
  readonly failed: boolean;
  readonly onClose: () => void;
}

function Told({ lines, failed, onClose }: ToldProps) {
  return (
    <>
      <p role="alert">{failed ? "The articles were not opened." : "Opened. To know about these files:"}</p>
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles["buttons"]}>
        <button type="button" className="button button-outlined" onClick={onClose}>
          Close
        </button>
      </p>
    </>
  );
}
