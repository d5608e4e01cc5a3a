// What each key does, in one table: the page acts by it and the help shows it.

/** Groups of keys; `keys` are values of KeyboardEvent.key. */
export const KEYS = [
  { action: 'next', keys: ['j', 'ArrowDown'], group: 'List', help: 'Next story' },
  { action: 'previous', keys: ['k', 'ArrowUp'], group: 'List', help: 'Story before' },
  { action: 'open', keys: ['Enter'], group: 'List', help: 'Open the story' },
  { action: 'close', keys: ['Escape'], group: 'List', help: 'Close the story, a panel, the search' },
  { action: 'top', keys: ['g', 'Home'], group: 'List', help: 'To the newest; shows what waits' },
  { action: 'bottom', keys: ['G', 'End'], group: 'List', help: 'To the oldest on the page' },
  { action: 'pause', keys: ['p', ' '], group: 'List', help: 'Pause the list, and go on' },
  { action: 'older', keys: ['['], group: 'Story', help: 'Compare the revision before' },
  { action: 'newer', keys: [']'], group: 'Story', help: 'Compare the next revision' },
  { action: 'tab', keys: ['Tab-'], group: 'Story', help: 'Changes, text, items, delivered', shown: 'c x i o' },
  { action: 'changes', keys: ['c'], group: 'Story', help: '', hidden: true },
  { action: 'text', keys: ['x'], group: 'Story', help: '', hidden: true },
  { action: 'items', keys: ['i'], group: 'Story', help: '', hidden: true },
  { action: 'delivered', keys: ['o'], group: 'Story', help: '', hidden: true },
  { action: 'side', keys: ['v'], group: 'Story', help: 'Inline or side by side' },
  { action: 'looks', keys: ['l'], group: 'Story', help: 'Show changes of looks' },
  { action: 'unfold', keys: ['u'], group: 'Story', help: 'Show what is the same' },
  { action: 'search', keys: ['/'], group: 'Page', help: 'Search' },
  { action: 'filters', keys: ['f'], group: 'Page', help: 'Filters' },
  { action: 'save', keys: ['s'], group: 'Page', help: 'Save this filter under a name' },
  { action: 'times', keys: ['t'], group: 'Page', help: 'Times of day, or how long ago' },
  { action: 'ticker', keys: ['w'], group: 'Page', help: 'Ticker in a window of its own' },
  { action: 'desk', keys: ['1'], group: 'Page', help: 'Desk' },
  { action: 'decisions', keys: ['2'], group: 'Page', help: 'Decisions' },
  { action: 'feeds', keys: ['3'], group: 'Page', help: 'Feeds' },
  { action: 'dismiss', keys: ['a'], group: 'Page', help: 'Acknowledge the kills at the top' },
  { action: 'help', keys: ['?'], group: 'Page', help: 'This help' },
];

const TYPING = ['INPUT', 'TEXTAREA', 'SELECT'];
const PRESSING = ['BUTTON', 'A', 'SUMMARY', 'SELECT', 'INPUT'];

/**
 * @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event @param {{tag: string, editable: boolean}} target what has the focus
 * @param {boolean} single whether keys without Control may act
 * @returns {string} the action, or empty where the key belongs to the browser or to what has the focus
 */
export function actionOf(event, target, single) {
  if (event.ctrlKey || event.metaKey || event.altKey) return '';
  if (event.key === 'Escape') return 'close';
  if (!single || target.editable || TYPING.includes(target.tag)) return '';
  if ((event.key === 'Enter' || event.key === ' ') && PRESSING.includes(target.tag)) return '';
  return KEYS.find((row) => row.keys.includes(event.key))?.action ?? '';
}
