import { Fragment, type ReactNode, useContext, useLayoutEffect, useRef, useState } from "react";
import styles from "./EvidencePane.module.css";
import { listKey, PaneMemoryContext } from "./pane-memory.ts";

interface MoreListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  readonly children: (entry: Entry) => ReactNode;
  /** How many are shown unasked. */
  readonly first?: number | undefined;
}

const MORE = 20;

/** A list that shows its first entries, says how many there are, and gives the rest when asked. */
export function MoreList<Entry>({ entries, keyOf, children, first = 5 }: MoreListProps<Entry>) {
  const [shown, setShown] = useState(first);
  const memory = useContext(PaneMemoryContext);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const before = list.current && memory?.lists[listKey(list.current)];
    if (before) setShown(before);
  }, [memory]);
  const left = entries.length - shown;
  return (
    <>
      <ul ref={list} className={styles["list"]} data-shown={shown}>
        {entries.slice(0, shown).map((entry) => (
          <li key={keyOf(entry)}>
            <Fragment>{children(entry)}</Fragment>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className={styles["more"]}>
          <span>
            {shown} of {entries.length} shown
          </span>
          <button type="button" className="quiet" onClick={() => setShown(shown + MORE)}>
            {left > MORE ? `${MORE} more` : `Show ${left === 1 ? "the last one" : `all ${entries.length}`}`}
          </button>
          {left > MORE && (
            <button type="button" className="quiet" onClick={() => setShown(entries.length)}>
              All
            </button>
          )}
        </p>
      )}
    </>
  );
}
