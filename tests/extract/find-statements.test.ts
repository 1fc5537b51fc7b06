import { describe, expect, it } from "vitest";
import type { Span } from "../../src/domain/span.ts";
import { findQuotations } from "../../src/extract/find-quotations.ts";
import { findStatements, type ReportedContent } from "../../src/extract/find-statements.ts";
import { tokenize } from "../../src/extract/tokenize.ts";
import { bodyArticle } from "../support/marked.ts";

const find = (text: string): ReportedContent[] => {
  const tokenized = tokenize(bodyArticle(text));
  return findStatements(tokenized, findQuotations(tokenized));
};

/** "source | cue | content" of every find. */
function told(text: string): string[] {
  const cut = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "–");
  return find(text).map((content) => [cut(content.source), cut(content.cue), cut(content)].join(" | "));
}

describe("findStatements", () => {
  it.each([
    ["a speaker before", "The mayor said: “The bridge is safe.”", "The mayor | said | The bridge is safe."],
    ["a speaker after", "“The bridge is safe,” the mayor said.", "the mayor | said | The bridge is safe,"],
    ["an inverted speaker", "“The bridge is safe,” said Ann Lee.", "Ann Lee | said | The bridge is safe,"],
    ["a that-clause", "Ann Lee said that the bridge was safe.", "Ann Lee | said | the bridge was safe"],
    ["a bare clause", "Ann Lee said the bridge was safe.", "Ann Lee | said | the bridge was safe"],
    [
      "words of a source at the end",
      "The bridge is safe, according to the mayor.",
      "the mayor | according to | The bridge is safe",
    ],
    [
      "an infinitive, without the one spoken to",
      "The mayor urged residents to leave the town.",
      "The mayor | urged | to leave the town",
    ],
    [
      "a comma behind the marks like one before them",
      "“The bridge is safe”, Ann Lee, the mayor of Holm, told reporters.",
      "Ann Lee, the mayor of Holm | told | The bridge is safe",
    ],
    [
      "words of attribution behind a clause that ends in a quotation",
      "Mayor Ann Lee “is deeply worried about the old bridge”, her spokesman Bo Ek said.",
      "her spokesman Bo Ek | said | Mayor Ann Lee “is deeply worried about the old bridge”",
    ],
    [
      "an inverted speaker with place and day",
      "On Monday the mayor had “made clear that the town will pay” for the bridge, said spokeswoman Ann Lee in Oslo on Tuesday.",
      "spokeswoman Ann Lee | said | On Monday the mayor had “made clear that the town will pay” for the bridge",
    ],
    [
      "a comma of other languages before “that”",
      "The minister stressed, that the bridge is not for sale.",
      "The minister | stressed | the bridge is not for sale",
    ],
    [
      "a point that is made",
      "Governor Ann Lee made the point that waiting would cost more.",
      "Governor Ann Lee | made | waiting would cost more",
    ],
    [
      "what is not ruled out",
      "Bo Ek did not rule out that the bridge would be closed.",
      "Bo Ek | rule | the bridge would be closed",
    ],
    [
      "somebody called by her relation to the one before",
      "Her Danish counterpart, Arman Holm, replied that there was nothing to discuss.",
      "Her Danish counterpart, Arman Holm | replied | there was nothing to discuss",
    ],
    [
      "somebody described and named between commas",
      "The road was closed by mud, the agency's spokesman, Edgar Ramos, told Reuters by telephone.",
      "the agency's spokesman, Edgar Ramos | told | The road was closed by mud",
    ],
    [
      "somebody named and described between commas",
      "The bridge is closed, Ann Lee, the mayor of Holm, said.",
      "Ann Lee, the mayor of Holm | said | The bridge is closed",
    ],
    [
      "an inverted speaker called by the relation to somebody",
      "“The bridge is safe,” said its regional director, Emily Barr.",
      "its regional director | said | The bridge is safe,",
    ],
    [
      "a that-clause after the one spoken to",
      "The minister told reporters in Oslo that taxes would rise.",
      "The minister | told | taxes would rise",
    ],
    [
      "a mixed quotation as one statement",
      "The coach said the referee had made “a terrible mistake” in the first half.",
      "The coach | said | the referee had made “a terrible mistake” in the first half",
    ],
    [
      "who accuses rather than who is accused",
      "The mayor Ann Lee has accused Bo Ek of being paid.",
      "The mayor Ann Lee | accused | of being paid",
    ],
    [
      "who accuses rather than the subject of the clause before",
      "Norham has rejected any plan of an invasion, while Arden has accused Norham of planning to use force.",
      "Arden | accused | of planning to use force",
    ],
    [
      "a cry before its words of attribution, amid a paragraph",
      "The hall was full. “And nobody pays me!” Ann Lee declared.",
      "Ann Lee | declared | And nobody pays me!",
    ],
    [
      "a signed quotation",
      "“The fair was a mess this year.” ― Esther Ruiz",
      "Esther Ruiz | – | The fair was a mess this year.",
    ],
    [
      "a signature on a line of its own",
      "“We have lost all that we had.”\n— Bo Ek.\nThe farm burnt.",
      "Bo Ek | – | We have lost all that we had.",
    ],
    [
      "a label",
      "Ann Lee (mayor of Lowton): “And who told you all of that?”",
      "Ann Lee | : | And who told you all of that?",
    ],
    [
      "a whole quotation behind a colon",
      "In a letter, Ann Lee had a blunt way to describe the long repair of the bridge: “This is very slow work.”",
      "Ann Lee | describe | This is very slow work.",
    ],
    [
      "a quoted clause without a cue beside it, in the midst of a sentence",
      "In the north of the valley, which lost most, “we have had no rain at all since the spring,” and people leave.",
      "– | – | we have had no rain at all since the spring,",
    ],
    ["a name, a colon and a quotation", "Jan Novak: “We are happy with it.”", "Jan Novak | : | We are happy with it."],
  ])("finds %s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("gives both halves of a broken quotation to one speaker", () => {
    expect(told("“We lost,” the captain said. “We deserved to lose this match.”")).toEqual([
      "the captain | said | We lost,",
      "the captain | said | We deserved to lose this match.",
    ]);
  });

  it("cuts a text without lines where a quotation ended its sentence", () => {
    const text =
      "Mr. Lee wrote: ''The bridge is safe.'' Pressed by the council, the mayor said the bridge was old. ''Why now?'' Ann Ek asked.";
    expect(told(text)).toEqual(
      expect.arrayContaining([
        "Mr. Lee | wrote | The bridge is safe.",
        "the mayor | said | the bridge was old",
        "Ann Ek | asked | Why now?",
      ]),
    );
  });

  it("keeps quotations apart that meet in a text that lost its lines", () => {
    const text =
      "“We are shocked,” said Ann Ek. “It could be anywhere.” “This is little Lowton!” said Bo Ray, a waiter.";
    expect(told(text)).toEqual([
      "Ann Ek | said | We are shocked,",
      "Ann Ek | said | It could be anywhere.",
      "Bo Ray | said | This is little Lowton!",
    ]);
  });

  it("begins a sentence behind a quotation whose speaker was named before it", () => {
    expect(told("The mayor shook her head and said, “No.” Aides said her role would be small.")).toEqual([
      "The mayor | said | No.",
      "Aides | said | her role would be small",
    ]);
  });

  it("ends before whoever else told it", () => {
    expect(told("The mayor called on Bo Ek to leave at once, as the ministry announced on Thursday.")).toEqual([
      "The mayor | called on | to leave at once",
    ]);
  });

  it("keeps a condition with what follows from it", () => {
    expect(told("The mayor also told Bo Ek that if the bridge closes, the town will pay.")).toEqual([
      "The mayor | told | if the bridge closes, the town will pay",
    ]);
  });

  it("passes over what describes a source", () => {
    expect(told("According to Ann Lee, a spokeswoman for the harbour board, the port has closed its gates.")).toEqual([
      "Ann Lee | According to | the port has closed its gates",
    ]);
  });

  it("takes neither a wish for no name nor the cue of another clause for what is said", () => {
    expect(told("An aide to the minister, who asked not to be named, claimed that the bridge had failed.")).toEqual([
      "who | claimed | the bridge had failed",
    ]);
    expect(told("The bridge was hit, the ministry said, accusing its neighbour of opening fire first.")).toEqual([
      "the ministry | said | The bridge was hit",
      "the ministry | accusing | its neighbour of opening fire first",
    ]);
  });

  it("ends before a semicolon behind which somebody else says something", () => {
    expect(told("The police say that he was armed; his family say he was not.")).toEqual([
      "The police | say | he was armed",
      "his family | say | he was not",
    ]);
    expect(told("The mayor said the bridge was old; it had been built in 1931.")[0]).toMatch(/built in 1931$/);
  });

  it("gives nobody words that are only told of somebody", () => {
    expect(told("The old house is said to be worth millions.")[0]).toMatch(/^– \| said/);
  });

  it("takes the topic behind a headline's quotation for nobody", () => {
    expect(told("“He had a phone in his hand”: doubts over Leeds police shooting")).not.toContainEqual(
      expect.stringContaining("Leeds"),
    );
  });

  it("gives words behind a colon to the subject rather than to its object", () => {
    expect(told("Sienna Blake could not resist a dig on Instagram: “Nobody should be surprised by it.”")).toEqual([
      "Sienna Blake | : | Nobody should be surprised by it.",
    ]);
  });

  it("takes no subject for content", () => {
    const accused = told("For weeks, the council has been accusing the port of a massive waste of money.");
    expect(accused.filter((find) => find.endsWith("the council"))).toEqual([]);
  });

  it.each([
    ["a comma behind the marks", "„We will win“, said Ann Lee, who has led the town since 2028.", "Ann Lee"],
    ["nothing else in the sentence", "“We will win”, said the mayor.", "the mayor"],
    ["a comma inside the marks", "“We will win,” said the mayor.", "the mayor"],
  ])("takes the one behind the verb for the speaker with %s", (_, text, speaker) => {
    expect(told(text).map((find) => find.replace("win,", "win"))).toEqual([`${speaker} | said | We will win`]);
  });

  it("takes the empty subject of a passive for nobody", () => {
    expect(told("The council met. It is feared that the bridge could fall.")).toEqual([
      "– | feared | the bridge could fall",
    ]);
  });

  it("keeps what somebody was called on to do", () => {
    expect(told("The minister called on Arden to lower the tariffs.")).toEqual([
      "The minister | called on | to lower the tariffs",
    ]);
  });

  it("makes the agency the way of a statement, not its speaker", () => {
    const text = "“The plant is closed,” the director Tom Fox said after the fire, according to the Reuters agency.";
    const [statement, ...others] = find(text);
    expect(others).toEqual([]);
    expect(statement?.via.map(({ start, end }) => text.slice(start, end))).toEqual(["the Reuters agency"]);
    expect(statement?.source && text.slice(statement.source.start, statement.source.end)).toBe("the director Tom Fox");
  });

  it.each([
    ["The firm will close, the agency reported, citing two people in the ministry.", "reported | The firm will close"],
    [
      "The agency reported that the firm will close, citing two people in the ministry.",
      "reported | the firm will close",
    ],
    [
      "The agency quoted two people in the ministry as saying that the firm will close.",
      "saying | the firm will close",
    ],
    ["The agency quoted two people in the ministry as saying: “It is over.”", "saying | It is over."],
  ])("makes whom an agency cites the speaker: %s", (text, expected) => {
    expect(told(text)).toEqual([`two people in the ministry | ${expected}`]);
    const [statement] = find(text);
    expect(statement?.via.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(["the agency"]);
  });

  it("leaves a cited document with who cites it, and reasons that are cited what they are", () => {
    expect(told("Ann Lee, citing a report by the bank, said that prices fell.")).toEqual([
      "Ann Lee | said | prices fell",
    ]);
    expect(told("Ann Lee declined, citing legal risks.")).toEqual(["Ann Lee | citing | legal risks"]);
  });

  it("takes what a person is, right before the name, for no cue", () => {
    expect(told("“I saw the rock,” captain Niall Corrin, 25, told the police.")).toEqual([
      "Niall Corrin, 25 | told | I saw the rock,",
    ]);
  });

  it("takes a name with what its bearer is for the speaker, not for what is said", () => {
    const before = "Police shot and killed him, said";
    for (const name of ["Maria Lee", "Ann-Mari Lee"])
      expect(find(`${before} ${name}, a spokeswoman for the town.`).map(({ start }) => start)).toEqual([0]);
  });

  it("names the one spoken to", () => {
    const text = "The minister warned the company that it would be fined.";
    const [statement] = find(text);
    expect(statement?.addressees.map(({ start, end }) => text.slice(start, end))).toEqual(["the company"]);
  });

  it("continues the speaker of a quotation that stands alone, and says so", () => {
    const text = "“We will rebuild the whole town,” the mayor said.\n\n“Nobody here will ever be left alone again.”";
    const last = find(text).at(-1);
    expect(last?.source && text.slice(last.source.start, last.source.end)).toBe("the mayor");
    expect(last?.inferred).toBe(true);
    expect(last?.cue).toBeNull();
  });

  it("goes on with quoted words behind a long description of their speaker", () => {
    const text =
      "“While the ban is an overreach,” Lee, who is now a fellow, wrote in a study for the institute, “some limits might be possible.”";
    expect(told(text)).toEqual([
      "Lee | wrote | While the ban is an overreach,",
      "Lee | wrote | some limits might be possible.",
    ]);
  });

  it("takes the name behind a dash for the one who signs a quotation", () => {
    const text = "The coach said: “We lost.”\n\n“It is a long game, and so far nobody has won it.” — Matthew Ingram";
    expect(told(text)).toContain("Matthew Ingram | – | It is a long game, and so far nobody has won it.");
  });

  it("ends the turns of an interview where the next begins in a text that lost its lines", () => {
    expect(
      told("Ann Lee: We will mend the bridge soon. Bob Ray: That is late. Ann Lee: It is. Bob Ray: Many drown."),
    ).toEqual([
      "Ann Lee | : | We will mend the bridge soon.",
      "Bob Ray | : | That is late.",
      "Ann Lee | : | It is.",
      "Bob Ray | : | Many drown.",
    ]);
  });

  it("takes the label of a picture for nobody interviewed", () => {
    const text =
      "Photo: The old bridge. (Ann Lee) “It is safe,” the mayor said. “It will open,” he added. Photo: The town hall.";
    expect(told(text).filter((line) => line.startsWith("Photo"))).toEqual([]);
  });

  it("reads the turns of an interview to the end of their paragraph", () => {
    const text =
      "HOST: What will you do now?\n\nLEE: We will rebuild. It takes time.\n\nHOST: Thanks.\n\nLEE: Thank you.";
    expect(told(text)).toContain("LEE | : | We will rebuild. It takes time.");
  });

  it.each([
    ["The mayor did not say that the bridge was safe.", "denied"],
    ["The mayor will say that the bridge is safe.", "planned"],
    ["The mayor denied that the bridge was unsafe.", "denied"],
    ["The mayor said that the bridge was safe.", "said"],
  ])("tells the status of: %s", (text, status) => {
    expect(find(text)[0]?.status).toBe(status);
  });

  it("keeps direct speech to what stands between the marks", () => {
    const text = "“The bridge is safe,” the mayor said, “and it will stay open.”";
    for (const { kind, start, end, quotes } of find(text)) {
      expect(kind).toBe("direct");
      expect(quotes).toEqual([{ start, end }]);
    }
  });

  it("finds no statement where nobody says anything", () => {
    expect(find("The bridge fell into the river at noon. Two cars sank.")).toEqual([]);
  });

  it("gives spans inside the text and parents that hold their children", () => {
    const text =
      "Ann Lee said the minister told her that the bank had warned of losses. “He said ‘no’ to us,” she added, according to the agency.";
    const found = find(text);
    for (const { start, end } of found) expect(text.slice(start, end).trim()).not.toBe("");
    const loose = found.filter(({ start, end, parent }) => {
      const outer = parent === null ? undefined : found[parent];
      return outer !== undefined && !(outer.start <= start && outer.end >= end);
    });
    expect(loose).toEqual([]);
  });

  it.each([
    ["a title", "Ann Lee left. She had bought “The Long Winter of the Harbour Towns” twice."],
    ["the name of a show", "The clip was shown on the channel’s “Morning with ducks and geese” last week."],
    ["a label behind an article", "They sat in the “Very quiet room for tired people” until noon."],
  ])("takes %s in marks for no speech", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it("keeps spoken sentences without a cue", () => {
    expect(told("“The bridge is safe,” the mayor said.\n\n“We will open it again on Monday.”")).toContain(
      "the mayor | – | We will open it again on Monday.",
    );
  });
});
