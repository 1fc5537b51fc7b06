import { EXPLORER, type ExportFormat, formatOf } from "../../exports/formats.ts";
import type { ExportRequest } from "../../exports/export-request.ts";
import type { Picture } from "../../exports/picture.ts";
import { storyTitle } from "../../exports/story-title.ts";
import { toFileName } from "../../exports/to-file-name.ts";
import { toPart } from "../../exports/to-part.ts";
import { toPicture, toSourcesLine } from "../../exports/to-picture.ts";
import { toSvg } from "../../exports/to-svg.ts";
import type { Store } from "../../store/store-state.ts";
import type { Stage } from "../shared/stage.ts";
import { type ExportScope, nodesInScope } from "./export-scope.ts";
import { loadTemplate } from "./load-template.ts";
import { type PngSize, renderPng } from "./render-png.ts";
import { toSnapshotView } from "./to-snapshot-view.ts";

/** The choice of what is no file of ours: the browser prints it, and so makes a PDF. */
export const PRINT = "pdf";

/** What a person chose in the dialog. */
export interface ExportChoice {
  readonly scope: ExportScope;
  /** Of a text format, "png" or PRINT. */
  readonly format: string;
  /** Of a picture in pixels. */
  readonly size: PngSize;
  readonly transparent: boolean;
}

/** The picture as drawn, or what the scope leaves of it; the whole graph is drawn anew, most of it being off screen. */
function pictureOf(state: Store, stage: Stage | null, choice: ExportChoice, part: ExportRequest["graph"]): Picture {
  const drawn = choice.scope === "all" || !stage ? toPicture(part) : stage.picture();
  const nodes = nodesInScope(state, choice.scope);
  const meant = choice.scope === "selected" ? new Set<string>(nodes) : undefined;
  const { transparent } = choice;
  return {
    ...drawn,
    nodes: drawn.nodes.filter(({ id }) => !meant || meant.has(id)),
    sources: toSourcesLine(part),
    transparent,
  };
}

/** Everything that a format needs to know, from the screen and the clock. */
export function toExportRequest(state: Store, stage: Stage | null, choice: ExportChoice, now: Date): ExportRequest {
  const nodes = nodesInScope(state, choice.scope);
  const chosen = nodes && new Set<string>(nodes);
  const { graph } = state.index;
  const part = toPart(graph, chosen);
  const kept = new Set<string>(
    [...part.actors, ...part.events, ...part.statements, ...part.articles].map(({ id }) => id),
  );
  return {
    graph,
    ...(chosen && { chosen }),
    title: storyTitle(state.index.graph),
    created: now.toISOString(),
    ...(stage && { view: toSnapshotView(state, stage.places(), kept) }),
    picture: pictureOf(state, stage, choice, part),
  };
}

/** The name of the file that a choice makes. */
export function exportName(state: Pick<Store, "index">, { format, scope }: ExportChoice, now: Date): string {
  return toFileName(storyTitle(state.index.graph), now, scope, formatOf(format)?.extension ?? format);
}

/** The picture that a choice shows, as SVG. */
export const makePicture = (state: Store, stage: Stage | null, choice: ExportChoice, now: Date): string =>
  toSvg(toExportRequest(state, stage, choice, now));

/** The file that a choice makes. Rejects where the browser cannot draw the picture, or the site lacks the page in one file. */
export async function makeExport(state: Store, stage: Stage | null, choice: ExportChoice, now: Date): Promise<Blob> {
  const request = toExportRequest(state, stage, choice, now);
  const format: ExportFormat | undefined = formatOf(choice.format);
  if (!format) return renderPng(toSvg(request), choice.size);
  const template = format.id === EXPLORER ? { template: await loadTemplate() } : {};
  return new Blob([format.encode({ ...request, ...template })], { type: `${format.mediaType};charset=utf-8` });
}
