// The page's own icons, drawn on 16 by 16 units.
import { svg } from './dom.js';

const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6L12.5 8Z',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3M4 7l4-4 4 4',
  back: 'M13 8H3M7 4 3 8l4 4',
  help: 'M6 6.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1v.4M8 12v.1M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z',
  bell: 'M4 7a4 4 0 0 1 8 0c0 3 1.2 4 1.2 4H2.8S4 10 4 7ZM6.7 13.4a1.5 1.5 0 0 0 2.6 0',
  theme: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 2v12M8 4.5a3.5 3.5 0 0 1 0 7',
  window: 'M9 3h4v4M13 3 8 8M7 3H3v10h10V9',
  lock: 'M4 7.5h8V13H4ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  copy: 'M6 6h7v7H6ZM10 6V3H3v7h3',
  gear: 'M3 5h6M12.5 5h.5M3 11h.5M7 11h6M10.7 6.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.3 12.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  warn: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.1',
  minus: 'M4 8h8',
  stop: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3ZM5.5 8h5',
};

/** @param {keyof PATHS} name @returns {SVGElement} hidden from screen readers: whoever uses it says it in words */
export function icon(name) {
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: PATHS[name] }));
}

/** @returns {SVGElement} the mark of the desk: lines of copy, and a light that is on */
export function mark() {
  const lines = svg('path', { d: 'M7 10h18M7 16h11M7 22h14', stroke: 'currentColor', 'stroke-width': '2.8', 'stroke-linecap': 'round' });
  return svg('svg', { viewBox: '4 6 25 20', 'aria-hidden': 'true' }, lines, svg('circle', { cx: 24.5, cy: 16, r: 3.4, fill: '#ff6b60' }));
}
