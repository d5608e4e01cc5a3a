// Filters with a name: some that every desk needs, and the reader's own.
import { writeAddress } from '../pure/address.js';
import { filterOf, isEverything, same } from '../pure/filters.js';
import { bdi, button, h } from './dom.js';
import { icon } from './icons.js';

const READY = [
  { name: 'Everything', query: '' },
  { name: 'Kills and holds', query: 'status=KILLED&status=WITHHELD' },
  { name: 'Corrections', query: 'kind=CORRECTION' },
  { name: 'Facts changed', query: 'materiality=MATERIAL' },
];

/** @returns {HTMLElement} a part of the rail: a title with perhaps a tool, perhaps a field to find options by, the options, and perhaps a button for more of them */
export const section = (title, items, tool, more, find) => h('section', {}, h('h2', {}, title, tool), find, h('ul', {}, items), more);

/** @param {object} state @param {object} actions @returns {HTMLElement} */
export function drawSaved(state, actions) {
  const entry = ({ name, query }, own) => {
    const filter = filterOf(new URLSearchParams(query));
    const isOn = same(filter, state.address.filter);
    return h(
      'li',
      { class: 'option' },
      h(
        'a',
        {
          class: 'pick',
          href: writeAddress({ ...state.address, filter }),
          'aria-current': isOn ? 'true' : null,
          on: { click: (event) => actions.filterLink(event, filter) },
        },
        h('span', { class: 'name' }, bdi(name, 60)),
      ),
      own &&
        h(
          'button',
          { type: 'button', class: 'less', 'aria-label': `Forget the filter ${name}`, on: { click: () => actions.forget(name) } },
          icon('close'),
        ),
    );
  };
  const own = state.preferences.saved;
  const isNew =
    !isEverything(state.address.filter) && ![...READY, ...own].some(({ query }) => same(filterOf(new URLSearchParams(query)), state.address.filter));
  const save = isNew && button('Save', actions.save, { class: 'plain', title: 'Save this filter under a name' });
  return section('Saved', [...READY.map((one) => entry(one, false)), ...own.map((one) => entry(one, true))], save);
}
