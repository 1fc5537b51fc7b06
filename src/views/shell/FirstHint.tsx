import { useState } from "react";
import { Icon } from "../shared/Icon.tsx";

const KEY = "hearsay hint seen";

const wasSeen = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

const markSeen = (): void => {
  try {
    localStorage.setItem(KEY, "yes");
  } catch {
    // Storage may be forbidden: then the hint comes back with the next visit.
  }
};

const isTouched = (): boolean => matchMedia("(pointer: coarse)").matches;

/** What to try first, told once; it goes away for good. */
export function FirstHint() {
  const [isSeen, setSeen] = useState(wasSeen);
  if (isSeen) return null;
  return (
    <aside className="hint" aria-label="First steps">
      <p>
        {isTouched() ? (
          "Tap a node or a line to read what it rests on. Hold it for everything else that can be done with it."
        ) : (
          <>
            Click a node or a line to read its evidence; double-click to see more around it.{" "}
            <kbd className="key-cap">?</kbd> lists every key.
          </>
        )}
      </p>
      <button
        type="button"
        className="button"
        aria-label="Do not show this again"
        onClick={() => {
          markSeen();
          setSeen(true);
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
