// graphology.mjs gexf FILE     reads a GEXF file and writes what it understood as GEXF
// graphology.mjs graphml FILE  reads a GraphML file and writes what it understood as JSON
import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

const [, , format, file] = process.argv;
const text = readFileSync(file, 'utf8');
if (format === 'gexf') {
  process.stdout.write(gexf.write(gexf.parse(Graph, text, { allowUndeclaredAttributes: false }), { pedantic: false }));
} else {
  const graph = graphml.parse(Graph, text);
  process.stdout.write(JSON.stringify({
    nodes: graph.mapNodes((id, said) => ({ ...said, id })),
    edges: graph.mapEdges((_, said, source, target) => ({ ...said, source, target })),
  }));
}
