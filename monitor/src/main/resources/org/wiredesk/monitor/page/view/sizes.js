// The filter by how much a revision changed.
import { h } from './dom.js';
import { section } from './saved.js';

/** @param {object} state @param {object} actions @returns {HTMLElement} */
export function drawSizes(state, actions) {
  const option = (field, value, name) => {
    const isOn = state.address.filter[field] === value;
    const pick = () => actions.set(field, isOn ? '' : value);
    return h(
      'li',
      { class: 'option' },
      h('button', { type: 'button', class: 'pick', 'aria-pressed': String(isOn), on: { click: pick } }, h('span', { class: 'name' }, name)),
    );
  };
  return section('Size of change', [
    option('materiality', 'MATERIAL', 'Facts'),
    option('materiality', 'MINOR', 'Words or facts'),
    option('headlineChanged', 'true', 'Headline changed'),
  ]);
}
