// The line between list and story: it can be dragged, and moved with the arrow keys.

const LEAST = 300;
const STEP = 24;

/** @param {HTMLElement} splitter @param {object} store */
export function createSplitter(splitter, store) {
  const main = splitter.parentElement;
  const most = () => Math.max(LEAST, main.clientWidth - 380);
  const bounded = (width) => Math.round(Math.min(most(), Math.max(LEAST, width)));

  function show(width) {
    main.style.setProperty('--list-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
    splitter.setAttribute('aria-valuemin', String(LEAST));
    splitter.setAttribute('aria-valuemax', String(most()));
  }

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    const move = (moved) => show(bounded(moved.clientX - main.getBoundingClientRect().left));
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'lostpointercapture',
      () => {
        splitter.removeEventListener('pointermove', move);
        store.prefer({ listWidth: Number(splitter.getAttribute('aria-valuenow')) });
      },
      { once: true },
    );
  });
  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    store.prefer({ listWidth: bounded(store.state.preferences.listWidth + step) });
  });

  return {
    draw(state) {
      splitter.hidden = !(state.address.story && state.address.view === 'desk');
      if (!splitter.hidden) show(bounded(state.preferences.listWidth));
    },
  };
}
