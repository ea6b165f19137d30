// The real server that the cards come from: the packaged jar, on a port of its own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_JAVA = 25;
const START_MS = 60_000;
const DEFAULT_JAR = fileURLToPath(new URL('../../server/target/sidelight.jar', import.meta.url));

/** A running server: SIDELIGHT_BASE where it is set, else the jar of SIDELIGHT_JAR, started here and ended by close. */
export async function openServer() {
  const base = process.env.SIDELIGHT_BASE;
  if (base) return { base: base.replace(/\/+$/, ''), close: async () => {} };
  const jar = process.env.SIDELIGHT_JAR || DEFAULT_JAR;
  if (!existsSync(jar))
    throw new Error(`no server at ${jar}: build it (mvn package), or set SIDELIGHT_JAR or SIDELIGHT_BASE`);
  return startJar(jar);
}

/** An address on this computer where nothing listens. */
export async function silentAddress() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}`;
}

async function startJar(jar) {
  const env = { ...process.env, SERVER_PORT: '0', SIDELIGHT_ADMIN_PORT: '0' };
  const child = spawn(findJava(), ['-jar', jar], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  const close = () => {
    child.kill();
    return ended;
  };
  try {
    return { base: await addressOf(child), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The server says where it listens once it does. */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`the server did not start in ${START_MS} ms:\n${said}`)),
      START_MS,
    );
    const hear = (chunk) => {
      said += chunk;
      const found = said.match(/listens on (http:\/\/[\w.:[\]-]+)/);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

/** Maven may run on an older Java than the server needs: the first fitting one of the usual places is taken. */
function findJava() {
  const homes = [process.env.JAVA_HOME, ...virtualMachines()].filter(Boolean);
  const candidates = [process.env.SIDELIGHT_JAVA, ...homes.map((home) => join(home, 'bin', 'java')), 'java'];
  const found = candidates.find((java) => java && versionOf(java) >= NEEDED_JAVA);
  if (!found)
    throw new Error(`the server needs Java ${NEEDED_JAVA} or newer: set JAVA_HOME or SIDELIGHT_JAVA to one`);
  return found;
}

function virtualMachines() {
  const folder = '/usr/lib/jvm';
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function versionOf(java) {
  const { stdout, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(`${stdout}${stderr}`.match(/version "(\d+)/)?.[1] ?? 0);
}
