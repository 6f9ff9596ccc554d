# Whom the value of an account can have reached, by networkx over the lines of a book: payments in the order of time, as tracing takes them; and descendants, time ignored.
import csv, json, sys, time
import networkx

path, source = sys.argv[1], sys.argv[2]
graph = networkx.MultiDiGraph()
with open(path, newline="") as file:
    for order, row in enumerate(csv.DictReader(file)):
        graph.add_edge(row["from"], row["to"], order=order)

times = []
for _ in range(3):
    start = time.perf_counter()
    reached = {source}
    for payer, receiver, order in sorted(graph.edges(data="order"), key=lambda edge: edge[2]):
        if payer in reached:
            reached.add(receiver)
    times.append(time.perf_counter() - start)

plain, descendants = networkx.DiGraph(graph), []
for _ in range(3):
    start = time.perf_counter()
    networkx.descendants(plain, source)
    descendants.append(time.perf_counter() - start)
print(json.dumps({"version": networkx.__version__, "reached": len(reached) - 1, "seconds": min(times), "descendants": min(descendants)}))
