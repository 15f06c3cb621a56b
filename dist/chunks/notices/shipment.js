const require_bom = require("../journeys/lockfiles.js");

// src/notices/shipment.ts
/** RFC 9562 section 5.5: all ids of shipments and messages are named in this space. It never changes. */
const namespace = "8b5f2c1e-6d0a-4e37-9c44-71f3a8d2e690";
/** The id of a shipment: UUIDv5, the same for the same release, environment and attempt on every machine. */
function shipmentId(name) {
	const { repository, package: part, environment, version, commit, attempt } = name;
	return idOf("shipment", [
		repository,
		part,
		environment,
		version,
		commit,
		attempt
	]);
}
/** The id of one message: the same act to the same recipient always has the same id, whoever sends it again. */
function messageId(act, channel, recipient) {
	return idOf("message", [
		act.shipment,
		act.kind,
		act.revision,
		act.causing,
		channel,
		recipient
	]);
}
/** The id of what happened, as all hooks with the same content are told it. */
function eventId(act, content) {
	return idOf("event", [
		act.shipment,
		act.kind,
		act.revision,
		act.causing,
		content
	]);
}
function idOf(noun, fields) {
	return require_bom.v5(JSON.stringify([noun, ...fields]), namespace);
}

Object.defineProperty(exports, "eventId", {
  enumerable: true,
  get: function () {
    return eventId;
  }
});
Object.defineProperty(exports, "messageId", {
  enumerable: true,
  get: function () {
    return messageId;
  }
});
Object.defineProperty(exports, "shipmentId", {
  enumerable: true,
  get: function () {
    return shipmentId;
  }
});