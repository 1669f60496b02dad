import type { Answer, Ask } from '../ask.ts'
import type { Caller, Data } from '../types.ts'
import type { World } from '../world.ts'
import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Real HTTP to a server that listens, over connections that are kept. */
export class RestDoor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 })
  private port = 0
  private server: Server | undefined

  constructor(private readonly world: World) {}

  async open(): Promise<void> {
    const server = createServer(this.world.portal.app)
    // The agent must never meet a connection that the server is just closing.
    server.keepAliveTimeout = 10 * 60 * 1000
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async close(): Promise<void> {
    this.agent.destroy()
    this.server?.closeAllConnections()
    await new Promise((resolve) => this.server?.close(resolve))
  }

  readonly ask = (ask: Ask, caller: Caller): Promise<Answer> => {
    const { body, file, headers: more, host, method, path, query } = ask
    const search = query ? `?${toSearch(query)}` : ''
    const headers: Record<string, string> = { ...caller.headers, ...more }
    if (host !== 'any') headers.host = this.world.communes[host].host
    const form = file ? multipart(file, body) : undefined
    const sent = form?.content ?? (body === undefined ? undefined : JSON.stringify(body))
    if (sent !== undefined) {
      headers['content-type'] = form?.type ?? 'application/json'
      headers['content-length'] = String(Buffer.byteLength(sent))
    }
    const options = { agent: this.agent, headers, host: '127.0.0.1', method, port: this.port }
    return new Promise((resolve, reject) => {
      const asked = request({ ...options, path: `/api${path}${search}` }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', reject)
        answer.once('end', () => {
          const content = Buffer.concat(chunks).toString('utf8')
          const text = `${JSON.stringify(answer.headers)}\n${content}`
          resolve({ body: parsed(content), status: answer.statusCode ?? 0, text })
        })
      })
      asked.once('error', reject)
      asked.end(sent)
    })
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return content
  }
}

/** `{ where: { a: { in: [1] } } }` → `where[a][in][0]=1`. */
export function toSearch(query: Data): string {
  return pairs('', query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

function pairs(prefix: string, value: unknown): [string, string][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [[prefix, `${value as string}`]]
  return Object.entries(value).flatMap(([key, inner]) =>
    pairs(prefix ? `${prefix}[${key}]` : key, inner),
  )
}

function multipart(file: { content: string; name: string }, data: unknown) {
  const boundary = 'phan-cach-cua-bieu-mau'
  const part = (head: string, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const content =
    part('name="_payload"', JSON.stringify(data ?? {})) +
    part(`name="file"; filename="${file.name}"\r\nContent-Type: text/csv`, file.content) +
    `--${boundary}--\r\n`
  return { content, type: `multipart/form-data; boundary=${boundary}` }
}
