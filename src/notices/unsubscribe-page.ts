import { createHash } from 'node:crypto'
import { dialects } from '../render/escape.ts'

/** A page with the policy it is sent with: nothing is loaded, nothing runs, and no other site may frame it. */
export interface UnsubscribePage {
  readonly html: string
  /** For Content-Security-Policy. */
  readonly policy: string
}

/**
 * What the link in a mail shows: a button that has to be pressed, because programs that look for viruses open links too. The
 * form sends to the address of the page itself, with the very body that mail programs send (RFC 8058 section 3.2).
 */
export function askingPage(product: string): UnsubscribePage {
  return page(
    `Stop messages about ${product}`,
    `<p>Press the button, and no more release messages about <strong>${escaped(product)}</strong> are sent to the address that this link was made for.</p>
      <form method="post">
        <button type="submit" name="List-Unsubscribe" value="One-Click">Stop these messages</button>
      </form>
      <p class="small">You can close this page to leave everything as it is.</p>`,
  )
}

/** What every request to leave is answered with: it does not say whether the link was good, or whom it was made for. */
export function donePage(product: string): UnsubscribePage {
  return page(
    'Thank you',
    `<p>If the link was whole, no more release messages about <strong>${escaped(product)}</strong> are sent to the address that it was made for.</p>
      <p class="small">A message that was on its way already may still arrive. If others follow, please answer one of them.</p>`,
  )
}

/** When it could not be recorded: nobody is told that they are off a list that they are still on. */
export function laterPage(product: string): UnsubscribePage {
  return page(
    'Please try again',
    `<p>This could not be taken down just now. Please open the link again in a minute, or answer one of the messages about <strong>${escaped(product)}</strong>.</p>`,
  )
}

const style = `
:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f4f6fa;color:#1b2330;font:1.0625rem/1.6 system-ui,sans-serif}
main{box-sizing:border-box;width:min(34rem,calc(100% - 2rem));margin:1rem;padding:2rem;background:#fff;border:1px solid #d8dee9;border-radius:12px}
h1{margin:0 0 .75rem;font-size:1.5rem;line-height:1.25}
p{margin:0 0 1rem;overflow-wrap:anywhere}
.small{margin-bottom:0;color:#4a5568;font-size:.9375rem}
button{margin:.25rem 0 1.25rem;padding:.75rem 1.25rem;border:0;border-radius:8px;background:#1f4fc4;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:focus-visible{outline:3px solid #9dbbff;outline-offset:3px}
@media (prefers-color-scheme:dark){body{background:#10151f;color:#e8ecf4}main{background:#182030;border-color:#2c374d}.small{color:#b3bed2}button{background:#9dbbff;color:#10203f}}
`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

function page(title: string, content: string): UnsubscribePage {
  const html = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${escaped(title)}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      ${content}
    </main>
  </body>
</html>
`
  return { html, policy }
}

function escaped(text: string): string {
  return dialects.html.escape(text)
}
