"""Answers, line by line, what C igraph finds in a graph and how long it takes; times are taken around its calls only."""

import json
import random
import sys
import time

import igraph

graph = None


def plain(value):
    """A number that JSON has a word for."""
    return None if value != value else value


def leiden():
    return graph.community_leiden(objective_function="modularity")


MEASURES = {
    "betweenness": lambda: graph.betweenness(directed=False),
    "closeness": lambda: graph.closeness(),
    "eigenvector": lambda: graph.eigenvector_centrality(directed=False),
    "constraint": lambda: graph.constraint(),
    "kCore": lambda: graph.coreness(),
    "articulationPoints": lambda: graph.articulation_points(),
    "components": lambda: graph.connected_components().membership,
    "leiden": leiden,
}


def load(asked):
    global graph
    graph = igraph.Graph(n=asked["size"], edges=asked["ties"])
    random.seed(1)
    return {"loaded": igraph.__version__}


def values(asked):
    found = MEASURES[asked["measure"]]()
    if asked["measure"] == "leiden":
        return {"values": [graph.modularity(found.membership)]}
    return {"values": [plain(value) for value in found]}


def turn(asked):
    work = MEASURES[asked["measure"]]
    start = time.perf_counter()
    times = 0
    spent = 0.0
    found = None
    while times == 0 or spent * 1000 < asked["turn"]:
        found = work()
        times += 1
        spent = time.perf_counter() - start
    answer = {"ms": spent * 1000 / times}
    if asked["measure"] == "leiden":
        answer["modularity"] = graph.modularity(found.membership)
    return answer


for line in sys.stdin:
    asked = json.loads(line)
    try:
        answer = {"load": load, "values": values, "turn": turn}[asked["ask"]](asked)
    except Exception as error:
        answer = {"reason": str(error)}
    print(json.dumps(answer), flush=True)
