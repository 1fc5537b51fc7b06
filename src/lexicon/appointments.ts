// What reports give a day for in advance, as the words that name it and the words that set or move its day. Own collection.

/** One kind of appointment. */
export interface AppointmentWords {
  readonly name: string;
  /** What is to take place. */
  readonly thing: string;
  /** That it will, or that it was moved. */
  readonly set: string;
}

const HELD = "will|would|due|scheduled|set|planned|postponed|moved|delayed|put back|brought forward|to be held";

export const APPOINTMENTS: readonly AppointmentWords[] = [
  {
    name: "hearing",
    thing: "hearing|trial|case|proceedings",
    set: `continues?|continued|resumes?|reconvenes?|adjourn(?:s|ed)?|${HELD}`,
  },
  { name: "talks", thing: "talks|negotiations", set: `continued?|resumed?|reconvened?|${HELD}` },
  { name: "verdict", thing: "verdict|ruling|sentencing", set: `expected|delivered|${HELD}` },
  { name: "vote", thing: "vote|ballot|referendum|election|elections", set: HELD },
  { name: "final", thing: "final|kick-off|match", set: HELD },
];
