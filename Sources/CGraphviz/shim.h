// What Ramure asks of Graphviz, and nothing more: build a graph of boxes, lay it out, read the positions and routes back.
//
// Every difference between Graphviz 2.42 and 14 stays in this header. Names, labels and attributes of users never come
// here: nodes are numbers, and the attributes set are the handful below.

#ifndef RAMURE_CGRAPHVIZ_SHIM_H
#define RAMURE_CGRAPHVIZ_SHIM_H

#include <graphviz/gvc.h>
#include <stdlib.h>
#include <string.h>

typedef Agraph_t *ramure_graph;
typedef Agnode_t *ramure_node;
typedef Agedge_t *ramure_edge;

typedef struct {
  double x, y;
} ramure_point;

// The last words of Graphviz, and whether any were an error. Messages arrive in fragments.
enum { ramure_message_size = 1024 };

static inline char *ramure_message(void) {
  static char message[ramure_message_size];
  return message;
}

static inline int ramure_collect_message(char *fragment) {
  strncat(ramure_message(), fragment, ramure_message_size - strlen(ramure_message()) - 1);
  return 0;
}

static inline void ramure_listen(void) {
  ramure_message()[0] = 0;
  agseterrf(ramure_collect_message);
  agreseterrors();
}

static inline int ramure_error_count(void) { return agerrors(); }

static inline ramure_graph ramure_graph_open(int directed) {
  // A named graph: anonymous ones draw their name from a counter of the process.
  return agopen((char *)"map", directed ? Agdirected : Agundirected, NULL);
}

static inline void ramure_default(ramure_graph graph, int kind, const char *name, const char *value) {
  agattr(graph, kind, (char *)name, (char *)value);
}

static inline int ramure_kind_graph(void) { return AGRAPH; }
static inline int ramure_kind_node(void) { return AGNODE; }
static inline int ramure_kind_edge(void) { return AGEDGE; }

static inline ramure_node ramure_add_node(ramure_graph graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline ramure_edge ramure_add_edge(ramure_graph graph, ramure_node from, ramure_node to, const char *name) {
  return agedge(graph, from, to, (char *)name, 1);
}

static inline ramure_graph ramure_add_cluster(ramure_graph graph, const char *name) {
  return agsubg(graph, (char *)name, 1);
}

static inline void ramure_add_to_cluster(ramure_graph cluster, ramure_node node) { agsubnode(cluster, node, 1); }

static inline void ramure_set(void *object, const char *name, const char *value) {
  agset(object, (char *)name, (char *)value);
}

// Lays the graph out. The seed matters to sfdp only, which starts from rand().
static inline int ramure_layout(GVC_t *context, ramure_graph graph, const char *engine) {
  srand(1);
  return gvLayout(context, graph, engine);
}

static inline ramure_point ramure_node_center(ramure_node node) {
  ramure_point point = {ND_coord(node).x, ND_coord(node).y};
  return point;
}

// How many control points the route of an edge has: 0 when there is none, else 3n + 1.
static inline size_t ramure_route_count(ramure_edge edge) {
  splines *routes = ED_spl(edge);
  return routes && routes->size > 0 ? (size_t)routes->list[0].size : 0;
}

static inline ramure_point ramure_route_point(ramure_edge edge, size_t index) {
  ramure_point point = {ED_spl(edge)->list[0].list[index].x, ED_spl(edge)->list[0].list[index].y};
  return point;
}

#endif
