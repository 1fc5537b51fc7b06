import { createContext } from "react";

/** Shows the graph in a file instead of the present one. Rejects, and leaves everything as it is, where it cannot. */
export type OpenFile = (file: File) => Promise<void>;

/** How the page opens a file; provided around the whole page. */
export const OpenFileContext = createContext<OpenFile>(() => Promise.reject(new TypeError("No page to open it in")));
