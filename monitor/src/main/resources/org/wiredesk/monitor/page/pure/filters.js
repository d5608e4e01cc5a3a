// What a reader wants to see of the wire: read from an address, written to one, and told as chips.

/** Fields that may have several values; any of them will do. */
export const LISTS = ['source', 'topic', 'entity', 'place', 'kind', 'status'];
/** Fields with one value. */
export const SINGLES = ['materiality', 'headlineChanged', 'q', 'from', 'to'];

const LABELS = { q: 'Words', materiality: 'Change', headlineChanged: 'Headline changed', from: 'From', to: 'Until' };
const SIZES = { COSMETIC: 'any, even of looks', MINOR: 'words at least', MATERIAL: 'facts' };

/** @typedef {Object<string, string[]|string>} Filter values by field; a list for each of LISTS, a text for each of SINGLES */

/** @returns {Filter} the one that lets everything through */
export function everything() {
  return Object.fromEntries([...LISTS.map((field) => [field, []]), ...SINGLES.map((field) => [field, ''])]);
}

/** @param {URLSearchParams} query @returns {Filter} */
export function filterOf(query) {
  const filter = everything();
  for (const field of LISTS) filter[field] = [...new Set(query.getAll(field).filter(Boolean))];
  for (const field of SINGLES) filter[field] = (query.get(field) ?? '').slice(0, 500);
  if (filter.headlineChanged !== 'true') filter.headlineChanged = '';
  if (!Object.hasOwn(SIZES, filter.materiality)) filter.materiality = '';
  return filter;
}

/** @param {Filter} filter @returns {URLSearchParams} in one order, so that equal filters have equal addresses */
export function queryOf(filter) {
  const query = new URLSearchParams();
  for (const field of LISTS) for (const value of [...filter[field]].sort()) query.append(field, value);
  for (const field of SINGLES) if (filter[field]) query.set(field, filter[field]);
  return query;
}

/** @returns {boolean} whether two filters let the same stories through */
export const same = (one, other) => queryOf(one).toString() === queryOf(other).toString();

/** @returns {boolean} whether nothing is left out */
export const isEverything = (filter) => queryOf(filter).size === 0;

/**
 * Chooses a value of a list, or lets go of it if it was chosen. What was left out is chosen instead, and the other way round.
 * @param {Filter} filter @param {string} field @param {string} value without a minus @param {boolean} [without] to leave it out
 * @returns {Filter}
 */
export function toggled(filter, field, value, without = false) {
  const entry = without ? `-${value}` : value;
  const had = filter[field].includes(entry);
  const others = filter[field].filter((other) => other !== value && other !== `-${value}`);
  return { ...filter, [field]: had ? others : [...others, entry] };
}

/** @returns {'in'|'out'|''} whether a value is chosen, left out, or neither */
export function choice(filter, field, value) {
  if (filter[field].includes(value)) return 'in';
  return filter[field].includes(`-${value}`) ? 'out' : '';
}

/** @returns {Filter} with one value of a field let go, or the whole field where it has one */
export function without(filter, { field, value }) {
  if (!LISTS.includes(field)) return { ...filter, [field]: '' };
  return { ...filter, [field]: filter[field].filter((other) => other !== value) };
}

const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** @param {{name: string}[]} options @param {string} words @returns {{name: string}[]} those with a word that begins so, whatever its case and accents */
export function found(options, words) {
  const wanted = folded(words.trim());
  return wanted === '' ? options : options.filter(({ name }) => ` ${folded(name)}`.includes(` ${wanted}`));
}

/**
 * @param {Filter} filter @param {(field: string, value: string) => string} [name] a value in words
 * @returns {{field: string, value: string, text: string, out: boolean}[]} one for each value that narrows the list
 */
export function chips(filter, name = (field, value) => value) {
  const lists = LISTS.flatMap((field) =>
    filter[field].map((value) => {
      const out = value.startsWith('-');
      return { field, value, out, text: name(field, out ? value.slice(1) : value) };
    }),
  );
  const singles = SINGLES.filter((field) => filter[field]).map((field) => {
    const value = field === 'materiality' ? SIZES[filter[field]] : filter[field];
    return { field, value: filter[field], out: false, text: field === 'headlineChanged' ? LABELS[field] : `${LABELS[field]}: ${value}` };
  });
  return [...lists, ...singles];
}
