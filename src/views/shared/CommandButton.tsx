import { useContext } from "react";
import { commandOf } from "./commands.ts";
import { Icon, type IconName } from "./Icon.tsx";
import { StageContext } from "./stage.ts";
import { useHearsay, useHearsayStore } from "./use-store.ts";

interface CommandButtonProps {
  readonly command: string;
  readonly icon?: IconName;
  /** Shown beside the icon; without it the command's title is the button's name. */
  readonly label?: string;
  readonly className?: string;
}

/** A button for a command of the list: its title and key as a tooltip, off when it would do nothing. */
export function CommandButton({ command: id, icon, label, className = "" }: CommandButtonProps) {
  const command = commandOf(id);
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  const isPossible = useHearsay(command.isPossible);
  const [key] = command.keys;
  const hint = key === undefined ? command.title : `${command.title} (${key.replace("mod", "Ctrl/⌘")})`;
  return (
    <button
      type="button"
      className={`button ${className}`}
      disabled={!isPossible}
      title={hint}
      aria-label={label ?? command.title}
      onClick={() => command.run(store.getState(), stage.get())}
    >
      {icon && <Icon name={icon} />}
      {label !== undefined && <span className="button-label">{label}</span>}
    </button>
  );
}
