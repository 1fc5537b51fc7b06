import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EvaluationError, findScorers, outputOf } from "./scorer.ts";
import { calibrate, type CalibrationBand } from "./calibration.ts";
import { tellStories } from "./tell-stories.ts";
import { extractSet, predictByArticle } from "./score-set.ts";

const REPORT = join(import.meta.dirname, "report.md");

interface Figure {
  readonly f1: number;
  readonly gold: number;
}

interface Share {
  readonly n: number;
  readonly right: number;
}

interface Subset {
  readonly accuracy: number | null;
  readonly n: number;
  readonly resolved: Share;
  readonly pronounResolved: Share;
}

/** What `score-quotes.mjs --json` gives. */
interface Scores {
  readonly quotes: Readonly<Record<"all" | "speech" | "direct" | "quoted", Readonly<Record<"j80" | "e2e", Figure>>>>;
  readonly speakers: Readonly<Record<"all" | "speech" | "direct", Subset>>;
  readonly entities?: { readonly exact: Figure };
}

/** Noise that perturb.mjs makes, the kinds that must cost nothing first. */
const NOISES = ["straight", "guillemets", "low9", "flat", "unclosed", "boiler", "scrape"] as const;

/** One row: what is measured, what others reach, and the bar. */
type Row = readonly [
  measure: string,
  naive: string,
  rules: string,
  humans: string,
  least: string,
  aim: string,
  here: string,
  gold: string,
];

/** Regenerates `tests/eval/report.md` from the development sets in a folder. */
export async function writeReport(folder: string, scratch: string): Promise<void> {
  const [news, wiki] = ["polnear-dev.jsonl", "gum-news.jsonl"].map((name) => join(folder, name));
  if (news === undefined || wiki === undefined || !existsSync(news) || !existsSync(wiki))
    throw new EvaluationError(`Cannot write the report: expected polnear-dev.jsonl and gum-news.jsonl in ${folder}`);
  const scorers = findScorers(news);
  const scores = scoresOf(news, scorers, scratch);
  const rows = [...attributionRows(scores), ...wikiRows(scoresOf(wiki, scorers, scratch))];
  const bands = await calibrate(extractSet(news, scratch), news, scorers);
  const attribution = toMarkdown(rows, noiseRows(news, scorers, scratch, scores), bands.map(bandRow));
  writeFileSync(REPORT, `${attribution}${tellStories(folder, scratch)}`);
}

function scoresOf(gold: string, scorers: string, scratch: string): Scores {
  const predicted = predictByArticle(gold, scorers, scratch);
  return JSON.parse(outputOf(join(scorers, "score-quotes.mjs"), gold, predicted, "--json")) as Scores;
}

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1));
const shareOf = ({ n, right }: Share): string => (n === 0 ? "–" : percent(right / n));

function attributionRows({ quotes: { all, speech, direct, quoted }, speakers }: Scores): Row[] {
  const gold = ({ j80 }: { j80: Figure }): string => String(j80.gold);
  return [
    ["direct J80", "92.2", "91.3", "97.4", "95", "97.4", percent(direct.j80.f1), gold(direct)],
    ["direct + mixed J80", "70.2", "77.9", "94.2", "86", "94", percent(quoted.j80.f1), gold(quoted)],
    ["speech (all with a cue of saying) J80", "49.8", "66.7", "80.3", "73", "80", percent(speech.j80.f1), gold(speech)],
    ["all J80", "39.3", "53.4", "76.0", "58", "72", percent(all.j80.f1), gold(all)],
    [
      "speaker right on matched (speech)",
      "64.0",
      "89.7",
      "99.0",
      "95",
      "98",
      percent(speakers.speech.accuracy),
      String(speakers.speech.n),
    ],
    ["quotation + speaker: direct", "54.8", "74.3", "96.9", "90", "95", percent(direct.e2e.f1), gold(direct)],
    ["quotation + speaker: speech", "31.8", "59.5", "79.2", "69", "78", percent(speech.e2e.f1), gold(speech)],
  ];
}

function wikiRows({ speakers: { all }, entities }: Scores): Row[] {
  const typed = entities?.exact;
  return [
    [
      "he/she resolved to the right person (GUM)",
      "61",
      "42",
      "–",
      "87",
      "95",
      shareOf(all.pronounResolved),
      String(all.pronounResolved.n),
    ],
    ["speaker identity (GUM)", "–", "–", "~97", "88", "95", shareOf(all.resolved), String(all.resolved.n)],
    ["entities, typed F1 (GUM)", "24", "43", "–", "72", "88", percent(typed?.f1 ?? null), String(typed?.gold ?? 0)],
  ];
}

function noiseRows(gold: string, scorers: string, scratch: string, clean: Scores): string[] {
  return NOISES.map((noise) => {
    const noisy = join(scratch, `${noise}.jsonl`);
    writeFileSync(noisy, outputOf(join(scorers, "perturb.mjs"), gold, noise));
    const { f1 } = scoresOf(noisy, scorers, scratch).quotes.direct.j80;
    return `| ${noise} | ${percent(f1)} | ${percent(clean.quotes.direct.j80.f1 - f1)} |`;
  });
}

function bandRow({ from, to, finds, content, speaker }: CalibrationBand): string {
  const share = (right: number): string => shareOf({ n: finds, right });
  return `| ${from.toFixed(2)} – ${to.toFixed(2)} | ${finds} | ${share(content)} | ${share(speaker)} |`;
}

function toMarkdown(rows: readonly Row[], noises: readonly string[], bands: readonly string[]): string {
  return `# How well Hearsay attributes

Measured on the development sets (PolNeAR dev, 84 articles; GUM news, 12 articles), in %. J80: the spans overlap with a
Jaccard index of at least 0.8. Naive: quotation marks and the nearest name. Rules: a published rule system on full parses.
Made by \`npm run eval -- --report <folder of the sets>\`; not edited by hand.

| | naive | rules | two humans | reach at least | aim | **Hearsay** | of gold |
|---|---|---|---|---|---|---|---|
${rows.map(([measure, naive, rules, humans, least, aim, here, gold]) => `| ${[measure, naive, rules, humans, least, aim, `**${here}**`, gold].join(" | ")} |`).join("\n")}

## What noise costs

Direct quotations, J80, on the same articles with another style of quotation marks, without paragraphs, with closing marks
lost, with boilerplate strewn in, and with all of it (scrape).

| noise | direct J80 | loss |
|---|---|---|
${noises.join("\n")}

## What confidence means

Statements found in PolNeAR dev by how sure Hearsay is of them, and how many have the right content (J80 with an attribution of
any kind), and the right content and speaker.

| confidence | statements | content right | content and speaker right |
|---|---|---|---|
${bands.join("\n")}
`;
}
