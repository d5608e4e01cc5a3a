// The filters: what has been saved, and what there is to choose from, with how many stories each has.
import { choice, found } from '../pure/filters.js';
import { bdi, button, fill, h } from './dom.js';
import { icon } from './icons.js';
import { drawSaved, section } from './saved.js';
import { drawSizes } from './sizes.js';
import { watcher } from './store.js';
import { hue } from './words.js';

const FEW = 8;
/** Of more options than this, some are found by typing. */
const MANY = 16;
const KINDS = ['NEW', 'UPDATE', 'CORRECTION', 'KILL', 'WITHHOLD', 'REINSTATE', 'METADATA', 'ADVISORY'];

/** @param {HTMLElement} rail @param {object} actions */
export function createRail(rail, actions) {
  const changed = watcher();
  const unfolded = new Set();
  const finders = new Map();
  let last;

  function option(state, field, value, name, stories, swatch) {
    const chosen = choice(state.address.filter, field, value);
    const pick = h(
      'button',
      {
        type: 'button',
        class: 'pick',
        'aria-pressed': String(chosen === 'in'),
        data: { field, value },
        on: { click: () => actions.toggle(field, value, false) },
      },
      swatch && h('span', { class: `swatch ${swatch}` }),
      h('span', { class: 'name first-big' }, bdi(name, 60)),
      h('span', { class: 'count' }, stories?.toLocaleString('en-GB')),
    );
    const canLeaveOut = field === 'source' || field === 'topic';
    const less =
      canLeaveOut &&
      h(
        'button',
        {
          type: 'button',
          class: 'less',
          'aria-pressed': String(chosen === 'out'),
          'aria-label': `Without ${name}`,
          title: `Without ${name}`,
          on: { click: () => actions.toggle(field, value, true) },
        },
        icon('minus'),
      );
    return h('li', { class: `option ${chosen}` }, pick, less);
  }

  /** The field to type in; it stays the same one while the rail is drawn anew. */
  function finder(title, field) {
    const name = `Find in ${title.toLowerCase()}`;
    const make = () => h('input', { class: 'field find', type: 'search', placeholder: name, 'aria-label': name, on: { input: () => draw(last) } });
    if (!finders.has(field)) finders.set(field, make());
    return finders.get(field);
  }

  function group(state, title, field, options) {
    const open = unfolded.has(field);
    const find = open && options.length > MANY && finder(title, field);
    const isChosen = (one) => choice(state.address.filter, field, one.value) !== '';
    const visible = open ? found(options, find ? find.value : '') : options.filter((one, index) => index < FEW || isChosen(one));
    const more =
      options.length > FEW &&
      button(
        open ? 'Fewer' : `${options.length - FEW} more`,
        () => {
          if (!unfolded.delete(field)) unfolded.add(field);
          draw(last);
        },
        { class: 'plain more', 'aria-expanded': String(open), 'aria-label': `${open ? 'Fewer' : 'More'}: ${title}` },
      );
    return section(
      title,
      visible.map((one) => option(state, field, one.value, one.name, one.stories, one.swatch)),
      null,
      more,
      find,
    );
  }

  function draw(state) {
    last = state;
    const { choices } = state;
    const top = rail.scrollTop;
    const counts = new Map((choices?.kinds ?? []).map((one) => [one.kind ?? one.name, one.stories]));
    const places = (choices?.places ?? []).map((one) => ({ value: one.name ?? one.country, name: one.name ?? one.country, stories: one.stories }));
    fill(
      rail,
      drawSaved(state, actions),
      choices &&
        group(
          state,
          'Sources',
          'source',
          choices.sources.map((one) => ({ value: one.name, name: one.name.toUpperCase(), stories: one.stories, swatch: hue(one.name) })),
        ),
      choices &&
        group(
          state,
          'Kinds',
          'kind',
          KINDS.filter((one) => counts.has(one) || choice(state.address.filter, 'kind', one)).map((one) => ({
            value: one,
            name: one.toLowerCase(),
            stories: counts.get(one),
          })),
        ),
      drawSizes(state, actions),
      choices &&
        group(
          state,
          'Topics',
          'topic',
          choices.topics.map((one) => ({ value: one.slug, name: one.name, stories: one.stories })),
        ),
      choices && group(state, 'Places', 'place', places),
    );
    rail.scrollTop = top;
  }

  return {
    draw(state) {
      rail.hidden = !state.preferences.rail || state.address.view !== 'desk';
      if (!rail.hidden && changed(state.choices, state.address, state.preferences.saved)) draw(state);
    },
  };
}
