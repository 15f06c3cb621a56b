const require_cli_ahead_ts = require("../cli/ahead.js");
const require_markdown = require("../notes/templates-md.js");
const node_crypto = {
	get createHash() {
		return require("node:crypto").createHash;
	}
};
let node_http = require("node:http");

// src/notices/unsubscribe-page.ts
/**
* What the link in a mail shows: a button that has to be pressed, because programs that look for viruses open links too. The
* form sends to the address of the page itself, with the very body that mail programs send (RFC 8058 section 3.2).
*/
function askingPage(product) {
	return page(`Stop messages about ${product}`, `<p>Press the button, and no more release messages about <strong>${escaped(product)}</strong> are sent to the address that this link was made for.</p>
      <form method="post">
        <button type="submit" name="List-Unsubscribe" value="One-Click">Stop these messages</button>
      </form>
      <p class="small">You can close this page to leave everything as it is.</p>`);
}
/** What every request to leave is answered with: it does not say whether the link was good, or whom it was made for. */
function donePage(product) {
	return page("Thank you", `<p>If the link was whole, no more release messages about <strong>${escaped(product)}</strong> are sent to the address that it was made for.</p>
      <p class="small">A message that was on its way already may still arrive. If others follow, please answer one of them.</p>`);
}
/** When it could not be recorded: nobody is told that they are off a list that they are still on. */
function laterPage(product) {
	return page("Please try again", `<p>This could not be taken down just now. Please open the link again in a minute, or answer one of the messages about <strong>${escaped(product)}</strong>.</p>`);
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
`;
const policy = [
	"default-src 'none'",
	`style-src 'sha256-${(0, node_crypto.createHash)("sha256").update(style).digest("base64")}'`,
	"form-action 'self'",
	"frame-ancestors 'none'",
	"base-uri 'none'"
].join("; ");
function page(title, content) {
	return {
		html: `<!DOCTYPE html>
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
`,
		policy
	};
}
function escaped(text) {
	return require_markdown.dialects.html.escape(text);
}

// src/edge/unsubscribe-server.ts
const longestBody = 4096;
const longestUrl = 2048;
const retryAfterSeconds = 60;
/**
* An endpoint for `channels.email.unsubscribe`, by RFC 8058. GET and HEAD show a form and change nothing, since programs that
* look for viruses open every link; a POST with `List-Unsubscribe=One-Click`, from a mail program or from the form, is
* recorded. Valid, repeated, unknown and forged tokens get the same answer with status 200: it is no way to find out who is on
* a list. The token may stand anywhere in the path or the query. No redirects, no cookies, no scripts, no address anywhere, and
* nothing about a request is logged. It speaks plain http: a proxy in front of it brings https.
* Throws USAGE when the address cannot be listened on.
*/
async function startUnsubscribeServer(options) {
	const { product } = options;
	const pages = {
		asking: askingPage(product),
		done: donePage(product),
		later: laterPage(product)
	};
	const take = inTurn(options);
	async function answer(request, response) {
		const { method = "", url = "" } = request;
		if (url.length > longestUrl) return reply(response, 414, pages.asking);
		if (method === "GET" || method === "HEAD") return reply(response, 200, pages.asking);
		if (method !== "POST") return reply(response, 405, pages.asking, { allow: "GET, HEAD, POST" });
		const body = await bodyOf(request);
		if (body === null) return reply(response, 413, pages.asking, { connection: "close" });
		if (!isOneClick(body, request.headers["content-type"] ?? "")) return reply(response, 200, pages.asking);
		if (await take(tokenIn(url))) reply(response, 200, pages.done);
		else reply(response, 503, pages.later, { "retry-after": String(retryAfterSeconds) });
	}
	const server = (0, node_http.createServer)({
		requestTimeout: 15e3,
		headersTimeout: 1e4,
		keepAliveTimeout: 5e3,
		maxHeaderSize: 8192
	}, (request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	server.maxConnections = 500;
	server.maxRequestsPerSocket = 100;
	await listen(server, options);
	const { address, port, family } = server.address();
	return {
		url: `http://${family === "IPv6" ? `[${address}]` : address}:${port}`,
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeIdleConnections();
		})
	};
}
/** Records one batch after another: what comes while one is recorded waits for the next, and all of a batch is one append. */
function inTurn({ record, failed, mostWaiting = 1e3 }) {
	let waiting = [];
	let running = false;
	const run = async () => {
		running = true;
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			const taken = await record([...new Set(batch.flatMap(({ token }) => token ?? []))]).then(() => true, (error) => {
				failed?.(error);
				return false;
			});
			for (const { settle } of batch) settle(taken);
		}
		running = false;
	};
	return (token) => {
		if (waiting.length >= mostWaiting) return Promise.resolve(false);
		const settled = new Promise((settle) => waiting.push({
			token,
			settle
		}));
		if (!running) run();
		return settled;
	};
}
/** Mail programs make links of texts, and may take a full stop along; nothing else may touch a token. */
function tokenIn(url) {
	return /(?<![\w.-])v1\.[0-9a-f]{64}\.[A-Za-z0-9_-]{43}(?![\w-])/.exec(url)?.[0] ?? null;
}
/** RFC 8058 section 3.2 lets a mail program post it in either of the two ways of forms. */
function isOneClick(body, type) {
	if (/^multipart\/form-data\b/i.test(type)) return /name="?List-Unsubscribe"?[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\r?\n/i.test(body);
	return new URLSearchParams(body.trim()).get("List-Unsubscribe") === "One-Click";
}
/** Null when it is longer than anything that a form or a mail program sends. */
async function bodyOf(request) {
	const chunks = [];
	let length = 0;
	for await (const chunk of request.iterator({ destroyOnReturn: false })) {
		const bytes = Buffer.from(chunk);
		length += bytes.length;
		if (length > longestBody) return null;
		chunks.push(bytes);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function reply(response, status, { html, policy }, more = {}) {
	response.writeHead(status, {
		"content-type": "text/html; charset=utf-8",
		"content-length": String(Buffer.byteLength(html)),
		"content-security-policy": policy,
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"x-robots-tag": "noindex, nofollow",
		...more
	});
	response.end(html);
}
function listen(server, { host, port }) {
	return new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			reject(new require_cli_ahead_ts.WaybillError("USAGE", `${host}:${port} cannot be listened on (${cause.code ?? "unknown error"}).`, {
				hint: "Choose another --port or --host.",
				exitCode: require_cli_ahead_ts.exitCodes.usage,
				cause
			}));
		});
		server.listen(port, host, resolve);
	});
}

exports.startUnsubscribeServer = startUnsubscribeServer;