// Plots in SVG, each with the same figures as a table for those who cannot see it.
import { line, names, stacked } from '../pure/series.js';
import { clock } from '../pure/times.js';
import { fill, h, svg } from './dom.js';
import { createTable } from './figures.js';
import { hue } from './words.js';

const HEIGHT = 100;
const COLUMN = 10;
const KIND_HUES = {
  NEW: 'hue-new',
  UPDATE: 'hue-update',
  CORRECTION: 'hue-correction',
  KILL: 'hue-stop',
  WITHHOLD: 'hue-1',
  METADATA: 'hue-calm',
  REINSTATE: 'hue-4',
  ADVISORY: 'hue-3',
};

const colour = (field, name) => (field === 'byKind' ? (KIND_HUES[name] ?? 'hue-calm') : name === 'others' ? 'hue-calm' : hue(name));

/**
 * A plot, and under it the same figures as a table.
 * @param {string} title @param {string} field `bySource` or `byKind`
 * @returns {{element: HTMLElement, draw: (minutes: object[], state: object) => void}} a table that is open stays as it is, for who reads it, and says of when it is
 */
export function createPlot(title, field) {
  const picture = h('div');
  const figures = createTable(field);
  return {
    element: h('figure', { class: 'plot' }, h('h2', {}, title), picture, figures.element),
    draw(minutes, state) {
      const order = names(minutes, field);
      fill(picture, columns(title, minutes, field, order, state));
      figures.renew(minutes, order, state);
    },
  };
}

function columns(title, minutes, field, order, state) {
  const { top, columns: bars } = stacked(minutes, field, order);
  const width = Math.max(1, bars.length) * COLUMN;
  const y = (value) => HEIGHT - (value / top) * HEIGHT;
  const total = bars.reduce((sum, bar) => sum + bar.total, 0);
  const grid = [0, 0.5, 1].map((share) => svg('line', { class: 'grid', x1: 0, x2: width, y1: y(share * top), y2: y(share * top) }));
  const parts = bars.flatMap((bar, index) =>
    bar.parts.map((part) =>
      svg(
        'rect',
        { class: `part ${colour(field, part.name)}`, x: index * COLUMN + 1, width: COLUMN - 2, y: y(part.to), height: y(part.from) - y(part.to) },
        svg('title', {}, `${clock(bar.minute, state.zone)} ${part.name}: ${part.to - part.from}`),
      ),
    ),
  );
  const first = minutes[0]?.minute;
  return [
    svg(
      'svg',
      {
        viewBox: `0 0 ${width} ${HEIGHT}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': `${title}: ${total} in the last ${minutes.length} minutes, at most ${Math.max(0, ...bars.map((bar) => bar.total))} in one`,
      },
      grid,
      parts,
    ),
    h(
      'div',
      { class: 'axis' },
      h('span', {}, first ? clock(first, state.zone) : ''),
      h('span', {}, `full height: ${top} a minute`),
      h('span', {}, 'now'),
    ),
    h(
      'ul',
      { class: 'legend' },
      order.map((name) => h('li', {}, h('i', { class: colour(field, name) }), field === 'byKind' ? name.toLowerCase() : name.toUpperCase())),
    ),
  ];
}

/** @param {number[]} values @param {string} className @param {string} label @returns {SVGElement} a line without axes */
export function spark(values, className, label) {
  return svg(
    'svg',
    { class: `spark ${className}`, viewBox: '0 0 120 22', preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    svg('path', { d: line(values, 120, 22) }),
  );
}
