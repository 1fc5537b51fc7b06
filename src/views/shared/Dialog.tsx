import { type ReactNode, useEffect, useRef } from "react";
import "./dialog.css";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The title is there for screen readers only. */
  readonly quiet?: boolean;
}

/** Something over the page, with the keyboard held inside, Escape to leave, and focus given back afterwards. */
export function Dialog({ title, onClose, children, quiet = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // Clicking beside the dialog closes it, as Escape does; the keyboard has Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body">
        {!quiet && (
          <header className="dialog-head">
            <h2 className="dialog-title">{title}</h2>
            <button type="button" className="button" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
