import { type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { request as safeRequest } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const LIMIT_MS = 20_000;

/** Sends the path exactly as it is written, so that a server gets "/../" and "//" too, and follows no redirect. */
export function ask(
  site: URL,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const send = site.protocol === 'https:' ? safeRequest : plainRequest;
  return new Promise((done, fail) => {
    const sent = send(
      { hostname: site.hostname, port: site.port || undefined, path, method, headers, timeout: LIMIT_MS },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', fail);
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${LIMIT_MS / 1000} s`)));
    sent.on('error', fail);
    sent.end();
  });
}
