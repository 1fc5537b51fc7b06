import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { countOf } from "../shared/kind-titles.ts";
import { KEPT, type KeptGraph, listKept, removeKept } from "./kept-graphs.ts";
import styles from "./OpenDialog.module.css";

/** What was opened here before and stays in this browser until it is removed. */
export function KeptGraphs() {
  const [kept, setKept] = useState<readonly KeptGraph[]>([]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => void listKept().then(setKept), []);
  const here = new URLSearchParams(location.search).get(KEPT);
  if (kept.length === 0) return null;
  const remove = async (key: string, place: number): Promise<void> => {
    // What cannot be removed stays in the list.
    await removeKept(key).catch(() => undefined);
    const dialog = section.current?.closest("dialog");
    const left = await listKept();
    flushSync(() => setKept(left));
    // The button that was pressed is gone: the keyboard goes on from the next one, else from the dialog's own.
    const buttons = section.current?.querySelectorAll("button") ?? [];
    (buttons[Math.min(place, buttons.length - 1)] ?? dialog?.querySelector("button"))?.focus();
  };
  return (
    <section ref={section} aria-labelledby="kept-title">
      <h3 id="kept-title">Kept in this browser</h3>
      <ul className={styles["kept"]}>
        {kept.map(({ key, title, articles, opened }, place) => (
          <li key={key}>
            <span dir="auto">
              {key === here ? <strong>{title}</strong> : <a href={`?${KEPT}=${key}`}>{title}</a>}
              <small>
                {countOf(articles, "article")}, opened {opened.slice(0, 10)}
                {key === here && ", shown now"}
              </small>
            </span>
            <button
              type="button"
              className="button button-outlined"
              aria-label={`Remove ${title} from this browser`}
              onClick={() => void remove(key, place)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p className={styles["soft"]}>
        {here !== null && <a href={location.pathname}>Back to the graph that this page comes with.</a>} Clearing the
        data of this site removes them, too: save a snapshot of what must last.
      </p>
    </section>
  );
}
