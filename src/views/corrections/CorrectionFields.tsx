import { useState } from "react";
import type { CorrectionKind } from "../../domain/correction-mark.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { foldText } from "../shared/fold-text.ts";
import styles from "./corrections.module.css";
import { nameOf, type Subject } from "./subject.ts";
import { kindNow, kindsFor, type Other, othersOf, passagesOf, speakersOf } from "./to-choices.ts";

interface FieldsProps {
  readonly index: GraphIndex;
  readonly subject: Subject;
}

/** Code units of a passage's surroundings, enough to tell it from others. */
const AROUND = 40;

function Name({ title, start }: { readonly title: string; readonly start: string }) {
  return (
    <label className="form-field">
      <span>{title}</span>
      <input type="text" name="name" dir="auto" defaultValue={start} autoComplete="off" />
    </label>
  );
}

/** A list that narrows while one types: there may be thousands. */
function Pick({ title, others, start = "" }: { title: string; others: readonly Other[]; start?: string | undefined }) {
  const [asked, setAsked] = useState("");
  const found = others.filter(({ id, name }) => id === start || foldText(name).includes(foldText(asked)));
  return (
    <fieldset className="form-field">
      <legend>{title}</legend>
      <input
        type="search"
        aria-label="Narrow the list"
        placeholder="Narrow the list…"
        value={asked}
        onChange={({ target }) => setAsked(target.value)}
      />
      <select name="other" size={7} aria-label={title} defaultValue={start}>
        {/* Without it the browser would choose the first of the list unasked. */}
        {start === "" && (
          <option value="" hidden>
            Nothing chosen
          </option>
        )}
        {found.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <small>
        {found.length} of {others.length}
      </small>
    </fieldset>
  );
}

function Kind({ index, subject }: FieldsProps) {
  const kinds = kindsFor(subject);
  const now = kindNow(index, subject);
  return (
    <label className="form-field">
      <span>Kind</span>
      {kinds.length > 0 ? (
        <select name="to" defaultValue={now}>
          {kinds.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      ) : (
        <input type="text" name="to" defaultValue={now} autoComplete="off" />
      )}
    </label>
  );
}

function Passages({ index, subject }: FieldsProps) {
  return (
    <fieldset className="form-field">
      <legend>
        {subject.kind === "discrepancy"
          ? "Passages that are about something else"
          : "Passages that mean somebody or something else"}
      </legend>
      <ol className={styles["passages"]}>
        {passagesOf(index, subject).map(({ article: id, start, end }, place) => {
          const article = index.articles.get(id);
          if (!article) return null;
          return (
            <li key={`${id} ${start} ${end}`}>
              <label>
                <input type="checkbox" name="passage" value={place} />
                <span dir="auto">
                  …{article.text.slice(Math.max(0, start - AROUND), start)}
                  <mark>{article.text.slice(start, end)}</mark>
                  {article.text.slice(end, end + AROUND)}… <small>{outletOf(article)}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

interface CorrectionFieldsProps extends FieldsProps {
  readonly kind: CorrectionKind;
  /** What is to be merged with, where that was chosen before. */
  readonly other?: string | undefined;
}

/** What a kind of correction still has to know. */
export function CorrectionFields({ index, subject, kind, other }: CorrectionFieldsProps) {
  const props = { index, subject };
  switch (kind) {
    case "rename":
      return <Name title={subject.kind === "discrepancy" ? "Explanation" : "Name"} start={nameOf(index, subject)} />;
    case "merge":
      return <Pick title="Is the same as (this name stays)" others={othersOf(index, subject)} start={other} />;
    case "split":
      return subject.kind === "statement" ? null : (
        <>
          <Passages {...props} />
          <Name
            title={subject.kind === "discrepancy" ? "What those disagree on" : "Name of what is split off"}
            start=""
          />
        </>
      );
    case "re-kind":
      return <Kind {...props} />;
    case "re-attribute":
      return <Pick title="Who said it" others={speakersOf(index, subject)} />;
    case "reject":
    case "confirm":
      return null;
  }
}
