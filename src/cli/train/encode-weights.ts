/**
 * Weights as source text of an `EncodedWeights`: signed bytes in base64. The scale leaves the outermost share of `clipped`
 * weights to the border, so that the many small ones are told apart.
 */
export function encodeWeights(weights: ArrayLike<number>, clipped: number): string {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * (1 - clipped))] ?? 1) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return `{ scale: ${scale}, bytes: "${Buffer.from(bytes.buffer).toString("base64")}" }`;
}
