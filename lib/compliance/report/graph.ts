/** The resources of a configuration and what refers to what, as an SVG picture. */
import { Graph, layout } from '@dagrejs/dagre';
import type { ComplianceReport } from '../check';
import { withoutKeys } from '../model/configuration';
import { type Level, LEVELS } from '../rule';
import { escapeMarkup } from './markup';

/** One box: a resource, or all of a type where there are many. */
interface Box {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly addresses: readonly string[];
}

/** From so many resources on, those of one type share a box. */
const MAX_BOXES = 40;
const MAX_LABEL = 30;
const CHARACTER_WIDTH = 7.2;
const BOX_HEIGHT = 40;

const cut = (text: string): string => (text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL - 1)}…` : text);

/** The id of the part of a page that is about a resource. */
export const anchorOf = (address: string): string => `resource-${address.replace(/[^\w-]/g, '_')}`;

function boxesOf({ configuration }: ComplianceReport): readonly Box[] {
  const { resources, types } = configuration;
  if (resources.length <= MAX_BOXES) {
    return resources.map(({ address, type, constructPath }) => ({
      id: address,
      label:
        constructPath
          ?.split('/')
          .slice(1)
          .join('/')
          .replace(/\/Resource$/, '') ||
        (address.split('.').pop() ?? address),
      title: type,
      addresses: [address],
    }));
  }
  return types.map((type) => {
    const addresses = configuration.ofType(type).map(({ address }) => address);
    return {
      id: type,
      label: addresses.length === 1 ? '1 resource' : `${addresses.length} resources`,
      title: type,
      addresses,
    };
  });
}

/** Draws the picture; undefined if there is nothing to draw. */
export function graphOf(report: ComplianceReport): string | undefined {
  const boxes = boxesOf(report);
  if (boxes.length === 0) return undefined;
  const boxOf = new Map(boxes.flatMap(({ id, addresses }) => addresses.map((one) => [withoutKeys(one), id] as const)));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 60, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label, title } of boxes) {
    const width = Math.max(cut(label).length, cut(title).length) * CHARACTER_WIDTH + 20;
    graph.setNode(id, { width, height: BOX_HEIGHT });
  }
  for (const resource of report.configuration.resources) {
    const from = boxOf.get(withoutKeys(resource.address));
    for (const reference of resource.allReferences) {
      const to = boxOf.get(reference);
      if (from !== undefined && to !== undefined && from !== to) graph.setEdge(from, to);
    }
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };

  const edges = graph.edges().map((edge) => {
    const { points = [] } = graph.edge(edge) as { points?: readonly { readonly x: number; readonly y: number }[] };
    const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
    return `<path class="edge" d="${path}" marker-end="url(#arrow)"/>`;
  });
  const worst = worstByAddress(report);
  const nodes = boxes.map(({ id, label, title, addresses }) => {
    const node = graph.node(id) as { x: number; y: number; width: number };
    const level = LEVELS.find((one) => addresses.some((address) => worst.get(address) === one));
    const bad = addresses.find((address) => worst.has(address));
    const left = node.x - node.width / 2;
    const top = node.y - BOX_HEIGHT / 2;
    const text = [
      `<title>${escapeMarkup(`${title}: ${label}${level ? `, ${level}` : ''}`)}</title>`,
      `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${node.width.toFixed(1)}" height="${BOX_HEIGHT}" rx="6"/>`,
      `<text x="${(left + 10).toFixed(1)}" y="${(top + 16).toFixed(1)}" class="label">${escapeMarkup(cut(label))}</text>`,
      `<text x="${(left + 10).toFixed(1)}" y="${(top + 31).toFixed(1)}" class="type">${escapeMarkup(cut(title))}</text>`,
    ].join('');
    const group = `<g class="node ${level ?? 'kept'}">${text}</g>`;
    return bad === undefined ? group : `<a href="#${anchorOf(bad)}">${group}</a>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Resources and what they refer to" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 L8 4 L0 8 z"/></marker></defs>',
    ...edges,
    ...nodes,
    '</svg>',
  ].join('\n');
}

function worstByAddress({ findings }: ComplianceReport): ReadonlyMap<string, Level> {
  const worst = new Map<string, Level>();
  // Findings come the gravest first.
  for (const { resource, level } of findings) {
    if (resource && !worst.has(resource.address)) worst.set(resource.address, level);
  }
  return worst;
}
