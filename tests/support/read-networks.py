"""Reads a GEXF and a GraphML file with networkx, and the GraphML file with igraph; prints what they found as JSON."""

import json
import sys

import igraph
import networkx

gexf, graphml = sys.argv[1:]


def from_networkx(graph):
    return {
        "nodes": [{"id": node, **fields} for node, fields in graph.nodes(data=True)],
        "edges": [{"source": a, "target": b, **fields} for a, b, fields in graph.edges(data=True)],
    }


def from_igraph(graph):
    names = graph.vs["id"]
    return {
        "nodes": [vertex.attributes() for vertex in graph.vs],
        "edges": [
            {"source": names[edge.source], "target": names[edge.target], **edge.attributes()} for edge in graph.es
        ],
    }


found = {
    "networkx gexf": from_networkx(networkx.read_gexf(gexf)),
    "networkx graphml": from_networkx(networkx.read_graphml(graphml, force_multigraph=True)),
    "igraph graphml": from_igraph(igraph.Graph.Read_GraphML(graphml)),
}
json.dump(found, sys.stdout)
