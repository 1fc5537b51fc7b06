import { useEffect, useState } from "react";
import type { DayRange } from "../../network/filters.ts";
import { Icon } from "../shared/Icon.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import type { DayScale } from "./day-scale.ts";

/** Milliseconds that each day stays while time is played. */
const PACE = 900;

interface TimeControlsProps {
  readonly scale: DayScale;
}

/** The days by keyboard, and time as a play: each day adds to those before it. */
export function TimeControls({ scale }: TimeControlsProps) {
  const store = useHearsayStore();
  const days = useHearsay((state) => state.filters.days);
  const filter = useHearsay((state) => state.filter);
  const [isPlaying, setPlaying] = useState(false);
  const shown: DayRange = days ?? { from: scale.first, to: scale.last };
  useEffect(() => {
    if (!isPlaying) return;
    const ends = scale.ticks.filter((day) => day > shownNow(store.getState().filters.days, scale).to);
    let next = 0;
    let played = store.getState().filters.days;
    const timer = setInterval(() => {
      const to = ends[next++];
      // Whoever pulls out other days, or undoes, ends the play.
      if (to === undefined || store.getState().filters.days !== played) return setPlaying(false);
      played = { from: scale.first, to };
      store.getState().playDays(played);
    }, PACE);
    return () => clearInterval(timer);
  }, [isPlaying, scale, store]);
  const play = (): void => {
    const isAtEnd = shown.to >= scale.last;
    if (!isPlaying && isAtEnd) filter({ days: { from: scale.first, to: scale.first } });
    setPlaying(!isPlaying);
  };
  const change = (part: Partial<DayRange>): void => {
    const { from, to } = { ...shown, ...part };
    if (from && to && from <= to) filter({ days: { from, to } });
  };
  return (
    <div className="time-controls" role="group" aria-label="Days">
      <button type="button" className="button" aria-pressed={isPlaying} onClick={play}>
        <Icon name={isPlaying ? "pause" : "play"} /> {isPlaying ? "Pause" : "Play"}
      </button>
      <DayField name="From" day={shown.from} min={scale.first} max={shown.to} onDay={(from) => change({ from })} />
      <DayField name="to" day={shown.to} min={shown.from} max={scale.last} onDay={(to) => change({ to })} />
      {days && (
        <button type="button" className="link-button" onClick={() => filter({ days: null })}>
          All days
        </button>
      )}
    </div>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly day: string;
  readonly min: string;
  readonly max: string;
  readonly onDay: (day: string) => void;
}

function DayField({ name, day, min, max, onDay }: DayFieldProps) {
  return (
    <label>
      {name}{" "}
      <input
        type="date"
        className="time-day"
        value={day}
        {...{ min, max }}
        onChange={({ target }) => onDay(target.value)}
      />
    </label>
  );
}

const shownNow = (days: DayRange | null, scale: DayScale): DayRange => days ?? { from: scale.first, to: scale.last };
