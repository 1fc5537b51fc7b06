import { useHearsay } from "../shared/use-store.ts";

/** How far the layout that is being worked out beside the page has come, and the way to do without it. */
export function LayoutProgress() {
  const running = useHearsay((state) => state.running);
  if (!running) return null;
  const percent = Math.round(running.share * 100);
  return (
    <div className="layout-progress">
      <label>
        Laying out the graph <progress max={100} value={percent} />
      </label>
      <button type="button" className="link-button" onClick={running.cancel}>
        cancel
      </button>
    </div>
  );
}
