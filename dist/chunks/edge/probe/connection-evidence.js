const require_bom = require("../../journeys/lockfiles.js");
const require_request = require("../request.js");
const require_sample = require("../../delivery/sample.js");
let node_tls = require("node:tls");

// src/delivery/worst-of.ts
/** Unhealthy before inconclusive before healthy; of what is unhealthy, another release explains the rest. */
const order = [
	"stale",
	"fail",
	"error",
	"nodata",
	"pass"
];
/** What this machine cannot ask shows nothing of the target, where another address of it answered. */
const outOfReach = [
	"ENETUNREACH",
	"EADDRNOTAVAIL",
	"ADDRESS_REFUSED"
];
/** Whether a look never left this machine, for want of a route or a permission. */
function isOutOfReach({ found }) {
	return found.outcome === "error" && outOfReach.includes(found.code ?? "");
}
/**
* The sample that looks at several addresses are together: the worst of them, named by its address, with the warnings of
* all and the longest wait that any asks for. Addresses out of reach decide nothing where another one answered, and
* become a warning.
*/
function worstOf(parts) {
	const reached = parts.filter((part) => !isOutOfReach(part));
	const counted = reached.length === 0 ? parts : reached;
	const unasked = parts.filter((part) => !counted.includes(part));
	const { name, found } = order.flatMap((outcome) => counted.filter((part) => part.found.outcome === outcome))[0] ?? parts[0];
	const warnings = [...counted.flatMap((part) => part.found.warnings ?? []), ...unasked.map((part) => `${part.name} was not asked: ${part.found.reason}`)];
	const retryAfterMs = Math.max(0, ...counted.map((part) => part.found.retryAfterMs ?? 0));
	return {
		...found,
		reason: found.reason === null ? null : `${name}: ${found.reason}`,
		...warnings.length > 0 ? { warnings: [...new Set(warnings)] } : {},
		...retryAfterMs > 0 ? { retryAfterMs } : {}
	};
}

