// What a browser keeps between visits, for all pages of the desk that are open in it.

/** @returns {any} what was kept under a name, or `otherwise` */
export function kept(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(name)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keeps something for the next visit. @returns {boolean} false where the browser refuses; then it lasts as long as the page */
export function keep(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls when another page of this browser has kept something under one of these names. */
export const onKept = (names, act) => addEventListener('storage', ({ key }) => (key === null || names.includes(key)) && act());
