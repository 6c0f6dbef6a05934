import {
  Background,
  Controls,
  type Edge,
  Handle,
  MarkerType,
  MiniMap,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import type { ReactElement } from 'react';
import type { MapScene } from '../../../src/core/layout/scene';
import type { Role } from '../../../src/core/model/graph';
import { colourOf, factsOf } from '../page/benchData';
import { CARD } from '../page/places';
import type { Variant } from '../page/protocol';

/**
 * React Flow the way its first examples teach it: a card component with handles, every node and edge in the page,
 * MiniMap, Controls and Background, and a highlight that maps both arrays. Deliberately not tuned.
 */

type RoleNode = Node<{ readonly role: Role; readonly isDim: boolean }, 'role'>;

function RoleCard({ data: { role, isDim } }: NodeProps<RoleNode>) {
  return (
    <div className="role" style={{ opacity: isDim ? 0.25 : 1 }}>
      <Handle type="target" position={Position.Left} />
      <strong>{role.name.nl}</strong>
      <div className="facts">
        {factsOf(role).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      <Handle type="source" position={Position.Right} />
    </div>
  );
}

const nodeTypes = { role: RoleCard };

interface Props {
  readonly nodes: RoleNode[];
  readonly edges: Edge[];
  readonly onInit: (flow: ReactFlowInstance<RoleNode, Edge>) => void;
  readonly onChosen: (id: string) => void;
}

function NaiveMap({ nodes: firstNodes, edges: firstEdges, onInit, onChosen }: Props) {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes);
  const [edges, setEdges, onEdgesChange] = useEdgesState(firstEdges);
  const choose = (id: string) => {
    onChosen(id);
    const near = new Set([id]);
    for (const { source, target } of edges) {
      if (source === id) near.add(target);
      if (target === id) near.add(source);
    }
    setNodes((all) => all.map((node) => ({ ...node, data: { ...node.data, isDim: !near.has(node.id) } })));
    setEdges((all) =>
      all.map((edge) => ({
        ...edge,
        style: { ...edge.style, opacity: edge.source === id || edge.target === id ? 1 : 0.08 },
      })),
    );
  };
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onNodeClick={(_, node) => choose(node.id)}
      onInit={onInit}
      minZoom={0.02}
      fitView
    >
      <Background />
      <Controls />
      <MiniMap />
    </ReactFlow>
  );
}

const count = (selector: string): number => document.querySelectorAll(selector).length;

export function createNaiveMap({ graph, spots }: MapScene): { element: ReactElement; variant: Variant } {
  let flow: ReactFlowInstance<RoleNode, Edge> | null = null;
  let chosen: string | null = null;

  const nodes = graph.roles.map((role): RoleNode => {
    const { x = 0, y = 0 } = spots[role.index] ?? {};
    return {
      id: role.id,
      type: 'role',
      position: { x: x - CARD.width / 2, y: y - CARD.height / 2 },
      data: { role, isDim: false },
    };
  });
  const edges = graph.steps.map(
    (step): Edge => ({
      id: String(step.index),
      source: step.from.id,
      target: step.to.id,
      style: { stroke: colourOf(step) },
      markerEnd: { type: MarkerType.ArrowClosed },
    }),
  );
  const element = (
    <NaiveMap
      nodes={nodes}
      edges={edges}
      onInit={(made) => {
        flow = made;
      }}
      onChosen={(id) => {
        chosen = id;
      }}
    />
  );
  const variant: Variant = {
    getView: () => flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 },
    setView: (view) => void flow?.setViewport({ ...view }),
    // React renders what a click changes before the next frame, so the frame after this has it.
    chosen: () => chosen,
    isDrawn: () =>
      flow !== null &&
      count('.react-flow__node') >= graph.roles.length &&
      count('.react-flow__edge') >= graph.steps.length,
    isBackground: (place) => place.classList.contains('react-flow__pane'),
  };
  return { element, variant };
}
