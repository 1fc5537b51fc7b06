/** The name of a thing of the graph as an IRI. Half a surrogate pair, which no IRI can hold, becomes U+FFFD. */
export const toUrn = (kind: string, id: string): string =>
  `urn:hearsay:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("'", "%27")}`;
