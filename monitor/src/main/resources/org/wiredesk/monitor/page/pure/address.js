// The page's state as an address: whatever a reader sees can be sent to a colleague, and Back goes back.
import { everything, filterOf, queryOf } from './filters.js';

export const VIEWS = ['desk', 'decisions', 'feeds', 'ticker'];
export const TABS = ['changes', 'text', 'items', 'delivered'];

/**
 * @typedef {object} Address
 * @property {string} view one of VIEWS
 * @property {import('./filters.js').Filter} filter
 * @property {string} story the open story's id, or empty
 * @property {number} before the older revision that is compared, 0 for nothing; -1 for the one before `after`
 * @property {number} after the newer one; -1 for the newest
 * @property {string} tab one of TABS, or empty for the one that fits the story
 * @property {boolean} side whether texts stand side by side
 * @property {string} ask what is asked in the view of decisions
 * @property {string} outcome the outcome asked for there, or empty
 * @property {string} whose the source asked for there, or empty
 */

/** @returns {Address} */
export function start() {
  return { view: 'desk', filter: everything(), story: '', before: -1, after: -1, tab: '', side: false, ask: '', outcome: '', whose: '' };
}

const number = (text) => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : -1);

/** @param {string} search as `location.search` @returns {Address} what cannot be read is left at its default */
export function readAddress(search) {
  const query = new URLSearchParams(search);
  const one = (name, allowed, otherwise) => (allowed.includes(query.get(name)) ? query.get(name) : otherwise);
  return {
    view: one('view', VIEWS, 'desk'),
    filter: filterOf(query),
    story: query.get('story') ?? '',
    before: number(query.get('before')),
    after: number(query.get('after')),
    tab: one('tab', TABS, ''),
    side: query.get('side') === '1',
    ask: query.get('ask') ?? '',
    outcome: query.get('outcome') ?? '',
    whose: query.get('whose') ?? '',
  };
}

/** @param {Address} address @returns {string} `?…`, or `/` where all is at its default */
export function writeAddress(address) {
  const query = new URLSearchParams();
  if (address.view !== 'desk') query.set('view', address.view);
  for (const [field, value] of queryOf(address.filter)) query.append(field, value);
  if (address.story) {
    query.set('story', address.story);
    if (address.before >= 0) query.set('before', String(address.before));
    if (address.after >= 0) query.set('after', String(address.after));
    if (address.tab) query.set('tab', address.tab);
    if (address.side) query.set('side', '1');
  }
  if (address.ask) query.set('ask', address.ask);
  if (address.outcome) query.set('outcome', address.outcome);
  if (address.whose) query.set('whose', address.whose);
  return query.size ? `/?${query}` : '/';
}

/** @param {Address} address @param {string} story @returns {Address} with that story open, as it opens first */
export const opened = (address, story) => ({ ...address, story, before: -1, after: -1, tab: '' });

/** @returns {Address} with no story open */
export const closed = (address) => opened(address, '');
