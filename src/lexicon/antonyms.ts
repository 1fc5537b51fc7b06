// Words and their opposites: what turns a report around when one stands for the other. Source: own collection.
const PAIRS = `
escalate intensify heighten inflame aggravate|de-escalate deescalate defuse calm ease alleviate
accept approve endorse|reject refuse decline dismiss rebuff
support back favour favor|oppose resist
allow permit authorise authorize|forbid ban prohibit block
increase raise expand boost|decrease reduce cut lower shrink
confirm admit acknowledge|deny refute
withdraw pull retreat|deploy advance
join enter|leave quit exit
win|lose
guilty convicted|innocent acquitted
legal lawful|illegal unlawful
include|exclude
open reopen|close shut
start begin|stop end halt cease
buy acquire|sell
arrest detain|release free
safe|dangerous unsafe
possible|impossible
succeed|fail
agree|disagree
alive|dead
`;

/** Word → [axis, direction]: words of one axis and different directions are opposites. Lower-case, unstemmed. */
export const OPPOSITES: ReadonlyMap<string, readonly [axis: string, direction: 1 | -1]> = new Map(
  PAIRS.trim().split("\n").flatMap(toAxis),
);

function toAxis(line: string): [string, readonly [string, 1 | -1]][] {
  const [up = [], down = []] = line.split("|").map((words) => words.split(" "));
  const axis = up[0] ?? "";
  return [
    ...up.map((word): [string, readonly [string, 1]] => [word, [axis, 1]]),
    ...down.map((word): [string, readonly [string, -1]] => [word, [axis, -1]]),
  ];
}

/** Words that turn what follows into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't wouldn't shouldn't".split(
    " ",
  ),
);
