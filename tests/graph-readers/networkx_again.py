"""networkx_again.py FILE: reads a GraphML file with networkx and writes what it understood as GraphML."""
import sys

import networkx

networkx.write_graphml_xml(networkx.read_graphml(sys.argv[1]), sys.stdout.buffer)
