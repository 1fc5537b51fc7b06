import { createRoot, type Root } from "react-dom/client";
import { buildPicked } from "./build-picked.ts";
import { InputError } from "./domain/input-error.ts";
import { decodeCorrections, isCorrections } from "./graph-file/decode-corrections.ts";
import { encodeCorrections } from "./graph-file/encode-corrections.ts";
import { encodeGraph } from "./graph-file/encode-graph.ts";
import { keepOpened, NOT_KEPT } from "./keep-opened.ts";
import { importedLists } from "./network/imported-part.ts";
import { layOutBeside } from "./lay-out-beside.ts";
import { type ReadGraph, readGraphFile } from "./read-graph-file.ts";
import { readWanted } from "./read-wanted.ts";
import { encodeAddress } from "./store/address.ts";
import { type Exploration, UNEXPLORED } from "./store/exploration.ts";
import { createHearsayStore, type HearsayStore } from "./store/store.ts";
import { App } from "./views/App.tsx";
import { FileDrop } from "./views/open/FileDrop.tsx";
import type { OpenArticles, PickedFile } from "./views/open/open-files.ts";
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

/** CSS pixels: where a first view of as many nodes as on a desk would be too small to read. */
const NARROW = 760;
const ON_NARROW: Exploration = { ...UNEXPLORED, limit: 12 };

const CORRECTION_FILES = { encode: encodeCorrections, decode: decodeCorrections };

/** Ends what the graph shown before has set going. */
let stop = (): void => undefined;
let shown = 0;
/** The query of the address that leads to the graph shown. */
let query = location.search;

function show(root: Root, store: HearsayStore): void {
  stop();
  const stops = [keepSettings(store), syncTheme(store), syncAddress(store), layOutBeside(store, location.hash)];
  stop = () => stops.forEach((end) => end());
  query = location.search;
  void keepHistory(store);
  root.render(
    <FileDrop
      open={(file) => openFile(root, store, file)}
      openArticles={(...request) => openArticles(root, store, ...request)}
    >
      <CorrectionFilesContext value={CORRECTION_FILES}>
        <App key={shown++} store={store} />
      </CorrectionFilesContext>
      <ImportNotice
        key={`notice ${shown}`}
        files={importedLists(store.getState().index.graph).map(({ file }) => file)}
      />
    </FileDrop>,
  );
}

/** A snapshot brings its view along; a graph without one opens as at the start; corrections join the graph that is there. */
async function openFile(root: Root, here: HearsayStore, { name, content }: PickedFile): Promise<void> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  if (isCorrections(bytes)) {
    here.getState().takeUpCorrections(decodeCorrections(new TextDecoder().decode(bytes), name));
    return here.getState().openDialog("corrections");
  }
  const opened = await readGraphFile(bytes, name);
  const store = storeOf(opened);
  const { address, isKept } = await keepOpened(opened.graph, { name, bytes });
  history.pushState(null, "", `${address}#${encodeAddress(store.getState())}`);
  show(root, store);
  if (!isKept) store.getState().announce(NOT_KEPT);
}

/** The graph of articles read in a worker, alone or with those on the screen; gives what to know of it. */
const openArticles = async (
  root: Root,
  { getState }: HearsayStore,
  ...[files, joining, tell, signal]: Parameters<OpenArticles>
): Promise<readonly string[]> => {
  const { opened: here, corrections } = getState();
  const { graph, notes } = await buildPicked(
    { files, ...(joining && { joined: getState().index.graph }) },
    tell,
    signal,
  );
  const store = createHearsayStore(graph);
  const kept = [...(here.corrections ?? []), ...corrections];
  if (joining && kept.length > 0) store.getState().takeUpCorrections(kept);
  const bytes = new TextEncoder().encode(encodeGraph(graph));
  const { address, isKept } = await keepOpened(graph, { name: "articles.json", bytes });
  signal.throwIfAborted();
  history.pushState(null, "", address);
  show(root, store);
  return isKept ? notes : [...notes, NOT_KEPT];
};

/** A snapshot looks as it did when it was taken. */
function storeOf({ graph, view }: ReadGraph, address = ""): HearsayStore {
  const store = createHearsayStore(graph, address);
  if (view && address === "") store.setState(takeUpView(store.getState(), view));
  return store;
}

const BUILD_ANEW =
  "Build it anew with “npm run graph”, or check it with “npx hearsay check data/graph.json”. Nothing was shown, so that no passage stands in the wrong place.";
const withoutQuery = (name: string): string =>
  `Take “?${name}=…” out of the address to see the graph that this page comes with.`;

function tellError(root: Root, error: unknown): void {
  const asked = /[?&](graph|kept)=/.exec(location.search)?.[1];
  if (error instanceof InputError)
    root.render(
      <ErrorPage
        title="This graph cannot be shown"
        explanation={error.message}
        remedy={asked ? withoutQuery(asked) : BUILD_ANEW}
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

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  root.render(<LoadPage loaded={0} total={0} />);
  try {
    const opened = await readWanted((loaded, total) => root.render(<LoadPage loaded={loaded} total={total} />));
    const store = storeOf(opened, location.hash);
    if (!opened.view && location.hash === "" && innerWidth <= NARROW) store.setState({ exploration: ON_NARROW });
    show(root, store);
  } catch (error) {
    tellError(root, error);
  }
}

// "Back" to another graph than the one shown.
addEventListener("popstate", () => {
  if (location.search !== query) location.reload();
});

const element = document.getElementById("root");
if (element) void start(element);
