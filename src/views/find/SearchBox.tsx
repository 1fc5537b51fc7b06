import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from "react";
import { kindOf } from "../../network/node-kind.ts";
import { toSelection } from "../../store/to-selection.ts";
import { SEARCH_FIELD } from "../shared/commands.ts";
import { Icon } from "../shared/Icon.tsx";
import { countOf } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { buildSearch, type Hit, HIT_GROUPS, type HitGroup } from "./build-search.ts";
import { Highlighted } from "./Highlighted.tsx";

const GROUP_TITLES: Readonly<Record<HitGroup, string>> = {
  actor: "Actors",
  event: "Events",
  statement: "Statements",
  text: "In the articles",
};

/** Of each group, until all are asked for. */
const SHOWN_AT_ONCE = 6;

interface SearchBoxProps {
  /** What stands below while nothing is searched. */
  readonly children: React.ReactNode;
}

/** One search over actors, events, statements and the articles' text, grouped, with the keyboard all the way. */
export function SearchBox({ children }: SearchBoxProps) {
  const index = useHearsay((state) => state.index);
  const typed = useHearsay((state) => state.typed);
  const { search: searchFor, select, openArticle, hover } = useHearsayStore().getState();
  const list = useId();
  const [at, setAt] = useState(-1);
  const [unfolded, setUnfolded] = useState<readonly HitGroup[]>([]);
  const asked = useDeferredValue(typed.trim());
  const isAsked = asked !== "";
  // Built when the first letter is typed, not when the page opens.
  const search = useMemo(() => (isAsked ? buildSearch(index) : null), [isAsked, index]);
  const hits = useMemo(() => search?.(asked) ?? [], [search, asked]);
  const groups = HIT_GROUPS.map((group) => {
    const all = hits.filter((hit) => hit.group === group);
    return { group, all, shown: unfolded.includes(group) ? all : all.slice(0, SHOWN_AT_ONCE) };
  }).filter(({ all }) => all.length > 0);
  const rows = groups.flatMap(({ shown }) => shown);
  const active = rows[at];

  const open = (hit: Hit | undefined): void => {
    if (!hit) return;
    if (hit.group === "text") openArticle(hit.article, hit.span);
    else select(toSelection(index, hit.node));
    const statement = hit.group === "statement" ? index.graph.statements.find(({ id }) => id === hit.node) : undefined;
    if (statement) openArticle(statement.article, statement);
  };
  const goTo = (place: number): void => {
    setAt(place);
    const hit = rows[place];
    hover(hit && hit.group !== "text" ? hit.node : null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") goTo(Math.min(at + 1, rows.length - 1));
    else if (event.key === "ArrowUp") goTo(Math.max(at - 1, -1));
    else if (event.key === "Enter") open(active ?? rows[0]);
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
            setUnfolded([]);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => hover(null)}
        />
        {typed === "" ? (
          <kbd className="key-cap">/</kbd>
        ) : (
          <button type="button" className="button" aria-label="Clear the search" onClick={() => searchFor("")}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {!isAsked && children}
      <div id={list} className="hits" role="listbox" aria-label="Found" hidden={!isAsked}>
        {groups.map(({ group, all, shown }) => (
          <div key={group} role="group" aria-label={`${GROUP_TITLES[group]}, ${all.length}`}>
            <div className="hits-head" role="presentation">
              <span className="heading">{GROUP_TITLES[group]}</span> <span className="count">{all.length}</span>
            </div>
            {shown.map((hit) => (
              // The field keeps the focus and has the keys; rows take clicks only.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={hit.id}
                id={`${list}-${rows.indexOf(hit)}`}
                ref={hit === active ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
                className={`hit hit-of-${group}`}
                role="option"
                tabIndex={-1}
                aria-selected={hit === active}
                onClick={() => open(hit)}
                onMouseEnter={() => hover(hit.group === "text" ? null : hit.node)}
                onMouseLeave={() => hover(null)}
              >
                <KindIcon kind={hit.group === "text" ? "article" : (kindOf(index, hit.node) ?? "article")} />
                <span className="hit-text">
                  <Highlighted text={hit.text} marked={hit.marked} />
                  {hit.note !== "" && <span className="hit-note">{hit.note}</span>}
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {isAsked && (
        <div className="hits-more">
          {groups
            .filter(({ all, shown }) => all.length > shown.length)
            .map(({ group, all }) => (
              <button
                key={group}
                type="button"
                className="link-button"
                onClick={() => setUnfolded((groups) => [...groups, group])}
              >
                All {all.length}: {GROUP_TITLES[group].toLowerCase()}
              </button>
            ))}
          {hits.length > 0 && (
            <p role="status" className="visually-hidden">
              {countOf(hits.length, "hit")} for “{asked}”
            </p>
          )}
          {hits.length === 0 && asked === typed.trim() && <p role="status">Nothing found for “{asked}”.</p>}
        </div>
      )}
    </search>
  );
}
