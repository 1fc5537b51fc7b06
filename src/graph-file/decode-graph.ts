import * as v from "valibot";
import type { Graph } from "../domain/graph.ts";
import { InputError, placeIn, type InputPlace } from "../domain/input-error.ts";
import { findProblems } from "./find-problems.ts";
import { GraphSchema } from "./graph-schema.ts";
import { locateInJson, type JsonPath } from "./locate-in-json.ts";
import { parseJson, refuseHostile, withoutMark } from "./parse-json.ts";
import type { Problem } from "./problem.ts";

/** What `hearsay check` prints of a broken file: enough to see the pattern. */
const MOST_PROBLEMS = 100;

/**
 * The graph in the text of a graph file, or in its value parsed already, with shape, links and every span checked.
 * Throws an InputError that names the first broken place; fields that the form does not know are kept.
 */
export function decodeGraph(input: unknown, file = "graph.json"): Graph {
  const { graph, problems } = inspectGraph(input, file);
  const [first] = problems;
  if (first) throw first;
  if (!graph) throw new InputError("Cannot read the graph", { file });
  return graph;
}

/**
 * The graph, where its shape allows one, with what is wrong with it (the first hundred). Problems beyond shape, links
 * and spans can be looked for with `alsoFind`.
 */
export function inspectGraph(
  input: unknown,
  file = "graph.json",
  alsoFind: (graph: Graph) => readonly Problem[] = () => [],
): { readonly graph?: Graph; readonly problems: readonly InputError[] } {
  const text = typeof input === "string" ? withoutMark(input) : undefined;
  const tell = ({ path, problem }: Problem): InputError =>
    new InputError(`${problem} (${nameOf(path)})`, placeOf(text, path, file));
  try {
    const value = readValue(input, file);
    const shaped = v.safeParse(GraphSchema, value);
    if (!shaped.success)
      return { problems: shaped.issues.slice(0, MOST_PROBLEMS).map((issue) => tell(toProblem(issue))) };
    const graph: Graph = shaped.output;
    return { graph, problems: [...findProblems(graph), ...alsoFind(graph)].slice(0, MOST_PROBLEMS).map(tell) };
  } catch (error) {
    if (error instanceof InputError) return { problems: [error] };
    throw error;
  }
}

function readValue(input: unknown, file: string): object {
  const value = typeof input === "string" ? parseJson(input, file) : input;
  if (typeof input !== "string") refuseHostile(value, file);
  if (typeof value !== "object" || value === null || !("format" in value) || value.format !== "hearsay-graph")
    throw new InputError(`Cannot read as a graph: expected a JSON object with "format": "hearsay-graph"`, { file });
  const version: unknown = "version" in value ? value.version : undefined;
  if (version !== 1)
    throw new InputError(`Cannot read version ${JSON.stringify(version)} of the graph file: expected version 1`, {
      file,
    });
  return value;
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const expected = issue.expected ?? "a value that the graph file allows";
  return { path, problem: `Cannot take ${issue.received}: expected ${expected}` };
}

/** A path as people write it: `mentions[12].start`. */
function nameOf(path: JsonPath): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

function placeOf(text: string | undefined, path: JsonPath, file: string): InputPlace {
  if (text === undefined) return { file };
  return placeIn(text, locateInJson(text, path), file);
}
