import type { Actor } from "../../domain/actor.ts";
import { useHearsay } from "../shared/use-store.ts";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { Section } from "./Section.tsx";
import { type OtherName, tellNames } from "./tell-names.ts";
import { WhyHere } from "./WhyHere.tsx";

function Name({ name, times, first, doubt }: OtherName) {
  const openArticle = useHearsay((state) => state.openArticle);
  return (
    <div className={styles["name"]} data-doubtful={doubt !== undefined}>
      {first ? (
        <button type="button" className="quiet" dir="auto" onClick={() => openArticle(first.article, first)}>
          {name}
        </button>
      ) : (
        <span dir="auto">{name}</span>
      )}
      {doubt && <em>{doubt}</em>}
      {times > 0 && <span className={styles["count"]}>{times}×</span>}
      {doubt && first && <WhyHere foundBy={first.foundBy} confidence={first.confidence} note={first.suspected?.why} />}
    </div>
  );
}

/** How else the articles write an actor; garbled and suspected forms say what speaks for them. */
export function NameList({ actor }: { readonly actor: Actor }) {
  const index = useHearsay((state) => state.index);
  const names = tellNames(index, actor.id);
  return (
    <Section title="Also written" count={names.length}>
      <MoreList entries={names} keyOf={({ name }) => name} first={6}>
        {(name) => <Name {...name} />}
      </MoreList>
    </Section>
  );
}
