import { t as readRecordedBom } from "./bom/recorded.js";

export { readRecordedBom };