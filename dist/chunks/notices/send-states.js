// src/notices/send-states.ts
/** How far a message has come; `accepted` is what a server said, `unknown` what nobody can say. */
const sendStates = [
	"planned",
	"sending",
	"accepted",
	"deferred",
	"refused",
	"unknown",
	"skipped"
];

Object.defineProperty(exports, "sendStates", {
  enumerable: true,
  get: function () {
    return sendStates;
  }
});