import { readFileSync, writeFileSync } from "node:fs";
import { articleId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { findQuotations } from "../../extract/find-quotations.ts";
import { buildUnits, tagCode } from "../../extract/find-statements/build-units.ts";
import { addEndFeatures, addNoneFeatures, addStartFeatures } from "../../extract/find-statements/content-features.ts";
import { calibrationGroup, fitCalibration, type Calibration } from "../../extract/find-statements/calibrate.ts";
import { readArticle } from "../../extract/find-statements/read-article.ts";
import { isSameContent } from "../../extract/find-statements/same-content.ts";
import type { StatementModels } from "../../extract/find-statements/statement-models.ts";
import { addCueFeatures } from "../../extract/find-statements/cue-features.ts";
import {
  endLimit,
  mayBeCue,
  mayEnd,
  mayStart,
  MODEL_BUCKETS,
  sourceChunks,
  startLimit,
} from "../../extract/find-statements/read-unit.ts";
import { addNoSourceFeatures, addSourceFeatures } from "../../extract/find-statements/source-features.ts";
import { UnitView } from "../../extract/find-statements/unit-view.ts";
import { FeatureList, toProbability } from "../../extract/linear-model.ts";
import { tokenize, type TokenizedArticle } from "../../extract/tokenize.ts";

/**
 * Learns the weights of find-statements from articles with gold attributions (PolNeAR's form, see tests/eval).
 * Usage: tsx src/cli/train/train-statements.ts TRAIN.jsonl OUT.ts
 */
interface GoldQuote extends Span {
  readonly group: string | number;
  readonly speaker: Span | null;
  readonly cue: Span | null;
}
interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}
/** One cue of one unit with the parts of its content, longest first, and the chunk of its source. */
interface GoldCue {
  readonly cue: number;
  readonly parts: readonly { readonly first: number; readonly last: number }[];
  readonly speaker: Span | undefined;
}
interface Lesson {
  readonly view: UnitView;
  readonly cues: readonly GoldCue[];
}

const EPOCHS = 8;
const RATE = 0.12;
const DROPPED = 0.25;
const VERB = tagCode("VERB");
const PUNCT = tagCode("PUNCT");

/** A linear model while it learns: AdaGrad, each bucket with a rate of its own. */
class Learner {
  readonly weights = new Float32Array(MODEL_BUCKETS);
  readonly #squares = new Float32Array(MODEL_BUCKETS).fill(1e-6);
  readonly #sums = new Float64Array(MODEL_BUCKETS);
  #steps = 0;

  score(buckets: Int32Array): number {
    let sum = 0;
    for (const bucket of buckets) sum += this.weights[bucket] ?? 0;
    return sum;
  }

