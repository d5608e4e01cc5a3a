// Keeps the keyboard where it stood while what it stood on is drawn anew: without this a reader with keys would begin at the top of the page each time.

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const all = (element) => [...element.querySelectorAll(FOCUSABLE)];

/** What an element goes by: its id, what it stands for, or what it says. */
function nameOf(element) {
  if (element.id) return element.id;
  const data = JSON.stringify(element.dataset);
  return `${element.tagName} ${data === '{}' ? (element.getAttribute('aria-label') ?? element.textContent) : data}`;
}

const kindOf = (element) => `${element.tagName} ${element.className}`;

/** @returns {() => HTMLElement|undefined} finds, after the drawing, the one of the same name, or else the one that stands in the same place among its kind */
function successor(element, focused) {
  const places = [nameOf, kindOf].map((of) => {
    const wanted = of(focused);
    const alike = () => all(element).filter((one) => of(one) === wanted);
    return { alike, index: alike().indexOf(focused) };
  });
  return () => {
    const found = places.map(({ alike, index }) => alike()[index] ?? alike().at(-1));
    return found.find((one) => one !== undefined);
  };
}

/**
 * Draws within an element. Where the focus was in it, it is on the same control afterwards, or on the one that has taken its place, or where reading goes on.
 * @param {HTMLElement} element @param {() => void} draw
 */
export function keepingFocus(element, draw) {
  const focused = document.activeElement;
  if (!focused || focused === element || !element.contains(focused)) return draw();
  const find = successor(element, focused);
  draw();
  const target = element.contains(focused) ? focused : (find() ?? element.closest('[tabindex]') ?? document.getElementById('main'));
  if (document.activeElement !== target) target?.focus({ preventScroll: true });
  return undefined;
}
