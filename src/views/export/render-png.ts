/** Above this, in pixels, browsers give back an empty picture without a word. */
export const MOST_PIXELS = 8_000;

/** Width and height in pixels at a scale, held within what a browser can draw; the proportions stay. */
export function fitPixels(width: number, height: number, scale: number): { width: number; height: number } {
  const fitting = Math.min(scale, MOST_PIXELS / width, MOST_PIXELS / height);
  return { width: Math.max(1, Math.round(width * fitting)), height: Math.max(1, Math.round(height * fitting)) };
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** The pixels of an SVG picture. Throws where the browser cannot draw it. */
export async function renderPng(svg: string, scale: number): Promise<Blob> {
  const image = await loadImage(svg);
  const { width, height } = fitPixels(image.naturalWidth, image.naturalHeight, scale);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new RangeError(`Cannot draw a picture of ${width} × ${height} pixels`);
  return blob;
}
