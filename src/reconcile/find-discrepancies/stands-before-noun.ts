const BEFORE_NOUNS =
  /^(?:a|an|the|this|that|his|her|its|their|our|my|your|no|any|some|of|for|in|with|without|on|from|more)$/;

/** Whether a word makes a noun of the word behind it that could be a verb: "his support", "lack of support". */
export const standsBeforeNoun = (word: string | undefined): boolean => word !== undefined && BEFORE_NOUNS.test(word);
