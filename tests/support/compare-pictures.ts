import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Each side of a kept picture is this many times smaller than the screen: letters stay shapes, edges lose their fringe. */
const SHRINK = 3;
/** How far two pixels may be apart, 0..1, before they differ: pixelmatch's measure of seen colour. */
const APART = 0.12;
/** The share of pixels that may differ: less than a button of 28 × 40 CSS pixels on a screen of 1440 × 900. */
export const TOLERANCE = 0.0008;

function meanOf(large: PNG, x: number, y: number, channel: number): number {
  let sum = 0;
  for (let row = 0; row < SHRINK; row++)
    for (let column = 0; column < SHRINK; column++)
      sum += large.data[((y * SHRINK + row) * large.width + x * SHRINK + column) * 4 + channel] ?? 0;
  return sum / (SHRINK * SHRINK);
}

/** A screenshot as it is kept and compared: smaller, without transparency. */
export function shrinkPicture(screenshot: Buffer): PNG {
  const large = PNG.sync.read(screenshot);
  const small = new PNG({ width: Math.floor(large.width / SHRINK), height: Math.floor(large.height / SHRINK) });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        const mean = channel === 3 ? 255 : Math.round(meanOf(large, x, y, channel));
        small.data[(y * small.width + x) * 4 + channel] = mean;
      }
  return small;
}

/** The bytes of a picture's file. */
export const encodePicture = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 });

export interface PictureDifference {
  /** Share of the pixels that differ, 0..1; 1 where the sizes do. */
  readonly share: number;
  /** The kept picture, faint, with what differs marked. */
  readonly marked: PNG;
}

/** How much two pictures differ; the fringes of letters and lines, which machines draw differently, do not count. */
export function comparePictures(kept: PNG, taken: PNG): PictureDifference {
  const { width, height } = kept;
  if (width !== taken.width || height !== taken.height) return { share: 1, marked: taken };
  const marked = new PNG({ width, height });
  const count = pixelmatch(kept.data, taken.data, marked.data, width, height, { threshold: APART });
  return { share: count / (width * height), marked };
}
