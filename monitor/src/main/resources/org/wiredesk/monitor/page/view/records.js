// What became of items, and where a story went: records with the evidence that they rest on.
import { bdi, button, h } from './dom.js';
import { fullTime, outcome, source, dayTime } from './words.js';

/**
 * One item and the decision on it.
 * @param {object} decision @param {string} answer a sentence @param {object} state
 * @param {{actions: object, rawUrl?: string|null, raw?: HTMLElement, isChosen?: boolean, withStory?: boolean}} more `raw`: the item, where it is unfolded
 * @returns {HTMLElement}
 */
export function drawDecision(decision, answer, state, { rawUrl, raw, actions, isChosen = false, withStory = false }) {
  const { link } = decision;
  const open =
    withStory &&
    decision.storyId &&
    h('a', { href: `/?story=${encodeURIComponent(decision.storyId)}`, on: { click: (event) => actions.openLink(event, decision.storyId) } }, 'Story');
  return h(
    'li',
    { class: `record ${isChosen ? 'chosen' : ''}`, data: { item: decision.itemId } },
    h(
      'div',
      { class: 'line' },
      outcome(decision),
      source(decision.source),
      dayTime(decision.receivedAt, state),
      withStory && h('b', {}, bdi(decision.headline, 110)),
      h('span', { class: 'space' }),
      open,
      rawUrl &&
        button(raw ? 'Hide the item' : 'As it came in', () => actions.raw(rawUrl), {
          class: 'plain',
          'aria-expanded': String(Boolean(raw)),
          data: { raw: rawUrl },
        }),
    ),
    h('p', { class: 'answer' }, bdi(answer, 600)),
    link && h('p', { class: 'more line' }, h('span', {}, 'Its story: ', bdi(link.reason, 300), ` (${link.rule})`), sure(link.confidence)),
    h(
      'p',
      { class: 'more' },
      `Came in ${decision.deliveredAs ? 'as ' : ''}`,
      decision.deliveredAs && bdi(decision.deliveredAs, 120),
      ` over ${decision.feed || 'an unknown feed'}, read as ${decision.format || 'nothing that is known'} · `,
      fullTime(decision.receivedAt, state),
    ),
    decision.evidence?.length
      ? h(
          'ul',
          { class: 'evidence', 'aria-label': 'Evidence' },
          decision.evidence.map((one) =>
            h('li', {}, h('span', { class: 'field-name' }, one.field, ' '), bdi(one.text, 160), h('span', { class: 'field-name' }, ` ${one.rule}`)),
          ),
        )
      : null,
    raw,
  );
}

/** @returns {HTMLElement} how sure a link is, as a bar and a figure */
function sure(confidence) {
  const percent = Math.round(confidence * 100);
  return h(
    'span',
    { class: 'sure' },
    h('meter', { min: 0, max: 1, low: 0.6, high: 0.8, optimum: 1, value: confidence, 'aria-label': 'How sure the link is' }),
    `${percent} %`,
  );
}

const HEADERS = [
  'headline',
  'slug',
  'byline',
  'dateline',
  'located',
  'version',
  'versionCreated',
  'usability',
  'urgency',
  'language',
  'agencyId',
  'contentKey',
  'replacesVersion',
  'editorialNote',
  'rawHash',
];

/** @returns {HTMLElement} an item as it came in, before anything was lifted out of it */
export function drawRaw(item) {
  const lists = [
    ['signals', item.signals],
    ['genres', item.genres],
    ['keywords', item.keywords],
    ['subjects', item.subjects?.map((one) => one.name ?? one.code)],
    ['links', item.links?.map((one) => `${one.relation} ${one.target}`)],
    ['warnings', item.warnings?.map((one) => `${one.place}: ${one.message}`)],
  ];
  const line = (name, value) => [h('dt', {}, name), h('dd', {}, bdi(String(value), 1000))];
  return h(
    'div',
    { class: 'raw' },
    h(
      'dl',
      {},
      HEADERS.filter((name) => item[name] !== null && item[name] !== undefined && item[name] !== '').map((name) => line(name, item[name])),
      lists.filter(([, values]) => values?.length).map(([name, values]) => line(name, values.join('; '))),
    ),
    (item.paragraphs ?? []).slice(0, 200).map((paragraph) => h('p', { dir: 'auto', class: 'wire' }, bdi(paragraph, 5000))),
  );
}

/** @returns {HTMLElement} where a story was delivered, and by which rule */
export function drawDeliveries(deliveries, state) {
  if (!deliveries.length) return h('p', { class: 'nothing' }, 'The story has not been delivered to any topic.');
  const row = (one) =>
    h(
      'tr',
      {},
      h('td', { class: 'tight' }, dayTime(one.at, state)),
      h(
        'td',
        {},
        h(
          'span',
          {
            class: `kind ${one.action === 'KILL' || one.action === 'RETRACT' ? 'KILL' : one.action === 'CORRECT' ? 'CORRECTION' : one.action === 'PUBLISH' ? 'NEW' : ''}`,
          },
          one.action,
        ),
      ),
      h('td', { class: 'figure' }, one.revision),
      h('td', {}, h('b', {}, bdi(one.topic, 80))),
      h('td', {}, h('span', { class: 'mono' }, bdi(one.rule, 80)), h('div', { class: 'muted' }, bdi(one.reason, 300))),
      h('td', { class: 'mono muted' }, one.kafka && `${one.kafka.partition}/${one.kafka.offset}`),
    );
  const heads = ['Time', 'Action', 'Revision', 'Topic', 'Rule and reason', 'Partition/offset'];
  return h(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Deliveries' },
    h(
      'table',
      { class: 'table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h('tbody', {}, deliveries.map(row)),
    ),
  );
}
