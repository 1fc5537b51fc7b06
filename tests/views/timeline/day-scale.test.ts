import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { toDay, toDayNumber, toDayScale } from "../../../src/views/timeline/day-scale.ts";
import { placeMarks, toTimeMarks } from "../../../src/views/timeline/to-time-marks.ts";
import { townGraph } from "../../support/town-graph.ts";

const on = (from: string, to = from) => ({ from, to });
const scale = toDayScale([on("2014-03-18"), on("2031-05-01"), on("2031-05-02", "2031-05-04")]);

describe("the line of days", () => {
  it("holds the order of days", () => {
    const days = ["2014-03-18", "2020-01-01", "2031-05-01", "2031-05-02", "2031-05-04"].map(scale.positionOf);
    expect(days.toSorted((a, b) => a - b)).toEqual(days);
  });

  it("draws seventeen empty years shorter than a thousand times a day", () => {
    const years = scale.positionOf("2031-05-01") - scale.positionOf("2014-03-18");
    const day = scale.endOf("2031-05-01") - scale.positionOf("2031-05-01");
    expect(years / day).toBeLessThan(20);
    expect(years).toBeGreaterThan(day);
  });

  it("tells the day at a place it gave", () => {
    for (const day of ["2014-03-18", "2031-05-01", "2031-05-02", "2031-05-04"])
      expect(scale.dayAt((scale.positionOf(day) + scale.endOf(day)) / 2)).toBe(day);
  });

  it("ends with the last day", () => {
    expect([scale.first, scale.last, scale.dayAt(1)]).toEqual(["2014-03-18", "2031-05-04", "2031-05-04"]);
    expect(scale.endOf("2031-05-04")).toBe(1);
  });

  it("makes nothing of nothing", () => {
    expect(() => toDayScale([])).toThrow(RangeError);
  });
});

it.each(["1969-12-31", "2000-02-29", "2031-05-04"])("counts %s and back", (day) => {
  expect(toDay(toDayNumber(day))).toBe(day);
});

describe("marks", () => {
  const marks = toTimeMarks(indexGraph(townGraph()));

  it("are events with a date and reports with statements, the earlier first", () => {
    expect(marks.map(({ id, from }) => [id, from])).toEqual([
      ["post", "2031-05-01"],
      ["meeting", "2031-05-02"],
      ["herald", "2031-05-03"],
    ]);
  });

  it("never meet within a row", () => {
    const width = 300;
    const placed = placeMarks(marks, toDayScale(marks), width, (label) => label.length * 7);
    for (const row of new Set(placed.map((mark) => mark.row))) {
      const inRow = placed.filter((mark) => mark.row === row);
      const gaps = inRow.slice(1).map(({ x }, place) => x - (inRow[place]?.x ?? 0) - (inRow[place]?.width ?? 0));
      expect(gaps.every((gap) => gap > 0)).toBe(true);
    }
  });
});
