/** A line of a stream; without bytes where it is longer than the limit. */
export interface StreamLine {
  readonly bytes: Uint8Array | undefined;
  /** Counts from 1. */
  readonly number: number;
}

const LINE_FEED = 0x0a;

/** The lines of a stream of bytes, without their line feeds; holds no more than one line and one chunk at a time. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<StreamLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const take = (): StreamLine => {
    const bytes = length > longest ? undefined : Buffer.concat(pieces);
    [pieces, length] = [[], 0];
    return { bytes, number: number++ };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
