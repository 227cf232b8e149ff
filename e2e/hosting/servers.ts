import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const SHIPPED_ROOT = '/srv/cn-mining-map';

export interface Started {
  readonly port: number;
  stop(): void;
}

/** Version of the program `name` in its own words, or undefined where it is not installed. */
export function versionOf(name: 'nginx' | 'caddy' | 'wrk'): string | undefined {
  const { error, stdout, stderr } = spawnSync(name, [name === 'caddy' ? 'version' : '-v'], {
    encoding: 'utf8',
  });
  return error ? undefined : `${stdout}${stderr}`.trim().split('\n')[0];
}

/** A port of this machine that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Writes the shipped files `names` to `dir`, changed by `edit`. */
function copyShipped(dir: string, names: readonly string[], edit: (text: string, name: string) => string) {
  mkdirSync(dir, { recursive: true });
  for (const name of names) {
    writeFileSync(join(dir, name), edit(readFileSync(join(HERE, name), 'utf8'), name));
  }
}

/** `text` with `from` replaced by `to` everywhere; throws where there is nothing to replace: the shipped file changed. */
function swap(text: string, from: string | RegExp, to: string): string {
  const swapped = text.replaceAll(from, () => to);
  if (swapped === text) throw new Error(`The shipped configuration no longer has: ${from}`);
  return swapped;
}

const stopByPidFile = (file: string) => () => {
  process.kill(Number(readFileSync(file, 'utf8')));
};

export interface NginxOptions {
  /** Folder for the configuration and what nginx writes. */
  readonly work: string;
  readonly root: string;
  readonly subPath?: boolean;
  /** As on a host that has the module; by default so where it is installed. */
  readonly brotli?: boolean;
}

/** Whether nginx can send the `.br` files here. */
export function hasNginxBrotli(): boolean {
  return spawnSync('test', ['-e', NGINX_BROTLI]).status === 0;
}

/**
 * Starts the shipped nginx configuration on a free port of this machine, changed in nothing but address, folder,
 * user, log and scratch folders. Resolves once it listens.
 */
export async function startNginx(options: NginxOptions): Promise<Started> {
  const { work, root, subPath = false, brotli = hasNginxBrotli() } = options;
  const port = await freePort();
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(work, name)};`)
    .join(' ');
  copyShipped(
    work,
    ['nginx.conf', 'nginx-http.conf', 'nginx-files.conf', 'nginx-subpath.conf'],
    (text, name) => {
      if (name === 'nginx-http.conf') return text;
      if (name === 'nginx-files.conf') return brotli ? text : swap(text, 'brotli_static on;', '');
      if (name === 'nginx-subpath.conf') return swap(text, SHIPPED_ROOT, root);
      let conf = swap(text, 'listen 80;', `listen 127.0.0.1:${port};`);
      conf = swap(conf, 'listen [::]:80;', '');
      conf = swap(conf, 'user www-data;', process.getuid?.() === 0 ? 'user root;' : '');
      conf = swap(
        conf,
        'include /etc/nginx/modules-enabled/*.conf;',
        brotli ? `load_module ${NGINX_BROTLI};` : '',
      );
      conf = swap(conf, 'access_log /var/log/nginx/access.log;', `access_log off; ${scratch}`);
      return subPath
        ? swap(conf, /location \/ \{[^}]*\}/g, 'include nginx-subpath.conf;')
        : swap(conf, SHIPPED_ROOT, root);
    },
  );
  const pidFile = join(work, 'nginx.pid');
  execFileSync('nginx', [
    ...['-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')],
    ...['-g', `pid ${pidFile}; error_log ${join(work, 'error.log')};`],
  ]);
  return { port, stop: stopByPidFile(pidFile) };
}

/** Starts the shipped Caddy configuration on a free port, changed in nothing but address and folder. */
export async function startCaddy(work: string, root: string, subPath: boolean): Promise<Started> {
  const port = await freePort();
  const name = subPath ? 'Caddyfile.subpath' : 'Caddyfile';
  const host = subPath ? 'www.example.org' : 'map.example.org';
  copyShipped(
    work,
    [name],
    (text) =>
      `{\n\tadmin off\n}\n\n${swap(swap(text, `\n${host} {`, `\nhttp://127.0.0.1:${port} {`), SHIPPED_ROOT, root)}`,
  );
  copyFileSync(join(HERE, 'mining-map.caddy'), join(work, 'mining-map.caddy'));
  const pidFile = join(work, 'caddy.pid');
  execFileSync(
    'caddy',
    ['start', '--config', join(work, name), '--adapter', 'caddyfile', '--pidfile', pidFile],
    {
      stdio: ['ignore', 'ignore', openSync(join(work, 'caddy.log'), 'w')],
      env: { ...process.env, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
    },
  );
  return { port, stop: stopByPidFile(pidFile) };
}
