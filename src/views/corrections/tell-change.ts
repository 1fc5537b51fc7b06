import type { Correction } from "../../domain/correction.ts";

/** A name short enough for a line. */
const LONGEST = 80;
const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

/** What a correction says, as a line. */
export function tellChange(correction: Correction): string {
  const what = `“${short(correction.target.name)}”`;
  switch (correction.kind) {
    case "merge":
      return `${what} is the same as “${short(correction.with.name)}”`;
    case "split": {
      if (!("passages" in correction)) return `${what} echoes no other statement`;
      const { passages, name } = correction;
      const about = correction.target.kind === "discrepancy";
      if (about)
        return `${passages.length} of the passages of ${what} ${passages.length === 1 ? "is" : "are"} about something else${name === undefined ? "" : `: “${short(name)}”`}`;
      const is = passages.length === 1 ? `1 passage of ${what} means` : `${passages.length} passages of ${what} mean`;
      return `${is} ${name === undefined ? "something else" : `“${short(name)}”`}`;
    }
    case "rename":
      return `${what} is called “${short(correction.name)}”`;
    case "re-attribute":
      return `${what} was said by ${correction.speaker ? `“${short(correction.speaker.name)}”` : "nobody who is named"}`;
    case "re-kind":
      return `${what} is of the kind “${correction.to}”`;
    case "reject":
      return `${what} is wrong`;
    case "confirm":
      return `${what} is right`;
  }
}
