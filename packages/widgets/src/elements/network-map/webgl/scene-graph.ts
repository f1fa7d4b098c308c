import { MultiUndirectedGraph } from 'graphology';
import { lineLook } from '../canvas/paint-picture.js';
import { bendOf } from '../map-line-model.js';
import type { PictureLine } from '../map-line-model.js';
import type { Picture, PictureNode } from '../map-picture-model.js';
import { showsActor, showsTie } from '../map-shown-model.js';
import type { Shown } from '../map-shown-model.js';
import type { MarkLook } from './mark-program.js';
import { cellOf } from './scene-ink.js';
import type { TieLook } from './tie-program.js';

/** Names under which the programs for symbols and lines stand in for those that sigma has of its own. */
export const programNames = { mark: 'circle', straight: 'line', bent: 'arrow' } as const;

/** The graph that is drawn; its nodes go by the numbers of the actors. */
export type SceneGraph = MultiUndirectedGraph<MarkLook, TieLook & { readonly type: string }>;

function markLook({ actor, x, y }: PictureNode): MarkLook {
  return { x, y: -y, cell: cellOf(actor.mark) };
}

function tieLook({ tie }: PictureLine): TieLook & { readonly type: string } {
  const { width, dashes } = lineLook(tie);
  const [dash = 0, gap = 0] = dashes;
  return { bend: bendOf(tie.lane), width, dash, gap, type: programNames[tie.lane === 0 ? 'straight' : 'bent'] };
}

/** What of a picture is shown, as a graph. */
export function graphOf({ nodes, lines }: Pick<Picture, 'nodes' | 'lines'>, shown: Shown | undefined): SceneGraph {
  const graph: SceneGraph = new MultiUndirectedGraph();
  for (const node of nodes) {
    if (showsActor(shown, node.actor)) graph.addNode(node.actor.number, markLook(node));
  }
  for (const [at, line] of lines.entries()) {
    const { from, to } = line.tie;
    const isDrawn = showsTie(shown, line.tie) && showsActor(shown, from) && showsActor(shown, to);
    if (isDrawn) graph.addEdgeWithKey(at, from.number, to.number, tieLook(line));
  }
  return graph;
}

/** Whether two pictures hold the same actors and ties, wherever these stand. */
export function holdSame(one: Picture, other: Picture): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    one.lines.length === other.lines.length &&
    one.nodes.every(({ actor }, at) => actor === other.nodes[at]?.actor) &&
    one.lines.every(({ tie }, at) => tie === other.lines[at]?.tie)
  );
}

/** Moves actors to their places in another picture. */
export function moveActors(graph: SceneGraph, { nodes }: Picture): void {
  const places = new Map(nodes.map((node) => [String(node.actor.number), node]));
  graph.updateEachNodeAttributes(
    (key, look) => {
      const node = places.get(key);
      return node === undefined ? look : markLook(node);
    },
    { attributes: ['x', 'y'] },
  );
}
