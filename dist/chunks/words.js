import { a as wordKeys, i as wordFault, n as filled, o as wordsOf, r as titleIn, t as around } from "./notes/words.js";

export { wordFault };