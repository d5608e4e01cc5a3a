// The live stream: it comes back by itself after a loss, from where it stood, and notices a connection that has gone silent.
import { patience, reader } from '../pure/sse.js';
import { refusal } from './api.js';

/** The server says something every 15 seconds; after this long without a word the connection is taken for dead. */
const SILENCE_MS = 40_000;

/**
 * @param {string} query filters @param {string|null} position where to go on
 * @param {{state: (name: string, refused?: Error) => void, message: (message: import('../pure/sse.js').Message) => void}} listener
 * @returns {() => void} ends the stream
 */
export function follow(query, position, listener) {
  let at = position;
  let attempt = 0;
  let isOver = false;
  let controller = new AbortController();

  async function listen() {
    controller = new AbortController();
    const after = at === null ? '' : `after=${encodeURIComponent(at)}&`;
    const response = await fetch(`/api/stream?${after}${query}`, {
      headers: { accept: 'text/event-stream', ...(at === null ? {} : { 'Last-Event-ID': at }) },
      signal: controller.signal,
      cache: 'no-store',
    });
    if (!response.ok) throw await refusal(response);
    listener.state('live');
    await readAll(response.body.pipeThrough(new TextDecoderStream()).getReader());
  }

  async function readAll(body) {
    const read = reader();
    for (;;) {
      const watchdog = setTimeout(() => controller.abort(), SILENCE_MS);
      const { done, value } = await body.read().finally(() => clearTimeout(watchdog));
      if (done) return;
      for (const message of read(value)) {
        attempt = 0;
        if (message === null || isOver) continue;
        if (message.id !== null) at = message.id;
        listener.message(message);
      }
    }
  }

  async function run() {
    while (!isOver) {
      let refused;
      await listen().catch((failure) => (refused = failure));
      if (isOver) return;
      listener.state('lost', refused);
      await pauseOf(patience(attempt));
      attempt += 1;
    }
  }

  run();
  return () => {
    isOver = true;
    controller.abort();
  };
}

/** Waits so long, or until the machine is on line again. */
function pauseOf(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}
