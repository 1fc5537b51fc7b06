import { type PointerEvent, useMemo, useRef, useState } from "react";
import type { DayRange } from "../../network/filters.ts";
import { toSelection } from "../../store/to-selection.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { type DayScale, toDayScale } from "./day-scale.ts";
import "./timeline.css";
import { TimeControls } from "./TimeControls.tsx";
import { pickTicks } from "./pick-ticks.ts";
import { placeMarks, toTimeMarks } from "./to-time-marks.ts";
import { useWidth } from "./use-width.ts";

/** Pixels. */
const ROW = 19;
const SIDE = 16;
const LABEL_CHARACTERS = 26;
const CHARACTER = 6.4;
const TICK = 76;

const shortLabel = (label: string): string =>
  label.length > LABEL_CHARACTERS ? `${label.slice(0, LABEL_CHARACTERS - 1).trimEnd()}…` : label;

/** Events and reports on a line of days, what is uncertain drawn as long as the doubt; a stretch pulled out filters. */
export function Timeline() {
  const index = useHearsay((state) => state.index);
  const marks = useMemo(() => toTimeMarks(index), [index]);
  const scale = useMemo(() => (marks.length ? toDayScale(marks) : null), [marks]);
  if (!scale) return <p className="time-empty">No report gives a date.</p>;
  return (
    <div className="time">
      <TimeControls scale={scale} />
      <TimeStrip scale={scale} marks={marks} />
    </div>
  );
}

interface TimeStripProps {
  readonly scale: DayScale;
  readonly marks: ReturnType<typeof toTimeMarks>;
}

function TimeStrip({ scale, marks }: TimeStripProps) {
  const ground = useRef<HTMLDivElement>(null);
  const whole = useWidth(ground);
  const width = Math.max(200, whole - 2 * SIDE);
  const days = useHearsay((state) => state.filters.days);
  const selection = useHearsay((state) => state.selection);
  const { index, select, hover, filter } = useHearsayStore().getState();
  const [pulled, setPulled] = useState<DayRange | null>(null);
  const start = useRef<string | null>(null);
  const placed = useMemo(
    () => placeMarks(marks, scale, width, (label) => shortLabel(label).length * CHARACTER),
    [marks, scale, width],
  );
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const brushed = pulled ?? days;

  const dayOf = ({ clientX, currentTarget }: PointerEvent): string => {
    const { left } = currentTarget.getBoundingClientRect();
    return scale.dayAt(Math.min(0.9999, Math.max(0, (clientX - left - SIDE) / width)));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest("button"))) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = dayOf(event);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const [from, to] = [start.current, dayOf(event)];
    if (from !== null) setPulled(from <= to ? { from, to } : { from: to, to: from });
  };
  const onPointerUp = (): void => {
    if (start.current === null) return;
    start.current = null;
    if (pulled || days) filter({ days: pulled });
    setPulled(null);
  };
  return (
    <div
      ref={ground}
      className="time-strip"
      role="group"
      aria-label="Events and reports by day"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <Ticks scale={scale} width={width} />
      {brushed && (
        <div
          className="time-brush"
          style={{
            left: SIDE + scale.positionOf(brushed.from) * width,
            width: Math.max(3, (scale.endOf(brushed.to) - scale.positionOf(brushed.from)) * width),
          }}
        />
      )}
      <ol className="time-marks" style={{ height: rows * ROW + 6 }}>
        {placed.map(({ id, kind, label, from, to, x, width, row, isUncertain, isLabelBefore }) => (
          <li key={id} className="time-item" style={{ left: SIDE + x, top: row * ROW }}>
            <button
              type="button"
              className={`time-mark time-${kind} ${isLabelBefore ? "time-before" : ""}`}
              aria-pressed={"id" in selection && selection.id === id}
              title={`${label} · ${from === to ? from : `${from} to ${to}`}`}
              onClick={() => select(toSelection(index, id))}
              onMouseEnter={() => hover(id)}
              onMouseLeave={() => hover(null)}
            >
              <span className="time-length" data-uncertain={isUncertain} style={{ width }} />
              <span className="time-label">{shortLabel(label)}</span>
              <span className="visually-hidden">{from === to ? from : `${from} to ${to}`}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Ticks({ scale, width }: { readonly scale: DayScale; readonly width: number }) {
  const named = pickTicks(scale, width, TICK);
  return (
    <ol className="time-ticks" aria-hidden="true">
      {named.map((day) => (
        <li key={day} className="time-tick" style={{ left: SIDE + scale.positionOf(day) * width }}>
          {day}
        </li>
      ))}
    </ol>
  );
}
