import { SEVERITIES } from "../../domain/discrepancy.ts";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsay } from "../shared/use-store.ts";

const SEVERITY_TITLES = { high: "Serious", medium: "Notable", low: "Slight" } as const;

/** Everything that the reports do not agree on, the serious first. */
export function DiscrepancyList() {
  const index = useHearsay((state) => state.index);
  const selection = useHearsay((state) => state.selection);
  const select = useHearsay((state) => state.select);
  const { discrepancies } = index.graph;
  if (discrepancies.length === 0) return <p className="find-empty">The reports agree, as far as can be told.</p>;
  return (
    <div className="discrepancies">
      {SEVERITIES.map((severity) => ({ severity, ofIt: discrepancies.filter((one) => one.severity === severity) }))
        .filter(({ ofIt }) => ofIt.length > 0)
        .map(({ severity, ofIt }) => (
          <section key={severity}>
            <h3 className="hits-head">
              <span className="heading">{SEVERITY_TITLES[severity]}</span> <span className="count">{ofIt.length}</span>
            </h3>
            <ul>
              {ofIt.map(({ id, kind, nature, explanation, claims }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="discrepancy"
                    aria-current={selection.kind === "discrepancy" && selection.id === id}
                    onClick={() => select({ kind: "discrepancy", id })}
                  >
                    <span className="discrepancy-kind">
                      {kind} · {nature}
                    </span>
                    <span className="discrepancy-text">{explanation}</span>
                    <span className="count">{countOf(claims.length, "passage")}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
