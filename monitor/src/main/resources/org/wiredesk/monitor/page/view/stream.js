// The live stream: it comes back by itself after a loss, from where it stood, and notices a connection that has gone silent.
import { patience, reader } from '../pure/sse.js';
import { refusal } from './api.js';
import { onLine } from './line.js';

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
  const over = new AbortController();

  async function listen(ended) {
    const silent = new AbortController();
    const after = at === null ? '' : `after=${encodeURIComponent(at)}&`;
    const response = await fetch(`/api/stream?${after}${query}`, {
      headers: { accept: 'text/event-stream', ...(at === null ? {} : { 'Last-Event-ID': at }) },
      signal: AbortSignal.any([ended, silent.signal]),
      cache: 'no-store',
    });
    if (!response.ok) throw await refusal(response);
    listener.state('live');
    await readAll(response.body.pipeThrough(new TextDecoderStream()).getReader(), silent);
  }

  async function readAll(body, silent) {
    const read = reader();
    for (;;) {
      const watchdog = setTimeout(() => silent.abort(new Error('silence')), SILENCE_MS);
      const { done, value } = await body.read().finally(() => clearTimeout(watchdog));
      if (done) return;
      for (const message of read(value)) {
        attempt = 0;
        if (message === null || over.signal.aborted) continue;
        if (message.id !== null) at = message.id;
        listener.message(message);
      }
    }
  }

  async function run() {
    while (!over.signal.aborted) {
      let refused;
      await onLine(listen, over.signal, () => listener.state('waiting')).catch((failure) => (refused = failure));
      if (over.signal.aborted) return;
      listener.state(refused?.name === 'AbortError' ? 'waiting' : 'lost', refused);
      await pauseOf(patience(attempt));
      attempt += 1;
    }
  }

  run();
  return () => over.abort();
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
