import { toKeyCaps } from "./commands/key-names.ts";

interface KeyCapsProps {
  /** As `keyOf` names it. */
  readonly shortcut: string;
}

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

/** A shortcut as keys to press. */
export function KeyCaps({ shortcut }: KeyCapsProps) {
  return (
    <span className="key-caps">
      {toKeyCaps(shortcut, isMac).map((cap) => (
        <kbd key={cap} className="key-cap">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
