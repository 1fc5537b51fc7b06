import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import type { PaneName } from "../../store/appearance-slice.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { useHearsay } from "./use-store.ts";
import "./pane.css";

/** The side of the pane where it is pulled. */
export type PullSide = "left" | "right" | "top";

interface PaneProps {
  readonly name: PaneName;
  readonly title: string;
  readonly pull: PullSide;
  readonly children: ReactNode;
}

/** CSS pixels: below the least a pane cannot be read, above the most nothing else can. */
const LEAST = 96;
const MOST = 900;
const STEP = 24;

const clamp = (size: number): number => Math.round(Math.min(MOST, Math.max(LEAST, size)));

/** Which keys make a pane larger, by the side where it is pulled. */
const LARGER: Readonly<Record<PullSide, string>> = { left: "ArrowLeft", right: "ArrowRight", top: "ArrowUp" };
const SMALLER: Readonly<Record<PullSide, string>> = { left: "ArrowRight", right: "ArrowLeft", top: "ArrowDown" };

const UNFOLDED_BY: Readonly<Record<PullSide, IconName>> = { left: "left", right: "right", top: "up" };

/**
 * A part of the screen that can be resized by its edge, with mouse, finger or arrow keys, and folded by Enter there;
 * folded, a strip with its name brings it back.
 */
export function Pane({ name, title, pull, children }: PaneProps) {
  const { size, folded } = useHearsay((state) => state.panes[name]);
  const resizePane = useHearsay((state) => state.resizePane);
  const foldPane = useHearsay((state) => state.foldPane);
  const from = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const along = ({ clientX, clientY }: PointerEvent): number =>
    pull === "top" ? -clientY : pull === "left" ? -clientX : clientX;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === LARGER[pull]) resizePane(name, clamp(size + STEP));
    else if (event.key === SMALLER[pull]) resizePane(name, clamp(size - STEP));
    else if (event.key === "Enter") foldPane(name, !folded);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { at: along(event), size };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (from.current) resizePane(name, clamp(from.current.size + along(event) - from.current.at));
  };

  if (folded)
    return (
      <button type="button" className={`pane-folded folded-${name} pull-${pull}`} onClick={() => foldPane(name, false)}>
        <Icon name={UNFOLDED_BY[pull]} /> Unfold {title.toLowerCase()}
      </button>
    );
  return (
    <section
      className={`pane pane-${name} pull-${pull}`}
      aria-label={title}
      style={pull === "top" ? { height: size } : { width: size }}
    >
      <hr
        className="pane-edge"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a focusable separator is a widget (ARIA 1.2)
        tabIndex={0}
        aria-label={`Size of ${title.toLowerCase()}`}
        aria-orientation={pull === "top" ? "horizontal" : "vertical"}
        aria-valuenow={size}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        title="Drag to resize, double-click to fold"
        onKeyDown={onKeyDown}
        onDoubleClick={() => foldPane(name, true)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (from.current = null)}
      />
      <div className="pane-content">{children}</div>
    </section>
  );
}
