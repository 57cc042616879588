"""How each program is asked for each measure: `prepare(nodes, edges)` gives its graph, `MEASURES` its functions.

A function takes the graph and the attenuation of Katz, and gives one figure a node (or edge). Figures that differ in scale
only are brought to one scale when they are compared. Where definitions differ otherwise, the measure is in `DIFFERENT`,
with the difference, and only its time is compared.
"""
