// Notifications on the desktop, where the reader has asked for them and the browser allows them.
import { mark } from '../pure/alerts.js';
import { isStop } from '../pure/rows.js';
import { clipped } from '../pure/summary.js';

/** @returns {Promise<boolean>} whether the browser lets us */
export async function mayNotify() {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

/** @param {object} row @param {string} why it is told of; nothing is told without a reason @param {(storyId: string) => void} open */
export function notify(row, why, open) {
  if (!why || !('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification(`${why}: ${row.source.toUpperCase()}`, {
    body: clipped(row.headline || row.slug, 180),
    // The same in every window, so that several open pages tell it once, and another for the story's next revision, which would else come unheard.
    tag: mark(row),
    requireInteraction: isStop(row),
    icon: '/icon.svg',
  });
  shown.onclick = () => {
    window.focus();
    open(row.storyId);
    shown.close();
  };
}
