import { lazy, Suspense, useEffect, useState } from "react";
import { partInFront } from "../store/part-in-front.ts";
import type { HearsayStore } from "../store/store.ts";
import { GraphCanvas } from "./canvas/GraphCanvas.tsx";
import { FindPane } from "./find/FindPane.tsx";
import { afterFirstFrame } from "./shared/after-first-frame.ts";
import { Pane } from "./shared/Pane.tsx";
import { createStageHolder, StageContext } from "./shared/stage.ts";
import { StoreContext, useHearsay, useHearsayStore } from "./shared/use-store.ts";
import { Announcer } from "./shell/Announcer.tsx";
import { CommandPalette } from "./shell/CommandPalette.tsx";
import { FirstHint } from "./shell/FirstHint.tsx";
import { PageTabs } from "./shell/PageTabs.tsx";
import "./shell/shell.css";
import { bringAskedForward } from "./shell/bring-asked-forward.ts";
import { StoryHeader } from "./shell/StoryHeader.tsx";
import { useShortcuts } from "./shell/use-shortcuts.ts";

// Loaded when used: the graph is there before the articles are read.
const EvidencePane = lazy(() =>
  afterFirstFrame(() => import("./evidence/EvidencePane.tsx")).then((file) => ({ default: file.EvidencePane })),
);
const ArticleReader = lazy(() =>
  import("./reader/ArticleReader.tsx").then((file) => ({ default: file.ArticleReader })),
);
const ExportDialog = lazy(() => import("./export/ExportDialog.tsx").then((file) => ({ default: file.ExportDialog })));
const OpenDialog = lazy(() => import("./open/OpenDialog.tsx").then((file) => ({ default: file.OpenDialog })));

const CorrectionBar = lazy(() =>
  import("./corrections/CorrectionBar.tsx").then((file) => ({ default: file.CorrectionBar })),
);
const CorrectionList = lazy(() =>
  import("./corrections/CorrectionList.tsx").then((file) => ({ default: file.CorrectionList })),
);
const HelpDialog = lazy(() => import("./shell/HelpDialog.tsx").then((file) => ({ default: file.HelpDialog })));
const Timeline = lazy(() =>
  afterFirstFrame(() => import("./timeline/Timeline.tsx")).then((file) => ({ default: file.Timeline })),
);

interface AppProps {
  readonly store: HearsayStore;
}

/** The whole page over an open graph. */
export function App({ store }: AppProps) {
  const [stage] = useState(createStageHolder);
  return (
    <StoreContext value={store}>
      <StageContext value={stage}>
        <Page />
      </StageContext>
    </StoreContext>
  );
}

function Page() {
  useShortcuts();
  const dialog = useHearsay((state) => state.dialog);
  const isReading = useHearsay((state) => state.reading !== null);
  const sideWidth = useHearsay((state) => state.panes.evidence.size);
  const store = useHearsayStore();
  const part = useHearsay(partInFront);
  useEffect(() => bringAskedForward(store), [store]);
  return (
    <div className="page" data-tab={part}>
      <StoryHeader />
      <Pane name="find" title="Find" pull="right">
        <FindPane />
      </Pane>
      <main className="page-middle" aria-label="Graph">
        <GraphCanvas />
        <FirstHint />
      </main>
      <div className="page-side" style={isReading ? { width: sideWidth } : undefined}>
        <Pane name="evidence" title="Evidence" pull="left">
          <Suspense fallback={null}>
            <EvidencePane tools={<CorrectionBar />} />
          </Suspense>
        </Pane>
        {isReading && (
          <Pane name="reader" title="Article" pull="top">
            <Suspense fallback={null}>
              <ArticleReader />
            </Suspense>
          </Pane>
        )}
      </div>
      <Pane name="time" title="Time" pull="top">
        <Suspense fallback={null}>
          <Timeline />
        </Suspense>
      </Pane>
      <PageTabs />
      <Announcer />
      {dialog === "help" && (
        <Suspense fallback={null}>
          <HelpDialog />
        </Suspense>
      )}
      {dialog === "palette" && <CommandPalette />}
      {dialog === "corrections" && (
        <Suspense fallback={null}>
          <CorrectionList />
        </Suspense>
      )}
      {dialog === "export" && (
        <Suspense fallback={null}>
          <ExportDialog />
        </Suspense>
      )}
      {dialog === "open" && (
        <Suspense fallback={null}>
          <OpenDialog />
        </Suspense>
      )}
    </div>
  );
}
