// Reads topics from their beginning with kafkajs and a Confluent registry client, and prints one JSON object a line.
//
//   node read-topic.mjs --bootstrap HOST:PORT --registry URL TOPIC[,TOPIC...] COUNT|--until-idle|--follow
//
// A topic that ends in `*` stands for all topics that begin so. Values are decoded as Avro, those of topics named with --bytes are
// given in base 64. Committed records only. It ends when its standard input does, so that it never outlives who started it.
import { parseArgs } from 'node:util';
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

const IDLE_MS = 3000;
const { CompressionCodecs, CompressionTypes, Kafka, logLevel } = kafkajs;

// kafkajs brings no LZ4 of its own; our records are written with it.
CompressionCodecs[CompressionTypes.LZ4] = () => ({
  compress: async (encoder) => Buffer.from(lz4.compress(encoder.buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bootstrap: { type: 'string' },
    registry: { type: 'string' },
    bytes: { type: 'string', default: '' },
    follow: { type: 'boolean', default: false },
    'until-idle': { type: 'boolean', default: false },
  },
});
const [names, count] = positionals;
const wanted = options.follow || options['until-idle'] ? Infinity : Number(count);
const undecoded = options.bytes.split(',');

const kafka = new Kafka({
  clientId: 'foreign-client',
  brokers: options.bootstrap.split(','),
  logLevel: logLevel.ERROR,
});
const registry = new SchemaRegistry({ host: options.registry });
const consumer = kafka.consumer({ groupId: `foreign-client-${process.pid}-${Date.now()}`, maxWaitTimeInMs: 100 });

let printed = 0;
let idle;

async function end() {
  clearTimeout(idle);
  await consumer.disconnect();
  process.exit(0);
}

function stillBusy() {
  if (options['until-idle']) {
    clearTimeout(idle);
    idle = setTimeout(end, IDLE_MS);
  }
}

function pattern(name) {
  const literally = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return name.endsWith('*') ? new RegExp(`^${literally.slice(0, -2)}.*$`) : name;
}

async function print({ topic, partition, message }) {
  if (printed >= wanted) {
    return;
  }
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value}`]));
  const read = undecoded.includes(topic)
    ? { bytes: message.value.toString('base64') }
    : { value: await registry.decode(message.value) };
  const key = message.key && message.key.toString();
  const { offset, timestamp } = message;
  console.log(JSON.stringify({ topic, partition, offset, timestamp, key, headers, ...read }));
  stillBusy();
  printed += 1;
  if (printed >= wanted) {
    setImmediate(end);
  }
}

process.stdin.on('end', () => process.exit(0)).resume();
await consumer.connect();
await consumer.subscribe({ topics: names.split(',').map(pattern), fromBeginning: true });
consumer.on(consumer.events.GROUP_JOIN, stillBusy);
await consumer.run({ eachMessage: print });
