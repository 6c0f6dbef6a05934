import cytoscape, { type StylesheetJson } from 'cytoscape';
import type { MapScene } from '../../../src/core/layout/scene';
import { colourOf, factsOf } from '../page/benchData';
import { CARD, fitView } from '../page/places';
import type { Variant } from '../page/protocol';

/**
 * cytoscape.js as its performance page advises: the view is moved as a picture (textureOnViewport), without edges
 * meanwhile (hideEdgesOnViewport), straight edges (haystack), one pixel per CSS pixel, no letters too small to read.
 */

const STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: CARD.width,
      height: CARD.height,
      'background-color': '#fff',
      'border-width': 1,
      'border-color': '#345',
      label: 'data(label)',
      'text-valign': 'center',
      'text-wrap': 'wrap',
      'font-size': 12,
      'min-zoomed-font-size': 7,
    },
  },
  { selector: 'edge', style: { width: 1.2, 'line-color': 'data(colour)', 'curve-style': 'haystack' } },
  { selector: '.dim', style: { opacity: 0.12 } },
  { selector: '.lit', style: { 'border-width': 3, 'border-color': '#d33' } },
  { selector: 'edge.lit', style: { width: 3 } },
];

export function createCytoscapeMap(scene: MapScene, container: HTMLElement): Variant {
  const { graph, spots } = scene;
  const { x, y, zoom } = fitView(scene);
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.02,
    maxZoom: 4,
    zoom,
    pan: { x, y },
    autoungrabify: true,
    boxSelectionEnabled: false,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    pixelRatio: 1,
    style: STYLE,
    elements: {
      nodes: graph.roles.map((role) => ({
        data: { id: role.id, label: `${role.name.nl}\n${factsOf(role).join(' ')}` },
        position: { x: spots[role.index]?.x ?? 0, y: spots[role.index]?.y ?? 0 },
      })),
      edges: graph.steps.map((step) => ({
        data: { id: `step ${step.index}`, source: step.from.id, target: step.to.id, colour: colourOf(step) },
      })),
    },
  });

  let isRendered = false;
  let chosen: string | null = null;
  cy.one('render', () => {
    isRendered = true;
  });
  cy.on('tap', 'node', ({ target }) => {
    cy.batch(() => {
      cy.elements().addClass('dim').removeClass('lit');
      target.closedNeighborhood().removeClass('dim').addClass('lit');
    });
    chosen = target.id();
  });

  return {
    getView: () => ({ ...cy.pan(), zoom: cy.zoom() }),
    setView: (view) => void cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } }),
    chosen: () => chosen,
    isDrawn: () => isRendered,
    // One drawing surface: where a drag starts is decided by the distance to the stations.
    isBackground: (element) => container.contains(element),
  };
}
