import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import styles from "./FileDrop.module.css";
import { type OpenArticles, type OpenFile, OpenFilesContext, type PickedFile, type PickedFiles } from "./open-files.ts";
import { filesOfDrop } from "./pick-files.ts";

// Loaded when articles come.
const ArticleDialog = lazy(() => import("./ArticleDialog.tsx").then((file) => ({ default: file.ArticleDialog })));

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

const merge = (some: PickedFiles, more: PickedFiles): PickedFiles => ({
  files: [...some.files, ...more.files],
  notes: [...some.notes, ...more.notes],
});

interface Coming {
  /** Articles that a person is asked about, or that are being read. */
  readonly articles: PickedFiles;
  /** Another one for each question that is asked. */
  readonly turn: number;
  /** Files that came while those are being read: opened or asked about afterwards. */
  readonly waiting: number;
  readonly refusal: string;
  readonly take: (coming: PickedFiles | Promise<PickedFiles>) => Promise<void>;
  readonly startReading: () => void;
  readonly endReading: () => void;
  readonly dismiss: () => void;
}

/** What comes in, one thing after the other, so that nothing a person brings replaces or loses anything else. */
function useComing(open: OpenFile): Coming {
  const [refusal, setRefusal] = useState("");
  const [articles, setArticles] = useState<PickedFiles>(NONE);
  const [waiting, setWaiting] = useState(0);
  const [turn, setTurn] = useState(0);
  const later = useRef<PickedFiles[] | null>(null);
  // The graph that is shown changes while the page stays: corrections belong to the present one.
  const openNow = useRef(open);
  useEffect(() => {
    openNow.current = open;
  }, [open]);
  const take = async (coming: PickedFiles | Promise<PickedFiles>): Promise<void> => {
    setRefusal("");
    try {
      const picked = await coming;
      if (later.current) {
        later.current.push(picked);
        return setWaiting((all) => all + picked.files.length);
      }
      const graph = graphAmong(picked);
      if (graph) await openChecked(openNow.current, graph);
      else setArticles((all) => merge(all, picked));
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    articles,
    turn,
    waiting,
    refusal,
    take,
    startReading: () => {
      later.current ??= [];
    },
    endReading: () => {
      const coming = later.current ?? [];
      later.current = null;
      setArticles(NONE);
      setWaiting(0);
      setTurn((before) => before + 1);
      coming.forEach((picked) => void take(picked));
    },
    dismiss: () => setRefusal(""),
  };
}

/** Opens snapshots, graph files and articles dropped anywhere on the page; says why it refuses one, and keeps what is there. */
export function FileDrop({ open, openArticles, children }: FileDropProps) {
  const [hovering, setHovering] = useState(false);
  const { articles, turn, waiting, refusal, take, startReading, endReading, dismiss } = useComing(open);
  const onFiles = useEffectEvent((files: Promise<PickedFiles>) => void take(files));
  useEffect(() => watchDrops(setHovering, (files) => onFiles(files)), []);
  return (
    <OpenFilesContext value={(picked) => void take(picked)}>
      {children}
      {articles.files.length > 0 && (
        <Suspense fallback={null}>
          <ArticleDialog
            key={turn}
            {...articles}
            open={openArticles}
            waiting={waiting}
            onReading={startReading}
            onClose={endReading}
          />
        </Suspense>
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
            <button type="button" className="button button-outlined" onClick={dismiss}>
              Close
            </button>
          </>
        )}
      </div>
    </OpenFilesContext>
  );
}
