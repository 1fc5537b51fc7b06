import type { Statement } from "../../domain/statement.ts";
import { toStem } from "../to-words.ts";
import type { EvidenceDesk } from "./evidence-desk.ts";

/** The stem of the reporting verb of a statement, its last word: "accus" for "has accused"; empty where it has none. */
export const cueStem = ({ article, cue }: Statement, desk: EvidenceDesk): string =>
  cue ? toStem(desk.text(article, cue).toLowerCase().split(/\s+/).at(-1) ?? "") : "";
