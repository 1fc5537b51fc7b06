import type { Span } from "../../domain/span.ts";
import type { StatementKind } from "../../domain/statement.ts";
import type { NodeKind } from "../../network/node-kind.ts";
import type { MarkLayer } from "../../store/reading-slice.ts";
import type { Selection } from "../../store/selection-slice.ts";

/** A find as marked in the text. Clicking it selects its target. */
export interface Mark extends Span {
  /** Unique within the article. */
  readonly key: string;
  readonly layer: MarkLayer;
  /** Of the node it stands for; gives the colour. */
  readonly kind: NodeKind;
  readonly target: Selection;
  /** What it is, for people who cannot see the colour. */
  readonly label: string;
  /** A garbled name or one that seems to mean somebody else. */
  readonly doubtful: boolean;
  /** How strong the ground of a statement is: words quoted stand out from words retold. */
  readonly tone?: StatementKind;
}
