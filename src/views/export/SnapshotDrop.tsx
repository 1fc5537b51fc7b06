import { type ReactNode, useEffect, useState } from "react";
import styles from "./SnapshotDrop.module.css";
import { type OpenFile, OpenFileContext } from "./open-file.ts";

interface SnapshotDropProps {
  readonly open: OpenFile;
  readonly children: ReactNode;
}

/** Above this, in bytes, a file is refused before it is read. */
const LARGEST_FILE = 200_000_000;

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Calls back for files dragged over the page and dropped on it, which the browser would open instead of the page. */
function watchDrops(onHover: (hovering: boolean) => void, onFile: (file: File) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onHover(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) onHover(false);
  };
  const drop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onHover(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("dragleave", leave);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("dragleave", leave);
    document.removeEventListener("drop", drop);
  };
}

async function openChecked(open: OpenFile, file: File): Promise<void> {
  if (file.size > LARGEST_FILE)
    throw new RangeError(`${file.name} has ${file.size} bytes: expected ${LARGEST_FILE} or fewer`);
  await open(file);
}

/** Opens snapshots and graph files dropped anywhere on the page; says why it refuses one, and keeps what is there. */
export function SnapshotDrop({ open, children }: SnapshotDropProps) {
  const [hovering, setHovering] = useState(false);
  const [refusal, setRefusal] = useState("");
  const [openFile] = useState<OpenFile>(() => async (file: File) => {
    try {
      await openChecked(open, file);
      setRefusal("");
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  });
  useEffect(() => watchDrops(setHovering, (file) => void openFile(file)), [openFile]);
  return (
    <OpenFileContext value={openFile}>
      {children}
      {hovering && (
        <div className={styles["target"]}>
          <p>Drop a snapshot or a graph file to open it</p>
        </div>
      )}
      <div role="alert" className={styles["refusal"]} hidden={!refusal}>
        {refusal && (
          <>
            <p>
              <strong>This file was not opened.</strong> {refusal}
            </p>
            <button type="button" className="button button-outlined" onClick={() => setRefusal("")}>
              Close
            </button>
          </>
        )}
      </div>
    </OpenFileContext>
  );
}