// src/edge/probe/addresses.ts
/** More addresses than this behind one name are not asked one by one. */
const mostAddresses = 32;
const atOnce = 4;
/**
* Asks every address of a host, for itself (coverage L2). The census is complete when each answered or failed for itself;
* an address that is refused, of another family, or that this machine has no route to, leaves it incomplete. Rejects when
* the name does not resolve.
*/
async function askEach(route) {
	const { ask, families = [] } = route;
	const all = await resolveInTime(route);
	const wanted = all.filter(({ family }) => families.length === 0 || families.includes(family)).sort((a, b) => require_bom.byCodeUnit(a.address, b.address));
	const asked = await inTurn(wanted.slice(0, mostAddresses), (address) => askOne(address, ask));
	const [first, ...rest] = [...families.filter((family) => wanted.every((address) => address.family !== family)).map(withoutAddress), ...asked];
	if (first === void 0) return require_sample.judgement("fail", {
		code: "no-address",
		reason: "the host has no address"
	});
	const census = {
		by: "address",
		members: asked.map(({ name, found }) => {
			const { outcome, version, commit, digest, reason } = found;
			return {
				name,
				outcome,
				version,
				commit,
				digest,
				reason
			};
		}),
		complete: asked.length === all.length && asked.every((part) => !isOutOfReach(part))
	};
	const found = worstOf([first, ...rest]);
	if (wanted.length === asked.length) return {
		...found,
		census
	};
	const warning = `only ${asked.length} of ${wanted.length} addresses were asked`;
	return {
		...found,
		warnings: [...found.warnings ?? [], warning],
		census
	};
}
/** Asks over one family alone, or over several, each for itself; a host without an address of one fails there. */
async function askFamilies(route) {
	const { ask, families = [] } = route;
	const all = await resolveInTime(route);
	const parts = await inTurn(families, async (family) => {
		const own = all.filter((address) => address.family === family);
		return own.length === 0 ? withoutAddress(family) : {
			name: `IPv${family}`,
			found: await ask(lookupAmong(own))
		};
	});
	const [first, ...rest] = parts;
	if (first === void 0) throw new RangeError("no family was given");
	const worst = worstOf([first, ...rest]);
	const unreached = parts.find(isOutOfReach);
	if (unreached === void 0 || worst.outcome !== "pass") return worst;
	return {
		...unreached.found,
		reason: `${unreached.name}: ${unreached.found.reason}`
	};
}
/** A resolver cannot be told to stop; when it is too slow it is one that does not answer. */
async function resolveInTime({ host, hosts, signal }) {
	let stop = () => void 0;
	const late = new Promise((_resolve, reject) => {
		stop = () => reject(unresolved());
		signal.addEventListener("abort", stop, { once: true });
		if (signal.aborted) stop();
	});
	try {
		return await Promise.race([hosts.resolveAll(host), late]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
function unresolved() {
	return Object.assign(/* @__PURE__ */ new Error("the time was up"), { code: "EAI_AGAIN" });
}
/** The lookup, and the error for an end that came while it was still waiting for the resolver; else the error itself. */
function watchedLookup(lookup) {
	let waiting = 0;
	return {
		lookup(host, options, callback) {
			waiting += 1;
			lookup(host, options, (...found) => {
				waiting -= 1;
				callback(...found);
			});
		},
		blame: (error, signal) => signal.aborted && waiting > 0 ? unresolved() : error
	};
}
function withoutAddress(family) {
	const reason = `the host has no IPv${family} address`;
	return {
		name: `IPv${family}`,
		found: require_sample.judgement("fail", {
			code: "no-address",
			reason
		})
	};
}
/**
* A lookup that gives the addresses of a name in a random order, family by family: a resolver may give them in the same
* order each time, and then every sample would meet the same address.
*/
function shuffled(lookup, random = Math.random) {
	return (host, options, callback) => {
		lookup(host, {
			...options,
			all: true
		}, (error, found) => {
			if (error !== null || typeof found === "string") return callback(error, found);
			give([...new Set(found.map(({ family }) => family))].flatMap((family) => turned(found, family, random)), options.all === true, callback);
		});
	};
}
function turned(found, wanted, random) {
	const own = found.filter(({ family }) => family === wanted);
	const start = Math.floor(random() * own.length);
	return [...own.slice(start), ...own.slice(0, start)];
}
/** A lookup that leads to the permitted ones of these addresses, whatever the name resolves to by now. */
function lookupAmong(addresses) {
	const permitted = addresses.filter(({ refusal }) => refusal === null);
	const reason = addresses[0]?.refusal ?? "the host has no address";
	return (_host, options, callback) => {
		if (permitted.length > 0) return give([...permitted], options.all === true, callback);
		callback(Object.assign(new Error(reason), { code: require_request.refusedAddressCode }), []);
	};
}
function give(found, all, callback) {
	const [first] = found;
	if (all || first === void 0) callback(null, [...found]);
	else callback(null, first.address, first.family);
}
async function askOne(address, ask) {
	const { address: name, refusal } = address;
	if (refusal !== null) return {
		name,
		found: require_sample.judgement("error", {
			code: require_request.refusedAddressCode,
			reason: refusal
		})
	};
	return {
		name,
		found: await ask(lookupAmong([address]))
	};
}
async function inTurn(items, work) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return results;
}

// src/edge/probe/connection-evidence.ts
/** The address at the other end, which is the proxy's where there is one. Must be read before the connection is closed. */
function peerOf(socket, viaProxy) {
	const { remoteAddress, remoteFamily } = socket;
	if (viaProxy) return { via: "proxy" };
	if (remoteAddress === void 0) return {};
	return {
		address: remoteAddress,
		family: remoteFamily === "IPv6" ? 6 : 4
	};
}
/** What a TLS connection rests on; nothing for one without TLS. Must be read before the connection is closed. */
function certificateOf(socket) {
	if (!(socket instanceof node_tls.TLSSocket)) return {};
	const { fingerprint256, valid_to: end } = socket.getPeerCertificate();
	const protocol = socket.getProtocol();
	if (fingerprint256 === void 0 || protocol === null) return {};
	return { tls: {
		protocol,
		certificateSha256: fingerprint256.replaceAll(":", "").toLowerCase(),
		notAfter: new Date(end).toISOString()
	} };
}

Object.defineProperty(exports, "askEach", {
  enumerable: true,
  get: function () {
    return askEach;
  }
});
Object.defineProperty(exports, "askFamilies", {
  enumerable: true,
  get: function () {
    return askFamilies;
  }
});
Object.defineProperty(exports, "certificateOf", {
  enumerable: true,
  get: function () {
    return certificateOf;
  }
});
Object.defineProperty(exports, "peerOf", {
  enumerable: true,
  get: function () {
    return peerOf;
  }
});
Object.defineProperty(exports, "shuffled", {
  enumerable: true,
  get: function () {
    return shuffled;
  }
});
Object.defineProperty(exports, "watchedLookup", {
  enumerable: true,
  get: function () {
    return watchedLookup;
  }
});