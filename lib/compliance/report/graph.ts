/** The resources of a configuration and what refers to what, as an SVG picture. */
import { Graph, layout } from '@dagrejs/dagre';
import type { ComplianceFinding, ComplianceReport } from '../check';
import { withoutKeys } from '../model/configuration';
import { LEVELS } from '../rule';
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
const MARGIN = 12;
/** Boxes that nothing links fill rows of this width, or of the width of the rest. */
const MIN_WIDTH = 1080;

/** The middle of a box, and its width. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const cut = (text: string): string => (text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL - 1)}…` : text);

/** Text that can stand in the id of a part of a page. */
export const idOf = (text: string): string => text.replace(/[^\w-]/g, '_');

/** The id of the part of a page with the findings of a rule, of one level and layer. */
export const anchorOf = ({ layer, level, rule }: Pick<ComplianceFinding, 'layer' | 'level' | 'rule'>): string =>
  idOf(`${layer}-${level}-${rule}`);

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

const widthOf = ({ label, title }: Box): number =>
  Math.max(cut(label).length, cut(title).length) * CHARACTER_WIDTH + 20;

/** Puts boxes into rows, from `top` on. */
function rowsOf(
  boxes: readonly Box[],
  maxWidth: number,
  top: number,
): { readonly places: ReadonlyMap<string, Place>; readonly width: number; readonly height: number } {
  const places = new Map<string, Place>();
  let x = MARGIN;
  let y = top;
  let right = 0;
  for (const box of boxes) {
    const width = widthOf(box);
    if (x > MARGIN && x + width + MARGIN > maxWidth) {
      x = MARGIN;
      y += BOX_HEIGHT + MARGIN;
    }
    places.set(box.id, { x: x + width / 2, y: y + BOX_HEIGHT / 2, width });
    right = Math.max(right, x + width + MARGIN);
    x += width + MARGIN;
  }
  return { places, width: right, height: boxes.length > 0 ? y + BOX_HEIGHT + MARGIN : 0 };
}

/** Draws the picture; undefined if there is nothing to draw. */
export function graphOf(report: ComplianceReport): string | undefined {
  const boxes = boxesOf(report);
  if (boxes.length === 0) return undefined;
  const boxOf = new Map(boxes.flatMap(({ id, addresses }) => addresses.map((one) => [withoutKeys(one), id] as const)));
  const links = new Map<string, ReadonlySet<string>>();
  for (const resource of report.configuration.resources) {
    const from = boxOf.get(withoutKeys(resource.address)) ?? '';
    const to = resource.allReferences.flatMap((one) => boxOf.get(one) ?? []).filter((one) => one !== from);
    if (to.length > 0) links.set(from, new Set([...(links.get(from) ?? []), ...to]));
  }
  const linked = new Set([...links].flatMap(([from, to]) => [from, ...to]));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 60, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) if (linked.has(box.id)) graph.setNode(box.id, { width: widthOf(box), height: BOX_HEIGHT });
  for (const [from, all] of links) for (const to of all) graph.setEdge(from, to);
  layout(graph);
  const drawn = graph.graph() as { width?: number; height?: number };
  const rows = rowsOf(
    boxes.filter(({ id }) => !linked.has(id)),
    Math.max(drawn.width ?? 0, MIN_WIDTH),
    linked.size > 0 ? (drawn.height ?? 0) : MARGIN,
  );
  const places = new Map([...rows.places, ...[...linked].map((id) => [id, graph.node(id) as Place] as const)]);
  const width = Math.max(linked.size > 0 ? (drawn.width ?? 0) : 0, rows.width);
  const height = Math.max(drawn.height ?? 0, rows.height);

  const edges = graph.edges().map((edge) => {
    const { points = [] } = graph.edge(edge) as { points?: readonly { readonly x: number; readonly y: number }[] };
    const path = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
    return `<path class="edge" d="${path}" marker-end="url(#arrow)"/>`;
  });
  const worst = worstByAddress(report);
  const nodes = boxes.map(({ id, label, title, addresses }) => {
    const node = places.get(id) ?? { x: 0, y: 0, width: 0 };
    const found = addresses.flatMap((address) => worst.get(address) ?? []);
    const bad = LEVELS.flatMap((one) => found.find(({ level }) => level === one) ?? [])[0];
    const level = bad?.level;
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
    `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="Resources and what they refer to" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}">`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 L8 4 L0 8 z"/></marker></defs>',
    ...edges,
    ...nodes,
    '</svg>',
  ].join('\n');
}

function worstByAddress({ findings }: ComplianceReport): ReadonlyMap<string, ComplianceFinding> {
  const worst = new Map<string, ComplianceFinding>();
  // Findings come the gravest first.
  for (const one of findings) {
    if (one.resource && !worst.has(one.resource.address)) worst.set(one.resource.address, one);
  }
  return worst;
}
