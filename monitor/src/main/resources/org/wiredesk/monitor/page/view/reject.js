// What could not be read: why, how it begins, and a button to take it again.
import { bdi, button, h } from './dom.js';
import { dayTime } from './words.js';

/** @param {object} one a reject @param {object} state @param {object} actions @returns {HTMLElement} */
export function drawReject(one, state, actions) {
  const { replayed = {} } = state.feeds;
  const done = replayed[one.id];
  return h(
    'li',
    { class: 'record' },
    h(
      'div',
      { class: 'line' },
      h('span', { class: 'kind REJECTED' }, 'REJECTED'),
      h('b', {}, bdi(one.deliveredAs ?? 'without a name', 100)),
      dayTime(one.receivedAt, state),
      h('span', { class: 'space' }),
      done
        ? h('span', { class: 'muted', role: 'status' }, done)
        : button('Try again', () => actions.replay(one.id), {
            'aria-label': `Try ${one.deliveredAs ?? 'it'} again`,
            disabled: !state.me.privileged,
            title: state.me.privileged
              ? 'Take the bytes again, as if they had just come in'
              : 'Only privileged readers can do this: the settings have “Sign in”',
          }),
    ),
    h('p', { class: 'answer' }, bdi(one.reason, 500)),
    h(
      'p',
      { class: 'more' },
      [one.format && `read as ${one.format}`, one.place, `over ${one.feed}`, `${one.size.toLocaleString('en-GB')} bytes`].filter(Boolean).join(' · '),
    ),
    one.excerpt &&
      h('pre', { class: 'excerpt wire', dir: 'auto', tabindex: '0', role: 'group', 'aria-label': 'Its beginning' }, one.excerpt),
  );
}
