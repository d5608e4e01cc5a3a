// Help, settings, a name for a filter, a token: one dialog at a time.
import { KEYS } from '../pure/keys.js';
import { drawAccount } from './account.js';
import { button, fill, h } from './dom.js';
import { icon } from './icons.js';

const SHOWN = { ' ': 'Space', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' };

const NOT_ALLOWED =
  'The browser does not let this page notify you. Allow it beside the address; it can be allowed only where the page is served over https or from this machine.';

/** @param {HTMLDialogElement} dialog @param {object} store */
export function createDialogs(dialog, store) {
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());

  function show(title, ...content) {
    fill(
      dialog,
      h(
        'header',
        {},
        h('h2', { id: 'dialog-title' }, title),
        button(icon('close'), () => dialog.close(), { class: 'plain', 'aria-label': 'Close' }),
      ),
      h('div', { class: 'content' }, content),
    );
    if (!dialog.open) dialog.showModal();
  }

  function help() {
    const groups = [...new Set(KEYS.map((row) => row.group))];
    const keys = (row) => (row.shown ? row.shown.split(' ') : row.keys).map((key) => h('kbd', {}, SHOWN[key] ?? key));
    const line = (row) => h('li', {}, h('span', {}, row.help), h('span', {}, keys(row)));
    show(
      'Keys',
      groups.map((group) => [h('h3', {}, group), h('ul', { class: 'keys' }, KEYS.filter((row) => row.group === group && !row.hidden).map(line))]),
      h('h3', {}, 'Good to know'),
      h(
        'p',
        {},
        'A coloured edge is the source; a red row is a kill. ● means that facts changed. While you read the list, nothing in it moves: what came meanwhile is counted at the top. The address of the page holds all that you see: send it to a colleague.',
      ),
    );
  }

  function check(words, isOn, act) {
    const box = h('input', { type: 'checkbox', on: { change: () => act(box.checked, box) } });
    box.checked = isOn;
    return h('label', { class: 'setting' }, words, box);
  }

  function select(words, value, options, act) {
    const list = h(
      'select',
      { class: 'field', on: { change: () => act(list.value) } },
      Object.entries(options).map(([name, shown]) => h('option', { value: name, selected: name === value }, shown)),
    );
    return h('label', { class: 'setting' }, words, list);
  }

  function settings(actions) {
    const { preferences, choices, me, zone } = store.state;
    const { wishes } = preferences;
    const wish = (patch) => store.prefer(({ wishes }) => ({ wishes: { ...wishes, ...patch } }));
    const topics = (choices?.topics ?? []).map((topic) =>
      check(topic.name, wishes.topics.includes(topic.slug), (on) => {
        const without = (all) => all.filter((slug) => slug !== topic.slug);
        const chosen = (all) => (on ? [...without(all), topic.slug] : without(all));
        store.prefer((now) => ({ wishes: { ...now.wishes, topics: chosen(now.wishes.topics) } }));
      }),
    );
    const refused = h('p', { class: 'refused', role: 'alert' });
    const notify = async (on, box) => {
      box.checked = await actions.notify(on);
      refused.textContent = on && !box.checked ? NOT_ALLOWED : '';
    };
    const browser = Intl.DateTimeFormat().resolvedOptions().timeZone;
    show(
      'Settings',
      h('h3', {}, 'Look'),
      select('Colours', preferences.theme, { system: 'As the system', light: 'Light', dark: 'Dark' }, (theme) => store.prefer({ theme })),
      select('Rows', preferences.density, { comfortable: 'With what changed', compact: 'One line each' }, (density) => store.prefer({ density })),
      select('Times', preferences.ago ? 'ago' : 'clock', { clock: 'Of day', ago: 'How long ago' }, (value) => store.prefer({ ago: value === 'ago' })),
      select('Zone', preferences.zone ?? '', { '': `The desk’s: ${me.zone}`, [browser]: `This machine’s: ${browser}`, UTC: 'UTC' }, (value) =>
        store.prefer({ zone: value }),
      ),
      h('p', { class: 'muted' }, `Times are shown in ${zone}.`),
      h('h3', {}, 'Keys'),
      check('Single keys act, without Control', preferences.singleKeys, (singleKeys) => store.prefer({ singleKeys })),
      h('h3', {}, 'Notifications on the desktop'),
      check('Notify me', wishes.on, notify),
      refused,
      check('of kills and holds, whatever the topic', wishes.kills, (kills) => wish({ kills })),
      check('of corrections', wishes.corrections, (corrections) => wish({ corrections })),
      check('of flashes', wishes.flashes, (flashes) => wish({ flashes })),
      topics.length ? h('details', {}, h('summary', {}, 'Of these topics alone'), topics) : null,
      drawAccount(me, actions),
      h('p', { class: 'muted' }, `Wiredesk ${me.version}`),
    );
  }

  /** @param {string} [refused] why the answer before was not taken */
  function question(title, words, label, type, act, refused = '') {
    const input = h('input', {
      class: 'field',
      type,
      'aria-label': label,
      required: true,
      maxlength: type === 'password' ? 500 : 60,
      autocomplete: 'off',
    });
    const answer = (event) => {
      event.preventDefault();
      dialog.close();
      act(input.value.trim());
    };
    show(
      title,
      h(
        'form',
        { on: { submit: answer } },
        h('p', { class: 'muted' }, words),
        h('div', { class: 'ask' }, input),
        refused && h('p', { class: 'refused', role: 'alert' }, refused),
        h(
          'footer',
          {},
          button('Cancel', () => dialog.close()),
          h('button', { class: 'button strong', type: 'submit' }, title),
        ),
      ),
    );
    input.focus();
  }

  return { help, settings, question, isOpen: () => dialog.open, close: () => dialog.close() };
}
