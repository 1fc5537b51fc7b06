import { type Addressed, decodeAddress, encodeAddress } from "../../store/address.ts";
import type { HearsayStore, Store } from "../../store/store.ts";

/** A step that "back" undoes: another selection, another article, another neighbourhood. The rest follows along. */
const isStep = (now: Store, before: Store): boolean =>
  now.selection !== before.selection || now.chosen !== before.chosen || now.reading !== before.reading;

const isAddressed = (now: Addressed, before: Addressed): boolean =>
  now.camera !== before.camera ||
  now.exploration !== before.exploration ||
  now.filters !== before.filters ||
  now.layout !== before.layout ||
  now.readingFrom !== before.readingFrom ||
  now.unmarked !== before.unmarked ||
  now.typed !== before.typed ||
  now.findTab !== before.findTab ||
  now.part !== before.part ||
  now.passageOrder !== before.passageOrder;

/** Safari takes no more than 100 changes of the address in 10 seconds: changes that come close together are one. */
const PAUSE = 120;

/**
 * Store → address: a step is pushed, everything else replaces the entry. Address → store on back, forward and a typed
 * address. Returns the way to stop.
 */
export function syncAddress(store: HearsayStore): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (how: "pushState" | "replaceState"): void => {
    clearTimeout(waiting);
    const address = `#${encodeAddress(store.getState())}`;
    if (address !== location.hash && !(address === "#" && location.hash === "")) history[how](null, "", address);
  };
  const read = (): void => {
    clearTimeout(waiting);
    // Browsers tell a typed address twice, and what the page has written itself needs no reading.
    if (location.hash.slice(1) === encodeAddress(store.getState())) return;
    store.setState(decodeAddress(store.getState().index, location.hash));
  };
  const stop = store.subscribe((now, before) => {
    if (isStep(now, before)) write("pushState");
    else if (isAddressed(now, before)) {
      clearTimeout(waiting);
      waiting = setTimeout(() => write("replaceState"), PAUSE);
    }
  });
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  return () => {
    clearTimeout(waiting);
    stop();
    removeEventListener("popstate", read);
    removeEventListener("hashchange", read);
  };
}
