import type { DayScale } from "./day-scale.ts";

/** The days whose names fit beside each other, `room` pixels each, on a line of `width` pixels; the earlier first. */
export function pickTicks(scale: DayScale, width: number, room: number): readonly string[] {
  const named: string[] = [];
  let free = 0;
  for (const day of scale.ticks) {
    const x = scale.positionOf(day) * width;
    if (x < free || x + room > width) continue;
    named.push(day);
    free = x + room;
  }
  return named;
}
