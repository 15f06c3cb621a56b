import { t as differenceOf } from "./bom/difference.js";

export { differenceOf };