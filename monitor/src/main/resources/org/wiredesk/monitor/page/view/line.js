// A browser opens six connections to one address, and a live stream takes one for as long as its page is open: the sixth page would freeze all of them.
// So the pages of one browser share a few lines, and leave the others for questions. Where the browser has no locks, which is where it does not trust the
// address, every page has its own.

const LINES = ['wiredesk-line-1', 'wiredesk-line-2', 'wiredesk-line-3', 'wiredesk-line-4'];
/** So long a page that is looked at waits for those that nobody looks at. */
const TO_MAKE_ROOM_MS = 400;
/** So long a page that is not looked at waits before it looks for a free line again. */
const TO_LOOK_AGAIN_MS = 10_000;

/**
 * @param {(signal: AbortSignal) => Promise<void>} use runs while the page has a line; the signal ends it when another page needs the line more
 * @param {AbortSignal} over when the page wants no line any more
 * @param {() => void} waits is told that the page has none, and waits until it is looked at or one is free
 * @throws {DOMException} an AbortError when another page has taken the line
 */
export async function onLine(use, over, waits) {
  if (!navigator.locks) return use(over);
  while (!over.aborted) {
    if (await onFree(use, over)) return undefined;
    if (!document.hasFocus()) {
      waits();
      await pause(TO_LOOK_AGAIN_MS, over);
      continue;
    }
    room().postMessage('please');
    await pause(TO_MAKE_ROOM_MS, over);
    if (over.aborted || (await onFree(use, over))) return undefined;
    return hold(LINES[Math.floor(Math.random() * LINES.length)], { steal: true }, use, over);
  }
  return undefined;
}

/** @returns {Promise<boolean>} whether there was a free line */
async function onFree(use, over) {
  for (const name of LINES) if (await hold(name, { ifAvailable: true }, use, over)) return true;
  return false;
}

async function hold(name, how, use, over) {
  const robbed = new AbortController();
  const release = () => document.hidden && robbed.abort();
  room().addEventListener('message', release);
  try {
    return await navigator.locks.request(name, how, async (lock) => {
      if (!lock) return false;
      await use(AbortSignal.any([over, robbed.signal]));
      return true;
    });
  } finally {
    robbed.abort();
    room().removeEventListener('message', release);
  }
}

let channel;
/** Where a page that is looked at asks the hidden ones for a line. */
const room = () => (channel ??= new BroadcastChannel('wiredesk-lines'));

/** Waits so long, or until somebody looks at the page, or until no line is wanted any more. */
function pause(milliseconds, over) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('focus', done);
      over.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('focus', done);
    over.addEventListener('abort', done);
  });
}
