import type { Core } from "cytoscape";

/** Whether the canvas has no room now: on a phone another part of the page is in front of it. What is fitted then would be a dot. */
export const isOutOfSight = (cy: Core): boolean => !cy.container()?.clientWidth;
