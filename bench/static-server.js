import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
}

/**
 * Serves a folder on a free port of 127.0.0.1 as a static host does, gzipped for whom that suits.
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} `origin` ends with a slash
 */
export async function serveFolder(folder) {
  const server = createServer(({ url = '/', headers }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const bytes = read(file)
    if (bytes === null) return void response.writeHead(404).end()
    const zipped = /\bgzip\b/.test(String(headers['accept-encoding']))
    response
      .writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
      })
      .end(zipped ? gzipSync(bytes) : bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
