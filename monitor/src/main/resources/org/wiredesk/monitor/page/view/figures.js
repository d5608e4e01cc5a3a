// The figures of a plot as a table, for those who cannot see it. It is drawn when it is opened, and stays so while somebody reads it.
import { clock, seconds } from '../pure/times.js';
import { h } from './dom.js';

/** @param {string} field `bySource` or `byKind` @returns {{element: HTMLElement, renew: (minutes: object[], order: string[], state: object) => void}} */
export function createTable(field) {
  let draw = () => [];
  const element = h('details', {}, h('summary', {}, 'The same as a table'));
  element.addEventListener('toggle', () => element.replaceChildren(element.firstChild, ...(element.open ? draw() : [])));
  return {
    element,
    renew(minutes, order, state) {
      draw = () => [
        h('p', {}, `As it was at ${seconds(state.now, state.zone)}. Close it and open it again for newer figures.`),
        h('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Figures by minute' }, table(minutes, field, order, state)),
      ];
    },
  };
}

function table(minutes, field, order, state) {
  const others = (minute) =>
    Object.entries(minute[field])
      .filter(([name]) => !order.includes(name))
      .reduce((sum, [, count]) => sum + count, 0);
  const cell = (minute, name) => h('td', { class: 'figure' }, minute[field][name] ?? (name === 'others' ? others(minute) : 0));
  const rows = [...minutes].reverse().map((minute) =>
    h(
      'tr',
      {},
      h('td', {}, clock(minute.minute, state.zone)),
      order.map((name) => cell(minute, name)),
    ),
  );
  return h(
    'table',
    { class: 'table' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, 'Minute'),
        order.map((name) => h('th', { scope: 'col', class: 'figure' }, name)),
      ),
    ),
    h('tbody', {}, rows),
  );
}
