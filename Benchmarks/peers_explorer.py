"""Pages of other libraries with the marks, colours and places of ours, out of what their Python packages carry."""

import json
from pathlib import Path

HEAD = "<!doctype html><meta charset=utf-8><style>body { margin: 0 } #map { width: 100vw; height: 100vh }</style><div id=map></div>"


def network(data):
    """What of our page theirs is given: places, sizes, colours, ends."""
    nodes, relations = data["nodes"], data["relations"]
    colours = [kind["colour"][0] for kind in data["kinds"]]
    marks = [{"id": number, "label": name, "x": x, "y": y, "size": r, "color": colours[kind]} for number, (name, x, y, r, kind) in
             enumerate(zip(nodes["name"], nodes["x"], nodes["y"], nodes["r"], nodes["kind"]))]
    return {"nodes": marks, "edges": [{"from": left, "to": right} for left, right in zip(relations["from"], relations["to"])]}


def written(target, scripts, data, start):
    # Within a script, nothing may look like its end.
    text = json.dumps(network(data)).replace("</", "<\\/")
    parts = [HEAD, *(f"<script>{script.replace('</script', '<' + chr(92) + '/script')}</script>" for script in scripts), f"<script>const data = {text};\n{start}</script>"]
    target.write_text("".join(parts), encoding="utf-8")
    return target


def vis(data, target):
    """vis-network, which draws on a canvas, told not to move anything by itself."""
    import pyvis
    library = sorted(Path(pyvis.__file__).parent.glob("lib/vis-*/vis-network.min.js"))[-1]
    start = """
      const network = new vis.Network(document.getElementById("map"), {
        nodes: data.nodes.map((node) => ({ ...node, shape: "dot" })), edges: data.edges,
      }, { physics: false, layout: { improvedLayout: false }, edges: { smooth: false }, interaction: { dragNodes: false } });
      network.once("afterDrawing", () => network.fit());"""
    return written(target, [library.read_text(encoding="utf-8")], data, start)


# The modules of a package as its bundler filed them, called by their paths.
ROOM = """
globalThis.modules = {};
self.webpackChunkipysigma = { push: ([, more]) => Object.assign(modules, more) };
const known = {};
globalThis.need = (name) => {
  if (known[name]) return known[name].exports;
  const module = known[name] = { exports: {}, id: name };
  modules[name].call(module.exports, module, module.exports, need);
  return module.exports;
};
need.r = (exports) => Object.defineProperty(exports, "__esModule", { value: true });
need.d = (exports, getters) => { for (const key in getters) Object.defineProperty(exports, key, { enumerable: true, get: getters[key] }); };
need.o = (object, key) => Object.hasOwn(object, key);
need.n = (module) => Object.assign(() => module.__esModule ? module.default : module, { get a() { return module.__esModule ? module.default : module; } });
need.g = globalThis;
"""


def sigma(data, target):
    """sigma.js, which draws by WebGL."""
    import ipysigma
    chunks = sorted(Path(ipysigma.__file__).parent.glob("labextension/static/*.js"))
    library = [ROOM, *(chunk.read_text(encoding="utf-8") for chunk in chunks if chunk.name.startswith(("vendors", "node_modules", "lib_")))]
    start = """
      const Graph = need("./node_modules/graphology/dist/graphology.umd.min.js");
      const { Sigma, default: plain } = need("./node_modules/sigma/index.js");
      const graph = new (Graph.MultiGraph ?? Graph)();
      for (const { id, ...mark } of data.nodes) graph.addNode(id, { ...mark, y: -mark.y, size: Math.max(1, mark.size / 3) });
      for (const { from, to } of data.edges) graph.addEdge(from, to, { size: 0.5, color: "#bbb" });
      const renderer = new (Sigma ?? plain)(graph, document.getElementById("map"));
      renderer.on("afterRender", () => { globalThis.isDrawn = true; });"""
    return written(target, library, data, start)


ALL = {"vis-network": vis, "sigma.js": sigma}
