import { contains, overlap } from "../../domain/span.ts";
import type { FeatureSink } from "../linear-model.ts";
import type { Candidate } from "./candidate.ts";
import { tagCode } from "./build-units.ts";
import { openerOf } from "./look-at-cue.ts";
import { bucket, type UnitView } from "./unit-view.ts";

const PUNCT = tagCode("PUNCT");
const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const STATUSES = { said: 0, planned: 1, denied: 2 } as const;

/** Log-odds in steps of a half, between -4 and 6. */
const oddsBucket = (probability: number): number =>
  Math.round(2 * Math.max(-4, Math.min(6, Math.log(probability / (1 - probability + 1e-9)))));

/** What speaks for and against a candidate being a statement with the right borders, given all candidates of its unit. */
export function addJudgeFeatures(
  list: FeatureSink,
  view: UnitView,
  candidate: Candidate,
  all: readonly Candidate[],
): void {
  const { content, read } = candidate;
  const { cue, first, last, source } = read;
  const c = view.at(cue);
  const start = view.at(first);
  const end = view.at(last);
  const next = view.at(last + 1);
  const kind = KINDS[content.kind];
  const product = oddsBucket(content.confidence);
  const cueOdds = oddsBucket(read.cueProbability);
  const contentOdds = oddsBucket(read.contentProbability);
  const endOdds = oddsBucket(read.endProbability);
  const side = first > cue ? 1 : 0;
  const shape = kind * 4 + side * 2 + (read.second ? 1 : 0);
  const verbs = Math.min(3, (view.verbs[last + 1] ?? 0) - (view.verbs[first] ?? 0));
  const place = placeAmong(candidate, all);
  const speaker = source ? view.at(source.head) : undefined;
  const speaking = speaker ? speaker.tag * 16 + speaker.nounClass * 2 + (speaker.capital ? 1 : 0) : 0;
  list.clear();
  list.add(500);
  list.add(501, kind, product);
  list.add(502, cueOdds, kind);
  list.add(503, contentOdds, kind);
  list.add(504, cueOdds >> 1, contentOdds >> 1);
  list.add(505, oddsBucket(read.sourceProbability) >> 1, source ? 1 : 0, kind);
  list.add(506, shape);
  list.add(507, shape, product);
  list.add(508, place, kind);
  list.add(509, place, product);
  list.add(510, c.verbClass, c.tag, kind);
  list.add(511, c.stem);
  list.add(512, c.stem, kind);
  list.add(513, bucket(last - first), kind, side);
  list.add(514, verbs, kind, side);
  list.add(515, start.tag, verbs, c.verbClass);
  list.add(516, start.word, side);
  list.add(517, end.tag, next.word, side);
  list.add(518, speaking);
  list.add(519, speaking, c.verbClass, kind);
  list.add(520, view.headline ? 1 : 0, kind);
  list.add(521, STATUSES[content.status], c.verbClass);
  list.add(522, Math.min(5, all.length), place);
  list.add(523, c.verbClass, product);
  list.add(524, view.opens[first] ?? 0, c.verbClass, verbs);
  list.add(525, view.at(cue - 1).word, c.verbClass);
  list.add(526, view.at(cue + 1).word, c.verbClass);
  list.add(528, endOdds, kind);
  list.add(529, endOdds >> 1, next.tag, next.word);
  list.add(530, bucket(view.length - 1 - last), kind, next.tag);
  list.add(531, c.stem, product >> 1);
  list.add(532, speaking, product >> 1, c.verbClass);
  list.add(533, start.word, view.at(first + 1).tag, verbs);
  list.add(534, view.at(first - 1).word, start.tag, c.verbClass);
  list.add(535, openerOf(view, cue), next.word, kind);
  list.add(536, view.opens[last + 1 + (next.tag === PUNCT ? 1 : 0)] ?? 0, next.word, kind * 4 + verbs);
  list.add(537, Math.min(9, bucket(last - first)), c.verbClass, verbs);
  list.add(538, c.stem, start.tag, verbs);
  list.add(539, place, verbs, next.tag);
  list.add(527, kind, Math.min(3, view.quotes[view.length] ?? 0), side);
}

/** How a candidate lies to the others that are surer: apart, inside one, round one, across one; and whether their cues lie in each other. */
function placeAmong({ content, read }: Candidate, all: readonly Candidate[]): number {
  let place = 0;
  for (const { content: other, read: its } of all) {
    if (other === content || overlap(content, other) === 0) continue;
    const surer = other.confidence > content.confidence ? 1 : 0;
    const relation = contains(other, content) ? 1 : contains(content, other) ? 2 : 3;
    const cue =
      read.cue >= its.first && read.cue <= its.last ? 1 : its.cue >= read.first && its.cue <= read.last ? 2 : 0;
    const edge = content.start === other.start || content.end === other.end ? 1 : 0;
    place = Math.max(place, 1 + surer + 2 * edge + 4 * cue + 16 * relation);
  }
  return place;
}
