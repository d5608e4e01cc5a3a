// The recorded day, moved to today: what it has of revisions, decisions, deliveries and raw items, with times that end now.
import { readFileSync } from 'node:fs';
import { hostileStories } from './hostile.mjs';

const read = (name) =>
  readFileSync(new URL(`day/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const HISTORY_MS = 6 * 3600_000;
const STILL_TO_COME = 24;

/** Gives every item of the day a time of its own, evenly over the last hours. */
function times(decisions, now) {
  const order = decisions.map((decision) => decision.itemId).sort();
  const past = Math.max(1, order.length - STILL_TO_COME);
  const at = new Map();
  order.forEach((itemId, index) => {
    const wobble = ((index * 7919) % 97) * 1000;
    at.set(itemId, new Date(Math.min(now - 5000, now - HISTORY_MS + (HISTORY_MS * index) / past - wobble)).toISOString());
  });
  return at;
}

const withDefaults = (revision) => ({
  body: '',
  furniture: [],
  markers: [],
  keywords: [],
  genres: [],
  ...revision,
  changes: { summary: '', fields: [], paragraphs: [], materiality: 'NONE', reasons: [], ...revision.changes },
});

/** @returns the day: `revisions` oldest first, and maps of the rest */
export function playedDay(now = Date.now()) {
  const decisions = read('decisions');
  const at = times(decisions, now);
  const moved = (record) => ({ ...record, receivedAt: at.get(record.itemId) ?? new Date(now - 60_000).toISOString() });
  const hostile = hostileStories(now);
  const recorded = read('revisions').map(withDefaults).map(moved);
  const revisions = [...recorded, ...hostile.revisions].sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
  return {
    revisions,
    decisions: [...decisions.map(moved), ...hostile.decisions],
    enrichment: new Map(read('enrichment').map((story) => [story.storyId, story])),
    deliveries: read('deliveries'),
    items: new Map(read('items').map((item) => [item.itemId, item])),
    rejects: read('rejects').map((reject, index) => ({ ...reject, receivedAt: new Date(now - index * 1800_000).toISOString() })),
    upTo: revisions.length - STILL_TO_COME,
  };
}
