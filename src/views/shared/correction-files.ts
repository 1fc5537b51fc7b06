import { createContext } from "react";
import type { Correction } from "../../domain/correction.ts";

/** How corrections become a file and come back from one; given by the page, which knows the file's form. */
export interface CorrectionFiles {
  readonly encode: (corrections: readonly Correction[]) => string;
  /** Throws an error whose message says what is wrong with the file. */
  readonly decode: (text: string, file: string) => readonly Correction[];
}

export const CorrectionFilesContext = createContext<CorrectionFiles | null>(null);
