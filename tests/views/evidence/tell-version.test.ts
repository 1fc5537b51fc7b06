import { expect, it } from "vitest";
import { actorId, articleId, statementId } from "../../../src/domain/ids.ts";
import type { Echo } from "../../../src/domain/echo.ts";
import type { Statement } from "../../../src/domain/statement.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { tellVersion } from "../../../src/views/evidence/tell-version.ts";
import { townGraph } from "../../support/town-graph.ts";

const graph = townGraph();
const [echo] = graph.echoes;
const [monday, tuesday] = [statementId("monday"), statementId("tuesday")];

/** What is said of one version beside the other, in a town changed as given. */
function notes(own: typeof monday, change: { echo?: Partial<Echo>; tuesday?: Partial<Statement> } = {}): string[] {
  if (!echo) throw new RangeError("The town has no echo");
  const statements = graph.statements.map((one) => (one.id === tuesday ? { ...one, ...change.tuesday } : one));
  const index = indexGraph({ ...graph, statements });
  const [ownStatement, shown] = [index.statements.get(own), index.statements.get(monday)];
  if (!ownStatement || !shown) throw new RangeError("The town lacks a statement");
  return tellVersion(index, { ...echo, ...change.echo }, ownStatement, shown).map(({ says }) => says);
}

const version = { statement: tuesday, cut: [], added: [] };

it.each([
  ["the one that came out surely before the others", () => notes(monday), ["first to report it"]],
  ["nothing of a later one that tells the same", () => notes(tuesday), []],
  [
    "another speaker than that of the version it stands beside",
    () => notes(tuesday, { tuesday: { speaker: { actor: actorId("ben"), start: 0, end: 3 } } }),
    ["another speaker"],
  ],
  ["no other speaker where nobody is named", () => notes(tuesday, { tuesday: { speaker: null } }), []],
  [
    "words that the fullest has and it lacks",
    () =>
      notes(tuesday, { echo: { versions: [{ ...version, cut: [{ article: articleId("post"), start: 0, end: 3 }] }] } }),
    ["cut"],
  ],
  [
    "whom it has it from",
    () => notes(tuesday, { echo: { versions: [{ ...version, credits: monday }] } }),
    ["has it from The Post"],
  ],
  [
    "after whom it came out, where it credits nobody",
    () => notes(tuesday, { echo: { versions: [{ ...version, mayCopy: monday }] } }),
    ["after The Post"],
  ],
])("tells %s", (_, told, expected) => {
  expect(told()).toEqual(expected);
});
