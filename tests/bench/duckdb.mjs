// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scan of bench_query in DuckDB, on the same twins and on one core, to stand beside ours:
//   TWINSCOPE_BENCH_DUMP=twins.jsonl bench_query --benchmark_filter=scan
//   npm install @duckdb/node-api
//   node duckdb.mjs twins.jsonl
import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";

const Times = 11;
const database = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
await database.run("CREATE TABLE twin(id INTEGER, doc JSON)");
const appender = await database.createAppender("twin");
readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).forEach((text, id) => {
  appender.appendInteger(id);
  appender.appendVarchar(text);
  appender.endRow();
});
appender.closeSync();

const scan = `SELECT count(*) FROM twin WHERE CAST(doc->'$.tags.site.floor' AS INTEGER) = 17
  AND CAST(doc->'$.properties.desired.thermostat1.targetTemperature' AS DOUBLE) > 20`;
const taken = [];
let found = 0;
for (let i = 0; i < Times; ++i) {
  const start = performance.now();
  found = Number((await database.runAndReadAll(scan)).getRows()[0][0]);
  taken.push(performance.now() - start);
}
taken.sort((a, b) => a - b);
console.log(`DuckDB scan: ${found} found, median ${taken[Times >> 1].toFixed(1)} ms, best ${taken[0].toFixed(1)} ms`);
