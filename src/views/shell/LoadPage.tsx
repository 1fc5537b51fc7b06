import { countOf } from "../shared/kind-titles.ts";

interface LoadPageProps {
  /** Bytes that have come. */
  readonly loaded: number;
  /** Bytes in all; 0 while nobody has said. */
  readonly total: number;
}

const toSize = (bytes: number): string =>
  bytes < 1e6 ? countOf(Math.round(bytes / 1e3), "kB", "kB") : `${(bytes / 1e6).toFixed(1)} MB`;

/** While the graph comes. */
export function LoadPage({ loaded, total }: LoadPageProps) {
  return (
    <main className="notice" aria-busy="true">
      <h1 className="notice-title">Hearsay</h1>
      <p>Reading the graph… {loaded > 0 && toSize(loaded)}</p>
      <progress
        className="notice-progress"
        aria-label="Reading the graph"
        max={total || undefined}
        value={total ? loaded : undefined}
      />
    </main>
  );
}
