import { expect, it } from "vitest";
import { tellWhen } from "../../../src/views/shared/tell-when.ts";

it.each([
  ["2031-05-01", "1 May 2031"],
  ["2031-05", "May 2031"],
  ["2031", "2031"],
  ["2031~", "about 2031"],
  ["2031-05-01?", "perhaps 1 May 2031"],
  ["2031-05-03/2031-05-05", "3–5 May 2031"],
  ["2031-05-03~/2031-05-05~", "about 3–5 May 2031"],
  ["2031-04-30/2031-05-02", "30 April – 2 May 2031"],
  ["2030-12-31/2031-01-01", "31 December 2030 – 1 January 2031"],
  ["2031-04/2031-05", "April – May 2031"],
  ["2030/2031", "2030 – 2031"],
  ["2031-05-01/2031-05-01", "1 May 2031"],
  // Seasons, open ends and unknown digits are not put into words, so they are not put wrongly.
  ["2031-21", "2031-21"],
  ["2031-05-01/..", "2031-05-01/.."],
  ["203X", "203X"],
])("tells %s as “%s”", (edtf, told) => {
  expect(tellWhen({ edtf })).toBe(told);
});
