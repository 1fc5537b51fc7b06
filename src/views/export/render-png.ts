import { setPngResolution } from "./set-png-resolution.ts";

/** Above this, in pixels, browsers give back an empty picture without a word. */
const MOST_PIXELS = 8_000;

/** Width and height in pixels at a scale, held within what a browser can draw; the proportions stay. */
export function fitPixels(width: number, height: number, scale: number): { width: number; height: number } {
  const fitting = Math.min(scale, MOST_PIXELS / width, MOST_PIXELS / height);
  return { width: Math.max(1, Math.round(width * fitting)), height: Math.max(1, Math.round(height * fitting)) };
}

/** An SVG picture as an image that knows its size. Rejects where the browser cannot draw it. */
export async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** How large a picture in pixels is: so many for each unit of the drawing, or for a width on paper. */
export type PngSize =
  | { readonly kind: "screen"; readonly scale: number }
  | { readonly kind: "print"; readonly dotsPerInch: number; readonly centimetres: number };

const SCREEN_DOTS = 96;

/** Pixels for each unit of a drawing of the given width. */
export const scaleFor = (size: PngSize, width: number): number =>
  size.kind === "screen" ? size.scale : ((size.centimetres / 2.54) * size.dotsPerInch) / width;

/** How many pixels make an inch where so many are as wide as the picture; fewer than asked where a browser cannot draw them all. */
const dotsPerInchOf = (size: PngSize, drawnWidth: number, pixels: number): number =>
  size.kind === "screen" ? (SCREEN_DOTS * pixels) / drawnWidth : pixels / (size.centimetres / 2.54);

/** The pixels of an SVG picture. Throws where the browser cannot draw it. */
export async function renderPng(svg: string, size: PngSize): Promise<Blob> {
  const image = await loadImage(svg);
  const { width, height } = fitPixels(image.naturalWidth, image.naturalHeight, scaleFor(size, image.naturalWidth));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new RangeError(`Cannot draw a picture of ${width} × ${height} pixels`);
  const dotsPerInch = dotsPerInchOf(size, image.naturalWidth, width);
  const bytes = setPngResolution(new Uint8Array(await blob.arrayBuffer()), dotsPerInch);
  return new Blob([bytes], { type: "image/png" });
}
