/** Buckets of each model, powers of two: as few as cost no accuracy on the training articles, so that all stay in the processor's cache. */
export const MODEL_SIZES = {
  cue: 1 << 16,
  startGlance: 1 << 15,
  start: 1 << 17,
  endGlance: 1 << 15,
  end: 1 << 17,
  source: 1 << 16,
  judge: 1 << 15,
} as const;

export type ModelName = keyof typeof MODEL_SIZES;
