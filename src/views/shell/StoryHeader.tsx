import { LAYOUT_NAMES } from "../../store/layout-name.ts";
import { THEMES } from "../../store/appearance-slice.ts";
import { commandOf } from "../shared/commands.ts";
import { LAYOUT_TITLES, THEME_TITLES } from "../shared/commands/view-commands.ts";
import { CommandButton } from "../shared/CommandButton.tsx";
import { Icon } from "../shared/Icon.tsx";
import { storyTitle } from "../../exports/story-title.ts";
import { isNarrow } from "../shared/is-narrow.ts";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

interface ChoiceProps {
  readonly name: string;
  readonly icon: "layout" | "theme";
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ name, icon, value, choices, onChoose }: ChoiceProps) {
  return (
    <label className="choice" title={name}>
      <Icon name={icon} />
      <span className="visually-hidden">{name}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the page is about, in one line, and the commands that are always at hand. */
export function StoryHeader() {
  const store = useHearsayStore();
  const layout = useHearsay((state) => state.layout);
  const theme = useHearsay((state) => state.theme);
  const graph = useHearsay((state) => state.index.graph);
  const title = graph.stories.length > 0 ? storyTitle(graph) : "No story";
  const showStory = (): void => {
    const { clearSelection, foldPane, bringForward } = store.getState();
    clearSelection();
    foldPane("evidence", false);
    if (isNarrow()) bringForward("evidence");
  };
  const others = graph.stories.length - 1;
  const listDisagreements = (): void => {
    const { search, turnTo: turn, foldPane } = store.getState();
    search("");
    turn("disagreements");
    foldPane("find", false);
  };
  return (
    <header className="story">
      <div className="story-names">
        <span className="story-brand">Hearsay</span>
        <h1 className="story-title">
          <button
            type="button"
            className="title-press"
            title={`${title}: what the story is`}
            dir="auto"
            onClick={showStory}
          >
            {title}
          </button>
        </h1>
        {others > 0 && <span className="count">and {countOf(others, "more story", "more stories")}</span>}
      </div>
      <div className="story-counts">
        <span>{countOf(graph.articles.length, "article")}</span>
        <span>{countOf(graph.actors.length, "actor")}</span>
        <span>{countOf(graph.statements.length, "statement")}</span>
        <button
          type="button"
          className={`story-count ${graph.discrepancies.length ? "story-disputed" : ""}`}
          onClick={listDisagreements}
        >
          {countOf(graph.discrepancies.length, "disagreement")}
        </button>
      </div>
      <div className="story-tools" role="toolbar" aria-label="Commands">
        <CommandButton command="undo" icon="undo" />
        <CommandButton command="redo" icon="redo" />
        <Choice
          name="Layout"
          icon="layout"
          value={layout}
          choices={LAYOUT_NAMES.map((value) => ({ value, title: LAYOUT_TITLES[value] }))}
          onChoose={(chosen) => commandOf(`layout-${chosen}`).run(store.getState(), null)}
        />
        <Choice
          name="Colours"
          icon="theme"
          value={theme}
          choices={THEMES.map((value) => ({ value, title: THEME_TITLES[value] }))}
          onChoose={(chosen) => commandOf(`theme-${chosen}`).run(store.getState(), null)}
        />
        <CommandButton command="palette" icon="command" />
        <CommandButton command="help" icon="help" />
        <CommandButton command="open" icon="open" label="Open" />
        <CommandButton command="export" icon="export" label="Snapshot" className="button-strong" />
      </div>
    </header>
  );
}
