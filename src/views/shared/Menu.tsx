import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** At the end of the row: a key, a count. */
  readonly hint?: ReactNode;
  readonly run: () => void;
}

interface MenuProps {
  readonly title: string;
  /** CSS pixels from the corner of the nearest positioned ancestor. */
  readonly x: number;
  readonly y: number;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** CSS pixels between a menu and the edge of its ancestor. */
const MARGIN = 8;

/** Move a menu that would stick out back inside. */
function keepInside(menu: HTMLElement): void {
  const around = menu.offsetParent;
  if (!around) return;
  menu.style.left = `${Math.max(MARGIN, Math.min(menu.offsetLeft, around.clientWidth - menu.offsetWidth - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(menu.offsetTop, around.clientHeight - menu.offsetHeight - MARGIN))}px`;
}

/** A list of actions at a point: arrows move, Enter acts, Escape or a click elsewhere leaves and gives focus back. */
export function Menu({ title, x, y, entries, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (menu.current) keepInside(menu.current);
  }, [x, y]);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector("button")?.focus();
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    document.addEventListener("pointerdown", leave, true);
    return () => {
      document.removeEventListener("pointerdown", leave, true);
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={title}
      style={{ left: x, top: y }}
      onKeyDown={onKeyDown}
    >
      <p className="menu-title" aria-hidden="true">
        {title}
      </p>
      {entries.map(({ id, label, icon, hint, run }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu-entry"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {icon}
          <span>{label}</span>
          {hint}
        </button>
      ))}
    </div>
  );
}
