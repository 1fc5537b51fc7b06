/** The parts of react-cytoscapejs 2.0 that are used; the package brings no types. */
declare module "react-cytoscapejs" {
  import type { Core, ElementDefinition } from "cytoscape";
  import type { Component, CSSProperties } from "react";

  interface CytoscapeComponentProps {
    readonly elements: readonly ElementDefinition[];
    /** Called after mounting and after every update, not once. */
    readonly cy?: (cy: Core) => void;
    readonly className?: string;
    readonly style?: CSSProperties;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly wheelSensitivity?: number;
    readonly textureOnViewport?: boolean;
    readonly pixelRatio?: number | "auto";
    readonly boxSelectionEnabled?: boolean;
  }

  const CytoscapeComponent: new (props: CytoscapeComponentProps) => Component<CytoscapeComponentProps>;
  // The package has nothing else to import.
  export default CytoscapeComponent;
}
