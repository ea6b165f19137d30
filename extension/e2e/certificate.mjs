// A certificate for the made-up hosts of the fixtures, new at each run and known to nobody: X.509 (RFC 5280) in DER.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
const COMMON_NAME = identifier('550403');
const SUBJECT_ALT_NAME = identifier('551d11');

/** Key and certificate in PEM, as node's https server takes them. */
export function selfSigned(hosts) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(hosts, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, ECDSA_WITH_SHA256, element(0x03, Buffer.of(0), signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: pem(certificate) };
}

function toBeSigned(hosts, publicKey) {
  const name = sequence(element(0x31, sequence(COMMON_NAME, element(0x0c, Buffer.from(hosts[0])))));
  const names = sequence(...hosts.map((host) => element(0x82, Buffer.from(host))));
  const extensions = element(0xa3, sequence(sequence(SUBJECT_ALT_NAME, element(0x04, names))));
  const version = element(0xa0, element(0x02, Buffer.of(2)));
  const serial = element(0x02, Buffer.of(1), randomBytes(8));
  const validity = sequence(time(-1), time(30));
  return sequence(version, serial, ECDSA_WITH_SHA256, name, validity, name, publicKey, extensions);
}

function time(days) {
  const moment = new Date(Date.now() + days * 86_400_000).toISOString();
  return element(0x18, Buffer.from(`${moment.replace(/[-:T]/g, '').slice(0, 14)}Z`));
}

function sequence(...parts) {
  return element(0x30, ...parts);
}

function identifier(hex) {
  return element(0x06, Buffer.from(hex, 'hex'));
}

function element(tag, ...parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

function length(size) {
  if (size < 0x80) return Buffer.of(size);
  const bytes = Buffer.from(size.toString(16).padStart(size > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.of(0x80 | bytes.length), bytes]);
}

function pem(der) {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
