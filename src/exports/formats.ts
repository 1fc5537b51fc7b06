import type { ExportRequest } from "./export-request.ts";
import { toJsonSnapshot } from "./to-json-snapshot.ts";

/** A file that Hearsay can write as text; pictures in pixels need a screen and are made by the page. */
export interface ExportFormat {
  /** As given to `hearsay export --format`. */
  readonly id: string;
  readonly label: string;
  /** What it is good for, in one line. */
  readonly purpose: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly encode: (request: ExportRequest) => string;
}

/** Every format, in the order in which a person is offered them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "json",
    label: "Hearsay snapshot",
    purpose: "Everything with its evidence and this view; drop it on the page to open it again",
    extension: "json",
    mediaType: "application/json",
    encode: toJsonSnapshot,
  },
];

/** Undefined for a name that is no format's. */
export const formatOf = (id: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.id === id);
