# Betweenness by networkx and igraph over one GraphML file: prints seconds of each, and their figures for comparison.
import json, sys, time
import igraph, networkx

path, with_networkx = sys.argv[1], sys.argv[2] == "networkx"
graph = igraph.Graph.Read_GraphML(path)
times = []
for _ in range(3):
    start = time.perf_counter()
    figures = graph.betweenness(directed=False)
    times.append(time.perf_counter() - start)
result = {"igraph": min(times), "igraph_version": igraph.__version__, "betweenness": figures}
if with_networkx:
    plain = networkx.Graph(networkx.read_graphml(path))
    start = time.perf_counter()
    networkx.betweenness_centrality(plain, normalized=False)
    result["networkx"] = time.perf_counter() - start
    result["networkx_version"] = networkx.__version__
print(json.dumps(result))
