// Notifications on the desktop, where the reader has asked for them and the browser allows them.
import { worthTelling } from '../pure/alerts.js';
import { clipped } from '../pure/summary.js';

/** @returns {Promise<boolean>} whether the browser lets us */
export async function mayNotify() {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

/** @param {object} row @param {object} wishes @param {(storyId: string) => void} open */
export function notify(row, wishes, open) {
  const why = worthTelling(row, wishes);
  if (!why || !('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification(`${why}: ${row.source.toUpperCase()}`, {
    body: clipped(row.headline || row.slug, 180),
    tag: row.storyId,
    requireInteraction: why === 'Kill',
    icon: '/icon.svg',
  });
  shown.onclick = () => {
    window.focus();
    open(row.storyId);
    shown.close();
  };
}
