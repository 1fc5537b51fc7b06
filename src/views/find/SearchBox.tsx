import { type KeyboardEvent, useId, useState } from "react";
import { toSelection } from "../../store/to-selection.ts";
import type { Store } from "../../store/store-state.ts";
import { SEARCH_FIELD } from "../shared/commands/find-commands.ts";
import { Icon } from "../shared/Icon.tsx";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import type { Hit } from "./build-search.ts";
import type { HitGroup } from "./hit-groups.ts";
import { GROUP_TITLES, HitList } from "./HitList.tsx";
import { type HitsOfGroup, useHits } from "./use-hits.ts";

interface SearchBoxProps {
  /** What stands below while nothing is searched. */
  readonly children: React.ReactNode;
}

/** Go to what was found: a statement is read in its article, too. */
function openHit({ index, select, openArticle }: Store, hit: Hit): void {
  if (hit.group === "text") return openArticle(hit.article, hit.span);
  select(toSelection(index, hit.node));
  const statement = index.graph.statements.find(({ id }) => id === hit.node);
  if (statement) openArticle(statement.article, statement);
}

interface RestProps {
  readonly asked: string;
  readonly groups: readonly HitsOfGroup[];
  readonly onShowAll: (group: HitGroup) => void;
}

/** The way to the hits that are not listed, and how many there are, said aloud. */
function Rest({ asked, groups, onShowAll }: RestProps) {
  const typed = useHearsay((state) => state.typed);
  const count = groups.reduce((sum, { all }) => sum + all.length, 0);
  return (
    <div className="hits-more">
      {groups
        .filter(({ all, shown }) => all.length > shown.length)
        .map(({ group, all }) => (
          <button key={group} type="button" className="link-button" onClick={() => onShowAll(group)}>
            All {all.length}: {GROUP_TITLES[group].toLowerCase()}
          </button>
        ))}
      {count > 0 && (
        <p role="status" className="visually-hidden">
          {countOf(count, "hit")} for “{asked}”
        </p>
      )}
      {count === 0 && asked === typed.trim() && <p role="status">Nothing found for “{asked}”.</p>}
    </div>
  );
}

/** One search over actors, events, statements and the articles' text, grouped, with the keyboard all the way. */
export function SearchBox({ children }: SearchBoxProps) {
  const store = useHearsayStore();
  const { search: searchFor, hover } = store.getState();
  const typed = useHearsay((state) => state.typed);
  const list = useId();
  const [at, setAt] = useState(-1);
  const { asked, groups, rows, showAll, startAnew } = useHits();
  const isAsked = asked !== "";
  const active = rows[at];

  const goTo = (place: number): void => {
    setAt(place);
    const hit = rows[place];
    hover(hit && hit.group !== "text" ? hit.node : null);
  };
  const clear = (): void => {
    searchFor("");
    // The button goes with the words.
    document.getElementById(SEARCH_FIELD)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const meant = active ?? rows[0];
    if (event.key === "ArrowDown") goTo(Math.min(at + 1, rows.length - 1));
    else if (event.key === "ArrowUp") goTo(Math.max(at - 1, -1));
    else if (event.key === "Enter" && meant) openHit(store.getState(), meant);
    else if (event.key === "Escape" && typed !== "") searchFor("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="search">
      <div className="search-box">
        <Icon name="search" />
        <input
          id={SEARCH_FIELD}
          className="search-field"
          type="text"
          role="combobox"
          aria-label="Search actors, events, statements and text"
          aria-expanded={isAsked}
          aria-controls={list}
          aria-activedescendant={active ? `${list}-${at}` : undefined}
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
          placeholder="Search everything"
          value={typed}
          onChange={(event) => {
            searchFor(event.target.value);
            setAt(-1);
            startAnew();
          }}
          onKeyDown={onKeyDown}
          onBlur={() => hover(null)}
        />
        {typed === "" ? (
          <kbd className="key-cap">/</kbd>
        ) : (
          <button type="button" className="button" aria-label="Clear the search" onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {!isAsked && children}
      <HitList
        id={list}
        {...{ groups, rows, active }}
        isHidden={!isAsked}
        onOpen={(hit) => openHit(store.getState(), hit)}
      />
      {isAsked && <Rest asked={asked} groups={groups} onShowAll={showAll} />}
    </search>
  );
}
