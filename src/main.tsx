import { createRoot, type Root } from "react-dom/client";
import type { Graph } from "./domain/graph.ts";
import { InputError } from "./domain/input-error.ts";
import { decodeCorrections, isCorrections } from "./graph-file/decode-corrections.ts";
import { encodeCorrections } from "./graph-file/encode-corrections.ts";
import { decodeGraph } from "./graph-file/decode-graph.ts";
import { GRAPH_ELEMENT } from "./exports/to-explorer.ts";
import { fetchGraph, fileNameOf, wantedGraph } from "./fetch-graph.ts";
import { importedLists, withImportedPart } from "./network/imported-part.ts";
import { type ReadGraph, readGraphFile, readGraphText } from "./read-graph-file.ts";
import { encodeAddress } from "./store/address.ts";
import { type Exploration, UNEXPLORED } from "./store/exploration.ts";
import { createHearsayStore, type HearsayStore } from "./store/store.ts";
import { App } from "./views/App.tsx";
import type { OpenArticles } from "./views/export/open-file.ts";
import { SnapshotDrop } from "./views/export/SnapshotDrop.tsx";
import "./views/shared/base.css";
import { CorrectionFilesContext } from "./views/shared/correction-files.ts";
import { ErrorPage } from "./views/shell/ErrorPage.tsx";
import { ImportNotice } from "./views/shell/ImportNotice.tsx";
import { keepHistory } from "./views/shell/keep-history.ts";
import { keepSettings } from "./views/shell/keep-settings.ts";
import { LoadPage } from "./views/shell/LoadPage.tsx";
import { syncAddress } from "./views/shell/sync-address.ts";
import { syncTheme } from "./views/shell/sync-theme.ts";
import { takeUpView } from "./views/shell/take-up-view.ts";
import "./views/shell/shell.css";
import { buildInWorker } from "./worker/build-in-worker.ts";

/** CSS pixels: where a first view of as many nodes as on a desk would be too small to read. */
const NARROW = 760;
const ON_NARROW: Exploration = { ...UNEXPLORED, limit: 12 };

const CORRECTION_FILES = { encode: encodeCorrections, decode: decodeCorrections };

/** Ends what the graph shown before has set going. */
let stop = (): void => undefined;
let opened = 0;

function show(root: Root, store: HearsayStore): void {
  stop();
  const stops = [keepSettings(store), syncTheme(store), syncAddress(store)];
  stop = () => stops.forEach((end) => end());
  void keepHistory(store);
  root.render(
    <SnapshotDrop
      open={(file) => openFile(root, store, file)}
      openArticles={(...request) => openArticles(root, store, ...request)}
    >
      <CorrectionFilesContext value={CORRECTION_FILES}>
        <App key={opened++} store={store} />
      </CorrectionFilesContext>
      <ImportNotice
        key={`notice ${opened}`}
        files={importedLists(store.getState().index.graph).map(({ file }) => file)}
      />
    </SnapshotDrop>,
  );
}

/** A snapshot brings its view along; a graph without one opens as at the start; corrections join the graph that is there. */
async function openFile(root: Root, here: HearsayStore, file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isCorrections(bytes)) {
    here.getState().takeUpCorrections(decodeCorrections(new TextDecoder().decode(bytes), file.name));
    return here.getState().openDialog("corrections");
  }
  const { graph, view } = await readGraphFile(bytes, file.name);
  const store = createHearsayStore(graph);
  if (view) store.setState(takeUpView(store.getState(), view));
  history.pushState(null, "", `#${encodeAddress(store.getState())}`);
  show(root, store);
}

/** The graph of articles read in a worker, alone or with those on the screen; gives what was passed over. */
const openArticles = async (
  root: Root,
  { getState }: HearsayStore,
  ...[files, joining, tell, signal]: Parameters<OpenArticles>
): Promise<readonly string[]> => {
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  const here = getState().index.graph;
  const { opened: openedHere, corrections } = getState();
  const lists = new Set(importedLists(here).map(({ id }) => id));
  const present = joining ? here.articles.filter(({ id }) => !lists.has(id)) : [];
  const passedOver: string[] = [];
  const graph = await new Promise<Graph>((resolve, reject) => {
    void Promise.all(read).then((dropped) => {
      const { cancel } = buildInWorker({ files: dropped, present }, (report) => {
        if (report.kind === "progress") tell(report);
        if (report.kind === "passed-over") passedOver.push(report.message);
        if (report.kind === "built") resolve(report.graph);
        if (report.kind === "failed") reject(new Error(report.message));
      });
      signal.addEventListener("abort", () => {
        cancel();
        reject(signal.reason as Error);
      });
    }, reject);
  });
  const store = createHearsayStore(decodeGraph(joining ? withImportedPart(graph, here) : graph));
  const kept = [...(openedHere.corrections ?? []), ...corrections];
  if (joining && kept.length > 0) store.getState().takeUpCorrections(kept);
  history.pushState(null, "", location.pathname + location.search);
  show(root, store);
  return passedOver;
};

const BUILD_ANEW =
  "Build it anew with “npm run graph”, or check it with “npx hearsay check data/graph.json”. Nothing was shown, so that no passage stands in the wrong place.";
const WITHOUT_QUERY = "Take “?graph=…” out of the address to see the graph that this page comes with.";

function tellError(root: Root, error: unknown): void {
  if (error instanceof InputError)
    root.render(
      <ErrorPage
        title="This graph cannot be shown"
        explanation={error.message}
        remedy={location.search.includes("graph=") ? WITHOUT_QUERY : BUILD_ANEW}
      />,
    );
  else {
    root.render(
      <ErrorPage
        title="The page could not start"
        explanation={error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
        remedy="Where the page was opened from a file, serve it instead: “npm start” does."
      />,
    );
  }
}

/** The graph that stands in the page itself, else the one that the address asks for, else the one beside the page. */
async function readWanted(tell: (loaded: number, total: number) => void): Promise<ReadGraph> {
  const inlined = document.getElementById(GRAPH_ELEMENT)?.textContent;
  if (inlined) return readGraphText(inlined, document.title);
  const address = wantedGraph(new URL(location.href));
  return readGraphFile(await fetchGraph(address, tell), fileNameOf(address));
}

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  root.render(<LoadPage loaded={0} total={0} />);
  try {
    const { graph, view } = await readWanted((loaded, total) =>
      root.render(<LoadPage loaded={loaded} total={total} />),
    );
    const store = createHearsayStore(graph, location.hash);
    if (view && location.hash === "") store.setState(takeUpView(store.getState(), view));
    if (!view && location.hash === "" && innerWidth <= NARROW) store.setState({ exploration: ON_NARROW });
    show(root, store);
  } catch (error) {
    tellError(root, error);
  }
}

const element = document.getElementById("root");
if (element) void start(element);
