const require_cli_ahead_ts = require("../cli/ahead.js");
const require_canonical = require("../ledger/canonical.js");
const require_digest = require("../ledger/digest.js");
const require_shipments = require("../ledger/shipments.js");
const require_announced = require("./announced.js");
const require_environment = require("./environment.js");
const require_shared = require("../cli/source.js");
const require_record_fact = require("./record-fact.js");
const require_recordable = require("./recordable.js");
const require_responsible = require("./responsible.js");

// src/ledger/incidents.ts
/**
* The incidents of a ledger in the order in which they were opened. A name may be used again once its incident is over; a
* resolution of one that is not open says nothing. Linear in the entries.
*/
function foldIncidents(entries) {
	const incidents = [];
	const open = /* @__PURE__ */ new Map();
	for (const entry of entries) if (entry.kind === "incident.opened") {
		const { incident, title } = entry.payload;
		if (open.has(incident)) continue;
		open.set(incident, incidents.length);
		incidents.push({
			name: incident,
			title,
			opened: entry,
			resolved: null
		});
	} else if (entry.kind === "incident.resolved") {
		const name = String(entry.payload["incident"]);
		const index = open.get(name);
		const incident = index === void 0 ? void 0 : incidents[index];
		if (index === void 0 || !incident) continue;
		incidents[index] = {
			...incident,
			resolved: entry
		};
		open.delete(name);
	}
	return incidents;
}

// src/journeys/record-incident.ts
/**
* Records that something went wrong. An incident that is open already is left as it was opened. Throws
* INCIDENT_UNKNOWN where another one of the name is open, NOTHING_ANNOUNCED for a cause that is no shipment,
* PACKAGE_UNKNOWN, and what recording throws.
*/
async function openIncident(edge, { configuration }, request) {
	const title = require_recordable.recordableText("--open", request.title);
	const url = request.url === null ? null : require_recordable.recordableUrl("--url", request.url);
	if (request.environment !== null) require_environment.environmentOf(configuration, request.environment);
	if (request.package !== null) await knownPackage(edge, configuration, request.package);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const cause = request.causedBy === null ? null : shipmentNamed(entries, request.causedBy, request);
	const incident = request.name === null ? madeName(entries, {
		...request,
		title
	}) : require_recordable.recordableName("--name", request.name);
	const open = foldIncidents(entries).findLast((one) => one.name === incident && one.resolved === null);
	if (open && open.title !== title) throw new require_cli_ahead_ts.WaybillError("INCIDENT_UNKNOWN", `${incident} is open already, as "${open.title}".`, { hint: "Give it another name, or resolve that one first." });
	if (open) return {
		entry: open.opened,
		already: true,
		warnings: []
	};
	const payload = {
		incident,
		title,
		url,
		causedBy: cause?.id ?? null
	};
	const content = {
		...subjectOfIncident(cause, request),
		kind: "incident.opened",
		payload,
		responsible: await require_responsible.responsibleFor(edge, configuration, {
			...request,
			named: null
		}),
		artifacts: [],
		evidence: []
	};
	return {
		...await require_record_fact.recordFact(edge, entries, content),
		warnings: []
	};
}
/** An incident may be of all packages: only one that is named must be there. */
async function knownPackage({ repository }, configuration, name) {
	require_environment.shippedPackage(configuration, name);
	const { tags } = await repository.tags();
	const names = tags.map((tag) => tag.name);
	require_shared.packageNamed(await require_shared.packagesOf(repository, configuration, names), name);
}
/** Of the shipment that brought it, where somebody says so. */
function subjectOfIncident(cause, { environment, package: part }) {
	if (cause === null) return {
		shipment: null,
		package: part,
		environment,
		version: null,
		commit: null
	};
	const { id, version, commit } = cause;
	return {
		shipment: id,
		package: cause.package,
		environment: cause.environment,
		version,
		commit
	};
}
/**
* Records that an incident is over; one that is over already is left as it is. Throws INCIDENT_UNKNOWN for one that the
* ledger does not know.
*/
async function resolveIncident(edge, { configuration }, request) {
	const note = request.note === null ? null : require_recordable.recordableText("--note", request.note);
	const entries = (await edge.ledger.read()).map(({ entry }) => entry);
	const known = foldIncidents(entries);
	const named = request.name.trim();
	const found = known.findLast(({ name }) => name === named);
	if (!found) throw unknownIncident(named, known);
	if (found.resolved) return {
		entry: found.resolved,
		already: true,
		warnings: []
	};
	const payload = {
		incident: found.name,
		note
	};
	const { shipment, package: part, environment, version, commit } = found.opened;
	const content = {
		kind: "incident.resolved",
		payload,
		shipment,
		package: part,
		environment,
		version,
		commit,
		responsible: await require_responsible.responsibleFor(edge, configuration, {
			environment,
			package: part,
			named: null
		}),
		artifacts: [],
		evidence: []
	};
	return {
		...await require_record_fact.recordFact(edge, entries, content),
		warnings: []
	};
}
/** The same for the same incident while it is open, so that a step that is run again opens no second one. */
function madeName(entries, incident) {
	const { title, environment, package: part } = incident;
	const before = foldIncidents(entries).filter((one) => one.title === title && one.resolved !== null && one.opened.environment === environment).length;
	return `incident-${require_digest.sha256Of(require_canonical.canonicalBytes([
		title,
		environment,
		part,
		before
	])).slice(0, 8)}`;
}
function shipmentNamed(entries, name, where) {
	const version = require_announced.plainVersion(name);
	const found = require_shipments.foldShipments(entries).filter((one) => (one.id === name || one.version === version) && (where.environment === null || one.environment === where.environment) && (where.package === null || one.package === where.package)).toSorted((a, b) => a.frozen.seq - b.frozen.seq);
	const last = found.at(-1);
	if (last && (where.environment !== null || found.every((one) => one.environment === last.environment))) return last;
	throw new require_cli_ahead_ts.WaybillError("NOTHING_ANNOUNCED", last ? `${version} was announced to several environments.` : `The release that --caused-by names was not announced.`, { hint: "Name the environment, or leave --caused-by out and say in the title what is known." });
}
function unknownIncident(name, known) {
	const open = known.filter(({ resolved }) => resolved === null).map((one) => one.name);
	return new require_cli_ahead_ts.WaybillError("INCIDENT_UNKNOWN", `The ledger has no incident ${name}.`, { hint: open.length > 0 ? `Open are: ${open.join(", ")}.` : "None is open." });
}

exports.openIncident = openIncident;
exports.resolveIncident = resolveIncident;