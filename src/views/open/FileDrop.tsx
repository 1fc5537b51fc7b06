import { type ReactNode, useEffect, useState } from "react";
import { ArticleDialog } from "./ArticleDialog.tsx";
import styles from "./FileDrop.module.css";
import { type OpenArticles, type OpenFile, OpenFilesContext, type PickedFile, type PickedFiles } from "./open-files.ts";
import { filesOfDrop } from "./pick-files.ts";

interface FileDropProps {
  readonly open: OpenFile;
  readonly openArticles: OpenArticles;
  readonly children: ReactNode;
}

/** Above this, in bytes, a file is refused before it is read. */
const LARGEST_FILE = 200_000_000;

const NONE: PickedFiles = { files: [], notes: [] };

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Calls back for files dragged over the page and dropped on it, which the browser would open instead of the page. */
function watchDrops(onHover: (hovering: boolean) => void, onFiles: (files: Promise<PickedFiles>) => void): () => void {
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
    if (event.dataTransfer) onFiles(filesOfDrop(event.dataTransfer));
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

async function openChecked(open: OpenFile, file: PickedFile): Promise<void> {
  const { size } = file.content;
  if (size > LARGEST_FILE) throw new RangeError(`${file.name} has ${size} bytes: expected ${LARGEST_FILE} or fewer`);
  await open(file);
}

const isGraphFile = ({ name, content }: PickedFile): boolean =>
  /\.(json|gexf|graphml|xml|explorer( \(\d+\))?\.html)$/i.test(name) || content.type === "application/json";

/** The one graph among files, or articles. Throws where it is not plain which is meant. */
function graphAmong({ files, notes }: PickedFiles): PickedFile | undefined {
  const graph = files.find(isGraphFile);
  if (graph && files.length > 1)
    throw new RangeError(`Cannot open ${files.length} files at once: expected one graph, or articles`);
  if (files.length === 0) throw new RangeError(["Cannot find an article in it", ...notes.slice(0, 3)].join("; "));
  return graph;
}

/** Opens snapshots, graph files and articles dropped anywhere on the page; says why it refuses one, and keeps what is there. */
export function FileDrop({ open, openArticles, children }: FileDropProps) {
  const [hovering, setHovering] = useState(false);
  const [refusal, setRefusal] = useState("");
  const [articles, setArticles] = useState<PickedFiles>(NONE);
  const [openFiles] = useState(() => async (coming: PickedFiles | Promise<PickedFiles>): Promise<void> => {
    setRefusal("");
    try {
      const picked = await coming;
      const graph = graphAmong(picked);
      if (graph) await openChecked(open, graph);
      else setArticles(picked);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  });
  useEffect(() => watchDrops(setHovering, (files) => void openFiles(files)), [openFiles]);
  return (
    <OpenFilesContext value={(picked) => void openFiles(picked)}>
      {children}
      {articles.files.length > 0 && (
        <ArticleDialog {...articles} open={openArticles} onClose={() => setArticles(NONE)} />
      )}
      {hovering && (
        <div className={styles["target"]}>
          <p>Drop articles, a folder of them, a snapshot or a graph file to open it</p>
        </div>
      )}
      <div role="alert" className="toast toast-refusal" hidden={!refusal}>
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
