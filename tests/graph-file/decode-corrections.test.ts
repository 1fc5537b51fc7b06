import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actorId } from "../../src/domain/ids.ts";
import { InputError } from "../../src/domain/input-error.ts";
import { decodeCorrections, isCorrections } from "../../src/graph-file/decode-corrections.ts";
import { encodeCorrections } from "../../src/graph-file/encode-corrections.ts";
import { toActorTarget } from "../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { townGraph } from "../support/town-graph.ts";

const rename = {
  kind: "rename",
  target: toActorTarget(indexGraph(townGraph()), actorId("ada")),
  name: "Ada Q.",
  who: "Ida",
  when: "2031-05-06T10:00:00Z",
  why: "",
} as const;
const TEXT = encodeCorrections([rename]);

/** A file with one entry that has another value somewhere. */
const broken = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ format: "hearsay-corrections", version: 1, corrections: [rename, { ...rename, ...change }] });

describe("reading a file of corrections", () => {
  it("knows one by its first field, whatever stands in it", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(
      [TEXT, `\uFEFF${TEXT}`, "{}", '{"format":"hearsay-graph"}', ""].map((text) => isCorrections(bytes(text))),
    ).toEqual([true, true, false, false, false]);
  });

  it("keeps fields that it does not know", () => {
    const [read] = decodeCorrections(broken({ later: "field" }), "c.json").slice(1);
    expect(read).toMatchObject({ later: "field" });
  });

  it.each([
    ["another kind", { kind: "shout" }],
    ["no target", { target: undefined }],
    ["a target without passages", { target: { ...rename.target, passages: [] } }],
    ["an empty name", { name: "" }],
    ["a day instead of a time", { when: "2031-05-06" }],
    ["a kind that an actor cannot be", { kind: "re-kind", to: "strike" }],
    ["the speaker of an actor", { kind: "re-attribute", speaker: null }],
    ["a merge of two sorts", { kind: "merge", with: { ...rename.target, kind: "event" } }],
  ])("refuses %s, and points at the entry", (_, change) => {
    expect(() => decodeCorrections(broken(change), "c.json")).toThrow(/c\.json:1:\d+: .*corrections\[1\]/);
  });

  it.each(["{", "[]", "null", '{"__proto__":{},"format":"hearsay-corrections"}', "[".repeat(100_000)])(
    "refuses hostile text: %.60s",
    (text) => {
      expect(() => decodeCorrections(text, "c.json")).toThrow(InputError);
    },
  );

  it("takes any JSON for what it is or refuses it with an InputError, and nothing else", () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, entry) => {
        const file = { format: "hearsay-corrections", version: 1, corrections: [entry] };
        for (const content of [text, JSON.stringify(file)])
          expect(() => decodeCorrections(content, "c.json")).toThrow(InputError);
      }),
    );
  });
});
