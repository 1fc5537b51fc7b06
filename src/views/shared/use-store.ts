import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { HearsayStore, Store } from "../../store/store.ts";

/** The store of the open graph; provided once, around the whole page. */
export const StoreContext = createContext<HearsayStore | null>(null);

/** The store itself, for subscriptions and actions outside of rendering. Throws outside of the page. */
export function useHearsayStore(): HearsayStore {
  const store = useContext(StoreContext);
  if (!store) throw new TypeError("No graph is open: wrap the view in StoreContext");
  return store;
}

/** A part of the state; renders again when it changes. Give a selector that returns the same value for the same state. */
export const useHearsay = <Part>(select: (state: Store) => Part): Part => useStore(useHearsayStore(), select);
