import { a as tagsOf, i as remoteTags, n as headsOf, o as unfetched, r as openUpstream, t as askRemote } from "./edge/git/remote-tags.js";

export { remoteTags };