// The head of a story: whose it is, what it says, whether it may be used, when and where it was filed.
import { bdi, button, h } from './dom.js';
import { icon } from './icons.js';
import { fullTime, kind, source } from './words.js';

const LONGEST_HEADLINE = 360;

/** @param {object|null} data the story, if it is there yet @param {object} state @param {object} actions @returns {HTMLElement} */
export function drawHead(data, state, actions) {
  const row = data?.row ?? state.wire.rows.find((one) => one.storyId === state.story.id);
  const tools = [
    button([icon('copy'), 'Link'], actions.copyLink, { class: 'plain', title: 'Copy the address of what you see' }),
    h(
      'a',
      {
        class: 'button plain json',
        href: `/api/stories/${encodeURIComponent(state.story.id)}`,
        target: '_blank',
        rel: 'noopener',
        title: 'The story as JSON',
      },
      'JSON',
    ),
    button(icon('close'), actions.close, { class: 'plain', 'aria-label': 'Close the story' }),
  ];
  if (!row) return h('header', { class: 'story-head' }, h('div', { class: 'story-top' }, h('span', { class: 'space' }), tools));
  const revision = state.story.diff?.after ?? null;
  const killed = row.status === 'KILLED';
  return h(
    'header',
    { class: `story-head ${killed ? 'killed-head' : ''}` },
    h(
      'div',
      { class: 'story-top' },
      source(row.source),
      kind(row.kind, row.revision),
      row.slug && h('span', { class: 'muted slug' }, bdi(row.slug, 80)),
      h('span', { class: 'space' }),
      tools,
    ),
    h('h2', { class: 'wire', dir: 'auto' }, row.headline ? bdi(row.headline, LONGEST_HEADLINE) : 'No headline'),
    row.headline.length > LONGEST_HEADLINE &&
      h('p', { class: 'muted' }, `The headline is cut here; it has ${row.headline.length.toLocaleString('en-GB')} characters.`),
    stop(row),
    data?.relations?.filter((one) => one.notice).map((one) => h('p', { class: 'stop hold' }, icon('warn'), bdi(one.notice, 400))),
    state.story.news &&
      h(
        'p',
        { class: 'stop hold', role: 'status' },
        icon('up'),
        h('span', {}, `Revision ${state.story.news.revision} has just come in: ${state.story.news.kind.toLowerCase()}. `),
        button('Show it', actions.showNews),
      ),
    h(
      'dl',
      { class: 'facts' },
      facts(row, revision, state, actions).map(([name, value]) => value && h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    ),
  );
}

/** That a story must not be used as it stands. */
function stop(row) {
  if (row.status === 'KILLED')
    return h(
      'p',
      { class: 'stop' },
      icon('stop'),
      h('span', {}, 'Killed. Take this story down wherever it stands. ', row.statedReason ? bdi(row.statedReason, 300) : null),
    );
  if (row.status === 'WITHHELD')
    return h(
      'p',
      { class: 'stop hold' },
      icon('stop'),
      h('span', {}, 'Withheld. Do not use this story until the agency says more. ', row.statedReason ? bdi(row.statedReason, 300) : null),
    );
  return row.embargo
    ? h(
        'p',
        { class: 'stop hold' },
        icon('lock'),
        row.embargo.until ? `Embargoed until ${row.embargo.until}.` : 'Embargoed until the agency releases it.',
      )
    : null;
}

function facts(row, revision, state, actions) {
  return [
    ['Filed', fullTime(row.versionCreated, state)],
    ['Received', fullTime(row.receivedAt, state)],
    ['Urgency', row.urgency],
    ['Place', row.place && bdi([row.place.name, row.place.country].filter(Boolean).join(', '), 60)],
    ['By', revision?.byline && bdi(revision.byline, 120)],
    ['Topics', row.topics.length ? bdi(row.topics.map((topic) => topic.name).join(', '), 200) : null],
    [
      'Copy of',
      row.copyOf &&
        h(
          'a',
          { href: `/?story=${encodeURIComponent(row.copyOf.storyId)}`, on: { click: (event) => actions.openLink(event, row.copyOf.storyId) } },
          bdi(`${row.copyOf.source.toUpperCase()}’s story`, 40),
        ),
    ],
    ['Story', h('span', { class: 'mono' }, bdi(row.storyId, 80))],
  ];
}
