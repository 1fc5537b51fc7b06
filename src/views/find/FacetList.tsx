import { useMemo } from "react";
import type { StatementKind } from "../../domain/statement.ts";
import { countFacets } from "../../network/count-facets.ts";
import { NO_FILTERS } from "../../network/filters.ts";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

const SPEECH_TITLES: Readonly<Record<StatementKind, string>> = {
  direct: "Direct, in quotation marks",
  indirect: "Indirect",
  mixed: "Partly quoted",
};

/** Confidence in words; the number is the least that is let through. */
const SURENESS: readonly (readonly [least: number, title: string])[] = [
  [0, "Any confidence"],
  [0.5, "Likely and surer"],
  [0.8, "Sure only"],
];

interface ToggleProps {
  readonly title: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly icon?: React.ReactNode;
  readonly onToggle: () => void;
}

function Toggle({ title, count, isOn, icon, onToggle }: ToggleProps) {
  return (
    <label className="facet">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      {icon}
      <span className="facet-title">{title}</span>
      {count !== undefined && <span className="count">{count}</span>}
    </label>
  );
}

const toggled = <Value,>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** What may be seen: each choice with how much it would leave. */
export function FacetList() {
  const index = useHearsay((state) => state.index);
  const filters = useHearsay((state) => state.filters);
  const { filter, clearFilters } = useHearsayStore().getState();
  const counts = useMemo(() => countFacets(index, filters), [index, filters]);
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
  return (
    <div className="facets">
      {isFiltered && (
        <button type="button" className="button button-outlined facets-clear" onClick={clearFilters}>
          Clear all filters
        </button>
      )}
      <fieldset>
        <legend className="heading">Kind</legend>
        {counts.kinds
          .filter(({ count, value }) => count > 0 || filters.kinds.includes(value))
          .map(({ value, count }) => (
            <Toggle
              key={value}
              title={KIND_TITLES[value].many}
              icon={<KindIcon kind={value} />}
              count={count}
              isOn={filters.kinds.includes(value)}
              onToggle={() => filter({ kinds: toggled(filters.kinds, value) })}
            />
          ))}
      </fieldset>
      <fieldset>
        <legend className="heading">Outlet</legend>
        {counts.outlets.map(({ value, count }) => (
          <Toggle
            key={value}
            title={value}
            count={count}
            isOn={filters.outlets.includes(value)}
            onToggle={() => filter({ outlets: toggled(filters.outlets, value) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="heading">How it was said</legend>
        {counts.speech.map(({ value, count }) => (
          <Toggle
            key={value}
            title={SPEECH_TITLES[value]}
            count={count}
            isOn={filters.speech.includes(value)}
            onToggle={() => filter({ speech: toggled(filters.speech, value) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="heading">Confidence</legend>
        {SURENESS.map(([least, title]) => (
          <label key={least} className="facet">
            <input
              type="radio"
              name="confidence"
              checked={filters.leastConfidence === least}
              onChange={() => filter({ leastConfidence: least })}
            />
            <span className="facet-title">{title}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="heading">Agreement</legend>
        <Toggle
          title="Disputed only"
          count={counts.disputed}
          isOn={filters.disputedOnly}
          onToggle={() => filter({ disputedOnly: !filters.disputedOnly })}
        />
      </fieldset>
      {filters.days && (
        <p className="facets-days">
          Only {filters.days.from} to {filters.days.to}{" "}
          <button type="button" className="link-button" onClick={() => filter({ days: null })}>
            all days
          </button>
        </p>
      )}
    </div>
  );
}
