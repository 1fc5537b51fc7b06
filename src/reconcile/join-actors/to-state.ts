import { STATE_NAMES } from "../../lexicon/states.ts";

/** The code of the state that a name is a name of. */
export function toState(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll("’", "'").replace(/^the /, "");
  return STATE_NAMES.get(plain) ?? STATE_NAMES.get(plain.replaceAll(".", ""));
}
