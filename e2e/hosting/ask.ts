import { request } from 'node:http';

/** An answer as it came over the wire: nothing decoded, repeated headers kept apart. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  /** Values of the header `name`, in the order sent. */
  all(name: string): string[];
  /** All values of `name` as one text, or undefined without any. */
  one(name: string): string | undefined;
}

/** Asks the server on `port` of this machine for `path`, character by character as given: `..` stays `..`. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const raw = response.rawHeaders;
        const all = (name: string) =>
          raw.filter((_, i) => i % 2 === 1 && raw[i - 1]!.toLowerCase() === name.toLowerCase());
        const one = (name: string) => (all(name).length > 0 ? all(name).join(', ') : undefined);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts), all, one });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
