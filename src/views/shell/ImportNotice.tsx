import { useState } from "react";

interface ImportNoticeProps {
  /** Names of the files of other programs that the graph on the screen holds. */
  readonly files: readonly string[];
}

/** Says, until it is closed, that a part of what is shown rests on no passage. */
export function ImportNotice({ files }: ImportNoticeProps) {
  const [closed, setClosed] = useState(false);
  if (closed || files.length === 0) return null;
  return (
    <div role="status" className="toast">
      <p>
        <strong>Shown without evidence.</strong> {files.join(", ")} names nodes and ties and holds no passages: what you
        see is what the file says, and nothing stands behind it.
      </p>
      <button type="button" className="button button-outlined" onClick={() => setClosed(true)}>
        Close
      </button>
    </div>
  );
}
