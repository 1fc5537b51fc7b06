import { type ReactNode, useEffect, useState } from "react";
import { ArticleDialog } from "./ArticleDialog.tsx";
import styles from "./SnapshotDrop.module.css";
import { type OpenArticles, type OpenFile, OpenFilesContext } from "./open-file.ts";

interface SnapshotDropProps {
  readonly open: OpenFile;
  readonly openArticles: OpenArticles;
  readonly children: ReactNode;
}

/** Above this, in bytes, a file is refused before it is read. */
const LARGEST_FILE = 200_000_000;

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Calls back for files dragged over the page and dropped on it, which the browser would open instead of the page. */
function watchDrops(onHover: (hovering: boolean) => void, onFiles: (files: readonly File[]) => void): () => void {
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
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
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

const isGraphFile = ({ name, type }: File): boolean =>
  /\.(json|gexf|graphml|xml|explorer( \(\d+\))?\.html)$/i.test(name) || type === "application/json";

/** Opens snapshots, graph files and articles dropped anywhere on the page; says why it refuses one, and keeps what is there. */
export function SnapshotDrop({ open, openArticles, children }: SnapshotDropProps) {
  const [hovering, setHovering] = useState(false);
  const [refusal, setRefusal] = useState("");
  const [articles, setArticles] = useState<readonly File[]>([]);
  const [openFiles] = useState(() => (files: readonly File[]) => {
    setRefusal("");
    const graph = files.find(isGraphFile);
    if (!graph) setArticles(files);
    else if (files.length > 1) setRefusal(`Cannot open ${files.length} files at once: expected one graph, or articles`);
    else
      openChecked(open, graph).catch((error: unknown) =>
        setRefusal(error instanceof Error ? error.message : String(error)),
      );
  });
  useEffect(() => watchDrops(setHovering, openFiles), [openFiles]);
  return (
    <OpenFilesContext value={openFiles}>
      {children}
      {articles.length > 0 && <ArticleDialog files={articles} open={openArticles} onClose={() => setArticles([])} />}
      {hovering && (
        <div className={styles["target"]}>
          <p>Drop articles, a snapshot or a graph file to open it</p>
        </div>
      )}
      <div role="alert" className={styles["refusal"]} hidden={!refusal}>
        {refusal && (
          <>
            <p>
              <strong>This was not opened.</strong> {refusal}
            </p>
            <button type="button" className="button button-outlined" onClick={() => setRefusal("")}>
              Close
            </button>
          </>
        )}
      </div>
    </OpenFilesContext>
  );
}
