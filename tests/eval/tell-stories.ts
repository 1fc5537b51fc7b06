import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { scoreSet } from "./score-set.ts";

/** One row of the report: what is measured, the bar, the aim and the figure. */
type Row = readonly [measure: string, least: string, aim: string, here: string];

/** The part of the report on many articles of one story, in Markdown, from the sets that the folder and its neighbour `gold` hold. */
export function tellStories(folder: string, scratch: string): string {
  const told = (name: string): string => {
    const set = name === "gold" ? resolve(dirname(resolve(folder)), "../gold") : join(folder, name);
    return existsSync(set) ? scoreSet(set, scratch) : "";
  };
  const rows = [
    ...pairRows(told("quote-pairs.jsonl")),
    ...clusterRows(told("newscluster.jsonl")),
    ...actorRows(told("newswcl50.jsonl")),
    ...goldRows(told("gold")),
  ];
  if (rows.length === 0) return "";
  return `
## One story from many reports

Quote pairs: 38 pairs of quotations judged by hand. Newscluster: 185 articles by the event they report. NewsWCL50: actors across
articles, at the gold mentions that a mention of ours meets. Gold: two sample articles read by hand; the reading was seen while the rules were written.

| | reach at least | aim | **Hearsay** |
|---|---|---|---|
${rows.map(([measure, least, aim, here]) => `| ${measure} | ${least} | ${aim} | **${here}** |`).join("\n")}
`;
}

function pairRows(text: string): Row[] {
  const found = /P ([\d.]+) R ([\d.]+)/.exec(text);
  return found ? [["quote pairs P / R", "97 / 93", "–", `${found[1]} / ${found[2]}`]] : [];
}

function clusterRows(text: string): Row[] {
  const found = /B3\s.*F1 ([\d.]+)/.exec(text);
  return found ? [["articles by event, B³ (newscluster)", "94", "97", found[1] ?? ""]] : [];
}

function actorRows(text: string): Row[] {
  return text
    .split("at the gold mentions (")
    .slice(1)
    .flatMap((part): Row[] => {
      const [types = ""] = part.split(",");
      const found = /LEA\s.*F1 ([\d.]+)/.exec(part);
      const bars = types === "persons and places" ? (["65", "75"] as const) : (["–", "–"] as const);
      return found ? [[`${types}, LEA (NewsWCL50)`, ...bars, found[1] ?? ""]] : [];
    });
}

function goldRows(text: string): Row[] {
  const row = (name: string): string => new RegExp(`^${name}.*`, "m").exec(text)?.[0] ?? "";
  const share = (line: string, of: string): string =>
    new RegExp(`${of}\\s+([\\d.]+ \\(\\d+/\\d+\\))`).exec(line)?.[1] ?? "–";
  const [found, severe] = [row("discrepancies"), row("\\s+high")];
  if (found === "") return [];
  const echoes = /pairs P\s+([\d.]+) R\s+([\d.]+)/.exec(row("echoes"));
  return [
    ["discrepancies found: high", "all", "–", share(severe, "high")],
    ["discrepancies found: medium", "half", "–", share(severe, "medium")],
    ["discrepancies found: all", "–", "–", share(found, "R")],
    ["discrepancies reported that are right", "80", "–", share(found, "P")],
    ["echoes, pairs P / R", "–", "–", echoes ? `${echoes[1]} / ${echoes[2]}` : "–"],
  ];
}