  /** Move along the gradient of the logarithm of the likelihood. */
  learn(buckets: Int32Array, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    for (const bucket of buckets) {
      const square = (this.#squares[bucket] ?? 0) + gradient * gradient;
      this.#squares[bucket] = square;
      this.weights[bucket] = (this.weights[bucket] ?? 0) + (RATE * gradient) / Math.sqrt(square + 0.1);
    }
  }

  /** Add the present weights to the mean that will be kept. */
  remember(): void {
    this.#steps++;
    for (let i = 0; i < MODEL_BUCKETS; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (this.weights[i] ?? 0);
  }

  mean(): Float32Array {
    return Float32Array.from(this.#sums, (sum) => sum / Math.max(1, this.#steps));
  }
}

function main([input, output]: readonly string[]): void {
  if (!input || !output) throw new TypeError("usage: train-statements TRAIN.jsonl OUT.ts");
  const articles = readFileSync(input, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
  const halves = [articles.filter((_, index) => index % 2 === 0), articles.filter((_, index) => index % 2 === 1)];
  const [even = [], odd = []] = halves;
  const measured = [...measure(train(even), odd), ...measure(train(odd), even)];
  writeFileSync(output, toModule(train(articles), measured));
}

interface Trained {
  readonly learners: Learners;
  readonly cueStems: ReadonlySet<number>;
}

function train(articles: readonly GoldArticle[]): Trained {
  const drafts = articles.flatMap(toDraft);
  const priors = learnHeads(drafts);
  const lessons = drafts.map((draft) => toLesson(draft, priors));
  const cueStems = findCueStems(lessons);
  const learners = { cue: new Learner(), start: new Learner(), end: new Learner(), source: new Learner() };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const losses = { cue: 0, start: 0, end: 0, source: 0 };
    for (const lesson of shuffled(lessons, epoch + 1)) teach(lesson, cueStems, learners, losses);
    if (epoch >= EPOCHS / 2) for (const learner of Object.values(learners)) learner.remember();
    process.stderr.write(`epoch ${epoch + 1}: ${JSON.stringify(losses)}\n`);
  }
  return { learners, cueStems };
}

interface Measured {
  readonly group: keyof Calibration;
  readonly confidence: number;
  readonly right: boolean;
}

/** Every find in articles that were not learnt from, and whether a gold content is the same. */
function measure({ learners, cueStems }: Trained, articles: readonly GoldArticle[]): Measured[] {
  const models: StatementModels = {
    cue: { weights: learners.cue.mean() },
    start: { weights: learners.start.mean() },
    end: { weights: learners.end.mean() },
    source: { weights: learners.source.mean() },
    cueStems,
    calibration: { direct: [], mixed: [], indirect: [], floating: [] },
  };
  return articles.flatMap((gold) => {
    const text = tokenizeGold(gold);
    return readArticle(text, findQuotations(text), models).map((content) => ({
      group: calibrationGroup(content),
      confidence: content.confidence,
      right: gold.quotes.some((quote) => isSameContent(content, quote)),
    }));
  });
}

interface Draft {
  readonly view: UnitView;
  readonly quotes: readonly GoldQuote[];
}

function tokenizeGold({ id, text }: GoldArticle): TokenizedArticle {
  const zones = [{ start: 0, end: text.length, kind: "body" as const }];
  return tokenize({ id: articleId(id), file: id, sha256: "", text, title: "", zones, language: "en" });
}

function toDraft(gold: GoldArticle): Draft[] {
  const text = tokenizeGold(gold);
  return buildUnits(text, findQuotations(text)).map((unit) => ({
    view: new UnitView(unit),
    quotes: gold.quotes.filter(({ cue }) => cue && cue.start >= unit.start && cue.start < unit.end),
  }));
}

/** How often a stem is the only word of a cue, against how often it stands anywhere: what makes a word the head of a longer cue. */
function learnHeads(drafts: readonly Draft[]): Map<number, number> {
  const all = new Map<number, number>();
  const heads = new Map<number, number>();
  for (const { view, quotes } of drafts) {
    for (const { stem } of view.words) all.set(stem, (all.get(stem) ?? 0) + 1);
    for (const { cue } of quotes) {
      if (!cue) continue;
      const [first, last] = toWords(view, cue);
      for (let i = first; i <= last; i++) {
        const { stem, tag } = view.at(i);
        if (tag !== PUNCT || first === last) heads.set(stem, (heads.get(stem) ?? 0) + 1 / (last - first + 1));
      }
    }
  }
  return new Map([...heads].map(([stem, count]) => [stem, count / ((all.get(stem) ?? 0) + 2)]));
}

function toLesson({ view, quotes }: Draft, priors: ReadonlyMap<number, number>): Lesson {
  const byHead = new Map<number, GoldQuote[]>();
  for (const quote of quotes) {
    if (!quote.cue) continue;
    const head = headOf(view, quote.cue, priors);
    byHead.set(head, [...(byHead.get(head) ?? []), quote]);
  }
  const cues = [...byHead].map(([cue, own]) => toGoldCue(view, cue, own));
  return { view, cues: cues.filter(({ parts }) => parts.length > 0) };
}

function headOf(view: UnitView, cue: Span, priors: ReadonlyMap<number, number>): number {
  const [first, last] = toWords(view, cue);
  let best = first;
  let highest = -1;
  for (let i = first; i <= last; i++) {
    const { stem, tag } = view.at(i);
    const value = (priors.get(stem) ?? 0) * (tag === VERB ? 1.5 : 1) + (tag === VERB ? 0.01 : 0);
    if (value > highest) [best, highest] = [i, value];
  }
  return best;
}

function toGoldCue(view: UnitView, cue: number, quotes: readonly GoldQuote[]): GoldCue {
  const parts = quotes
    .filter(({ start, end }) => start < (view.words.at(-1)?.end ?? 0) && end > (view.words[0]?.start ?? 0))
    .map((quote) => toPart(view, quote))
    .filter(({ first, last }) => last >= first && (cue < first || cue > last))
    .sort((a, b) => length(view, b) - length(view, a));
  const speaker = quotes.find((quote) => quote.speaker)?.speaker ?? undefined;
  return { cue, parts, speaker };
}

const length = (view: UnitView, { first, last }: { first: number; last: number }): number =>
  view.at(last).end - view.at(first).start;

function toPart(view: UnitView, span: Span): { first: number; last: number } {
  let [first, last] = toWords(view, span);
  while (first < last && (view.at(first).tag === PUNCT || view.at(first).lower === "that")) first++;
  while (last > first && !mayEnd(view, last, first)) last--;
  return { first, last };
}

function toWords(view: UnitView, span: Span): [number, number] {
  let first = 0;
  while (first < view.length - 1 && view.at(first).end <= span.start) first++;
  let last = first;
  while (last < view.length - 1 && view.at(last + 1).start < span.end) last++;
  return [first, last];
}

/** Whether the head of a chunk stands in the words that name the speaker. */
function standsIn(view: UnitView, speaker: Span | undefined, head: number): boolean {
  return speaker !== undefined && view.at(head).end > speaker.start && view.at(head).start < speaker.end;
}

/** Stems of words other than verbs that are cues often enough to be asked every time. */
function findCueStems(lessons: readonly Lesson[]): Set<number> {
  const all = new Map<number, number>();
  const cues = new Map<number, number>();
  for (const { view, cues: gold } of lessons) {
    for (const { stem, tag } of view.words) if (tag !== VERB) all.set(stem, (all.get(stem) ?? 0) + 1);
    for (const { cue } of gold) {
      const { stem, tag } = view.at(cue);
      if (tag !== VERB) cues.set(stem, (cues.get(stem) ?? 0) + 1);
    }
  }
  return new Set(
    [...cues].filter(([stem, count]) => count >= 3 && count / (all.get(stem) ?? 1) > 0.04).map(([stem]) => stem),
  );
}

type Learners = Readonly<Record<"cue" | "start" | "end" | "source", Learner>>;
const list = new FeatureList(MODEL_BUCKETS);
let chance = 12345;
/** The features gathered, a share of them left out by (repeatable) chance, so that no single one is leant on. */
function taken(): Int32Array {
  return list.buckets.slice(0, list.length).filter(() => {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    return chance / 4294967296 >= DROPPED;
  });
}

function teach(
  { view, cues }: Lesson,
  stems: ReadonlySet<number>,
  learners: Learners,
  losses: Record<string, number>,
): void {
  const gold = new Map(cues.map((cue) => [cue.cue, cue]));
  for (let i = 0; i < view.length; i++) {
    const own = gold.get(i);
    if (own === undefined && !mayBeCue(view, i, stems)) continue;
    addCueFeatures(list, view, i);
    const buckets = taken();
    const probability = toProbability(learners.cue.score(buckets));
    learners.cue.learn(buckets, (own ? 1 : 0) - probability);
    losses["cue"] = (losses["cue"] ?? 0) - Math.log(Math.max(1e-9, own ? probability : 1 - probability));
    if (own) teachCue(view, own, learners, losses);
    else if (probability > 0.2) teachContent(view, { cue: i }, undefined, learners, losses);
  }
}

function teachCue(
  view: UnitView,
  { cue, parts, speaker }: GoldCue,
  learners: Learners,
  losses: Record<string, number>,
): void {
  const [first, second] = parts;
  if (!first) return;
  teachContent(view, { cue }, first, learners, losses);
  teachContent(view, { cue, before: first }, second, learners, losses);
  const at = { cue, ...first };
  addNoSourceFeatures(list, view, at);
  const choices = [taken()];
  const outside = !speaker || speaker.end <= view.at(0).start || speaker.start >= view.at(view.length - 1).end;
  let right = outside ? 0 : -1;
  for (const chunk of sourceChunks(view, at)) {
    if (right < 0 && standsIn(view, speaker, chunk.head)) right = choices.length;
    addSourceFeatures(list, view, at, chunk);
    choices.push(taken());
  }
  if (right >= 0) choose(learners.source, choices, right, losses, "source");
}

function teachContent(
  view: UnitView,
  at: { cue: number; before?: { first: number; last: number } },
  part: { first: number; last: number } | undefined,
  learners: Learners,
  losses: Record<string, number>,
): void {
  addNoneFeatures(list, view, at);
  const starts = [taken()];
  let right = part ? -1 : 0;
  for (let j = 0; j < startLimit(view, at); j++) {
    if (!mayStart(view, at, j)) continue;
    if (j === part?.first) right = starts.length;
    addStartFeatures(list, view, at, j);
    starts.push(taken());
  }
  if (right < 0) return;
  choose(learners.start, starts, right, losses, "start");
  if (part) teachEnd(view, at, part, learners, losses);
}

function teachEnd(
  view: UnitView,
  at: { cue: number; before?: { first: number; last: number } },
  part: { first: number; last: number },
  learners: Learners,
  losses: Record<string, number>,
): void {
  const ends: Int32Array[] = [];
  let right = -1;
  for (let k = part.first; k < endLimit(view, at, part.first); k++) {
    if (!mayEnd(view, k, part.first)) continue;
    if (k === part.last) right = ends.length;
    addEndFeatures(list, view, at, part.first, k);
    ends.push(taken());
  }
  if (right >= 0) choose(learners.end, ends, right, losses, "end");
}

/** One step towards the right one of several choices. */
function choose(
  learner: Learner,
  choices: readonly Int32Array[],
  right: number,
  losses: Record<string, number>,
  name: string,
): void {
  const probabilities = softmax(choices.map((buckets) => learner.score(buckets)));
  losses[name] = (losses[name] ?? 0) - Math.log(Math.max(1e-9, probabilities[right] ?? 0));
  for (const [index, buckets] of choices.entries())
    learner.learn(buckets, (index === right ? 1 : 0) - (probabilities[index] ?? 0));
}

/** Probabilities that add up to 1. */
function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const copy = [...values];
  let state = seed * 2654435761;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j] as Value, copy[i] as Value];
  }
  return copy;
}

function toModule({ learners, cueStems }: Trained, measured: readonly Measured[]): string {
  const lines = Object.entries(learners).map(([name, learner]) => `  ${name}: ${encode(learner.mean())},`);
  const stems = [...cueStems].sort((a, b) => a - b).join(", ");
  const groups = ["direct", "mixed", "indirect", "floating"] as const;
  const steps = groups.map((name) => [name, fitCalibration(measured.filter(({ group }) => group === name))] as const);
  return [
    "// Learnt, not written: made by src/cli/train/train-statements.ts; see MODEL-CARD.md beside this file.",
    "export const STATEMENT_WEIGHTS = {",
    ...lines,
    `  cueStems: [${stems}],`,
    `  calibration: ${JSON.stringify(Object.fromEntries(steps))},`,
    "};",
    "",
  ].join("\n");
}

/** Weights as signed bytes; the scale leaves the outermost 0.02 % to the border. */
function encode(weights: Float32Array): string {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return `{ scale: ${scale}, bytes: "${Buffer.from(bytes.buffer).toString("base64")}" }`;
}

main(process.argv.slice(2));
