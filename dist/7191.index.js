export const id = 7191;
export const ids = [7191];
export const modules = {

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ batchSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** `batch.json`: one execution of a plan. `status` stays `pending`: progress is derived from the shard states. */
const batchSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.batch'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    pipeline: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=batch.js.map

/***/ }),

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chunkManifestSchema)
/* harmony export */ });
/* unused harmony export CHUNK_SIZE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunkManifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.chunk_manifest'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    chunks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0), index: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0) })),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    chunk_size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map

/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eventSchema)
/* harmony export */ });
/* unused harmony export EVENT_KINDS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** The dictionary of execution. Events carry wall-clock time and no answer may depend on them. */
const EVENT_KINDS = [
    'batch_started',
    'batch_completed',
    'shard_started',
    'shard_completed',
    'shard_failed',
    'shard_retrying',
];
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    ts: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
    event: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](EVENT_KINDS),
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re.optional(),
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE.optional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1).optional(),
    duration_ms: zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ code: zod__WEBPACK_IMPORTED_MODULE_2__.string(), message: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({}).optional(),
});
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema)
/* harmony export */ });
/* unused harmony export plannedTaskSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);


/** A task of a plan, with all that decides what it computes. */
const plannedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    type: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** Version of the task's own code; absent in stores of the reference implementation. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).optional(),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['shard', 'batch']).optional(),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_1__.array(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re).optional(),
    /** Resolved: every option present, sorted. */
    config: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown()),
    /** Digests of the grammars and libraries that the outputs depend on, by name. */
    tools: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string()).optional(),
});
/** `plan.json`: a pipeline applied to one snapshot. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_1__.literal('codebatch.plan'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__.array(plannedTaskSchema).min(1),
});
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shardStateSchema),
/* harmony export */   _: () => (/* binding */ SHARD_STATUSES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);




const SHARD_STATUSES = ['ready', 'running', 'done', 'failed'];
/**
 * `state.json` of one task and shard. Its rename to `done` is the commit point of the shard's outputs.
 * Times and attempts are events: here `attempt` is always 1, so that equal work gives equal bytes.
 */
const shardStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_3__.literal('codebatch.shard_state'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    status: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](SHARD_STATUSES),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0),
    stats: zod__WEBPACK_IMPORTED_MODULE_3__.looseObject({ files_processed: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0), outputs_written: zod__WEBPACK_IMPORTED_MODULE_3__.int().min(0) }).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__.looseObject({ code: zod__WEBPACK_IMPORTED_MODULE_3__.string(), message: zod__WEBPACK_IMPORTED_MODULE_3__.string() }).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=shard-state.js.map

/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ taskSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** `task.json`: one planned task inside a batch. `shard_ids` holds only shards with files. */
const taskSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.task'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    type: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    sharding: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
        strategy: zod__WEBPACK_IMPORTED_MODULE_2__.literal('hash_prefix'),
        shard_count: zod__WEBPACK_IMPORTED_MODULE_2__.literal(256),
        shard_ids: zod__WEBPACK_IMPORTED_MODULE_2__.array(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE),
    }),
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ snapshot: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(), tasks: zod__WEBPACK_IMPORTED_MODULE_2__.array(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re) }),
    config: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()),
    status: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
//# sourceMappingURL=task.js.map

/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ listStates),
/* harmony export */   LS: () => (/* binding */ listBatches),
/* harmony export */   RO: () => (/* binding */ publishShards),
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   Zn: () => (/* binding */ appendEvent),
/* harmony export */   fE: () => (/* binding */ readOutputText),
/* harmony export */   gv: () => (/* binding */ readTask),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   un: () => (/* binding */ readState),
/* harmony export */   wP: () => (/* binding */ writeBatch),
/* harmony export */   wj: () => (/* binding */ readEvents),
/* harmony export */   x3: () => (/* binding */ readBatch),
/* harmony export */   xS: () => (/* binding */ hasBatch)
/* harmony export */ });
/* unused harmony export writeState */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(180);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4466);
/* harmony import */ var _records_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6895);
/* harmony import */ var _records_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7049);
/* harmony import */ var _records_shard_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2712);
/* harmony import */ var _records_task_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3431);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7381);
/* harmony import */ var _lift_output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1066);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(131);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2500);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6422);


















/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
function writeBatch(store, given) {
    const { root } = store;
    const batchId = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(given.batch.batch_id, 'batch');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchDir */ .I6)(root, batchId));
    const committed = [
        { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .planFile */ .eS)(root, batchId), data: (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .recordText */ .Pe)(given.plan) },
        ...given.tasks.map((task) => ({
            path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .taskFile */ .g0)(root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(task.task_id, 'task') }),
            data: (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .recordText */ .Pe)(task),
        })),
    ];
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .publishAll */ .V7)(committed);
    const seal = committed.map(({ path, data }) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .besideBatch */ .Hb)(root, batchId, path), (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(data)]);
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchFile */ .bD)(root, batchId), (0,_seal_js__WEBPACK_IMPORTED_MODULE_17__/* .sealedText */ .c)(given.batch, Object.fromEntries(seal)));
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readBatch(store, batchId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(batchId, 'batch');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readRecordFile */ .m7)(_records_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .batchSchema */ .A, (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchFile */ .bD)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readPlan(store, batchId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(batchId, 'batch');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readRecordFile */ .m7)(_records_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planSchema */ .F, (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .planFile */ .eS)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function readTask(store, batchId, taskId) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .taskFile */ .g0)(store.root, { batchId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(batchId, 'batch'), taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(taskId, 'task') });
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readRecordFile */ .m7)(_records_task_js__WEBPACK_IMPORTED_MODULE_8__/* .taskSchema */ .v, path) ?? unknownTask(store, batchId, taskId);
}
/** Ids of all whole batches, sorted. */
function listBatches(store) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_15__/* .folderNames */ .H)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchesDir */ .AU)(store.root)).filter((id) => hasBatch(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasBatch(store, batchId) {
    return _records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .ID_PATTERN */ .pw.test(batchId) && (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .isFile */ .fo)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchFile */ .bD)(store.root, batchId));
}
/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
function readState(store, at) {
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readRecordFile */ .m7)(_records_shard_state_js__WEBPACK_IMPORTED_MODULE_7__/* .shardStateSchema */ .L, (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .stateFile */ .Ed)(store.root, checkAddress(at)));
}
/** Replaces the state of one task and shard. */
function writeState(store, state) {
    const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
    writeDurably(stateFile(store.root, at), sealedText(state));
}
/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function listStates(store, batchId, taskId) {
    readTask(store, batchId, taskId);
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_15__/* .folderNames */ .H)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .shardsDir */ .$8)(store.root, { batchId, taskId }))
        .filter((name) => _records_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARD_PATTERN */ .yd.test(name))
        .flatMap((shardId) => readState(store, { batchId, taskId, shardId }) ?? []);
}
/**
 * Publishes shards together: all outputs are written, synced and renamed before the first state file is, whose rename
 * is the commit point of its shard. A kill at any moment leaves each shard either published or as it was.
 */
function publishShards(store, batchId, entries) {
    const addressed = entries.map((entry) => ({ ...entry, at: checkAddress({ batchId, ...entry }) }));
    for (const { at } of addressed)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .shardDir */ .oq)(store.root, at));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .publishAll */ .V7)(addressed.map(({ at, outputs }) => ({ path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .outputsFile */ .Rf)(store.root, at), data: outputs })));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .publishAll */ .V7)(addressed.map(({ at, state, outputs }) => ({
        path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .stateFile */ .Ed)(store.root, at),
        data: (0,_seal_js__WEBPACK_IMPORTED_MODULE_17__/* .sealedText */ .c)(state, { [_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .OUTPUTS_NAME */ .z9]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(outputs) }),
    })));
}
/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
function* readOutputs(store, at, kinds) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .outputsFile */ .Rf)(store.root, checkAddress(at));
    const others = _records_output_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTPUT_KINDS */ .mO.filter((kind) => kinds?.includes(kind) === false);
    const passed = others.map((kind) => `{"kind":"${kind}"`);
    let line = 0;
    let count = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_16__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        count++;
        if (passed.some((start) => json.startsWith(start)))
            continue;
        const output = (0,_lift_output_js__WEBPACK_IMPORTED_MODULE_14__/* .liftOutput */ .F)((0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .parseLine */ .A)(json, where), where);
        if (!kinds || kinds.includes(output.kind))
            yield output;
    }
    return count;
}
/** The outputs of one task and shard as they are stored; empty when nothing was published. */
function readOutputText(store, at) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .outputsFile */ .Rf)(store.root, checkAddress(at)), 'utf8');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .isAbsence */ .Md)(error))
            return '';
        throw error;
    }
}
/** Appends an event to its batch and, when it is about a task, to that task. Never synced: no answer depends on it. */
function appendEvent(store, event) {
    const batchId = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(event.batch_id, 'batch');
    const line = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeNonAscii */ .Al)(JSON.stringify(event));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .appendLine */ .Xq)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchEvents */ .go)(store.root, batchId), line);
    if (event.task_id !== undefined)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_11__/* .appendLine */ .Xq)((0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .taskEvents */ .HT)(store.root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(event.task_id, 'task') }), line);
}
/**
 * Events of a batch, or of one of its tasks, in the order of writing; none when nobody wrote any. A line that a killed
 * writer tore, or that no reader of today understands, is left out and told in a warning.
 */
function readEvents(store, batchId, taskId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(batchId, 'batch');
    const path = taskId === undefined
        ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .batchEvents */ .go)(store.root, batchId)
        : (0,_layout_js__WEBPACK_IMPORTED_MODULE_13__/* .taskEvents */ .HT)(store.root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(taskId, 'task') });
    const events = [];
    const warnings = [];
    let line = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_16__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        try {
            events.push((0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(_records_event_js__WEBPACK_IMPORTED_MODULE_3__/* .eventSchema */ .G, (0,_json_files_js__WEBPACK_IMPORTED_MODULE_12__/* .parseLine */ .A)(json, where), where));
        }
        catch (error) {
            warnings.push(`An event was left out: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}`);
        }
    }
    return { events, warnings };
}
/** Ids come from people and from stores of others: none may reach a path unchecked. */
function checkAddress(at) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(at.batchId, 'batch');
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .checkId */ .ij)(at.taskId, 'task');
    if (_records_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARD_PATTERN */ .yd.test(at.shardId))
        return at;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo('SHARD_NOT_FOUND', `${JSON.stringify(at.shardId)} is not a shard.`, {
        hints: ['A shard is two lower-case hex digits: 00 to ff.'],
    });
}
function unknownBatch(store, batchId) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_15__/* .notFound */ .m)('batch', batchId, listBatches(store));
}
function unknownTask(store, batchId, taskId) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_15__/* .notFound */ .m)('task', taskId, readPlan(store, batchId).tasks.map((task) => task.task_id));
}
//# sourceMappingURL=batches.js.map

/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ liftOutput)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);



/** Fields that one writer knows by one name and another by the other; both are given to readers. */
const TWINS = {
    diagnostic: [['col', 'column']],
    metric: [['metric', 'name']],
    symbol: [['symbol_type', 'type']],
};
/**
 * A stored line as a record. Lines of our own kinds are trusted to have the fields of their kind: checking each of
 * millions costs more than all the rest of reading them.
 * @param where file and line for the message
 * Throws `STORE_CORRUPT` for what is no output, `SCHEMA_NEWER`.
 */
function liftOutput(value, where) {
    if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string')
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('STORE_CORRUPT', `${where} is not an output.`, {
            hints: ['The file was damaged or written by hand: run the shard again.'],
        });
    const record = value;
    if (record['schema_version'] !== _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$)
        return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(_records_output_js__WEBPACK_IMPORTED_MODULE_1__/* .outputSchema */ .fe, value, where);
    // A kind of later may be called `constructor`.
    for (const [one, other] of Object.hasOwn(TWINS, value.kind) ? TWINS[value.kind] : []) {
        record[one] ??= record[other];
        record[other] ??= record[one];
    }
    return record;
}
//# sourceMappingURL=lift-output.js.map

/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);



/**
 * Lines of a UTF-8 file, read piece by piece, without their line feeds; none when the file is absent. A last line
 * needs no line feed. Throws `STORE_UNREADABLE` for a folder.
 */
function* readLines(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(error))
            return;
        throw error;
    }
    try {
        const decoder = new TextDecoder();
        let rest = '';
        for (const piece of (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readPieces */ .ut)(file)) {
            const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n');
            rest = lines.pop();
            yield* lines;
        }
        rest += decoder.decode();
        if (rest !== '')
            yield rest;
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) !== 'EISDIR')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('STORE_UNREADABLE', `${path} is a folder and no file.`, { cause: error });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ folderNames),
/* harmony export */   m: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




/** Names of the folders inside a folder, sorted; none when it is absent. */
function folderNames(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrings */ .Kt);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(error))
            return [];
        throw error;
    }
}
/** The error for an id that names nothing, with the nearest ids that do. */
function notFound(noun, id, known) {
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(id, known);
    const list = known.length === 0 ? 'there are none' : `${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${noun.toUpperCase()}_NOT_FOUND`, `There is no ${noun} ${JSON.stringify(id)} in the store.`, {
        hints: [near === undefined ? `Known: ${list}.` : `Did you mean ${near}?`],
        details: { id, known: known.slice(0, 20) },
    });
}
//# sourceMappingURL=listing.js.map

/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ putObject),
/* harmony export */   Jo: () => (/* binding */ syncObjectsPooled),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   XL: () => (/* binding */ readManifestOf),
/* harmony export */   _A: () => (/* binding */ getContent),
/* harmony export */   fk: () => (/* binding */ putObjectFile),
/* harmony export */   g6: () => (/* binding */ syncObjects),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   nf: () => (/* binding */ openObjectWriter),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* unused harmony export putContent */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_chunk_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3287);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(424);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7381);









/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map();
const COPY_BUFFER = 1024 * 1024;
/** From this many files on, one call for the whole file system is cheaper than one for each. */
const WORTH_ONE_SYNC = 64;
/** An object that was there already may come from a writer that died before its sync; the system writes back by then. */
const SURELY_SYNCED_MS = 120_000;
/**
 * Stores bytes under their digest; already there is success. A file that is there but torn or damaged is replaced.
 * Durable only after `syncObjects`.
 */
function putObject(store, bytes) {
    const digest = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
        try {
            writeWhole(file, bytes);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', 0o644);
    const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Stream */ .kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            writeWhole(file, piece);
            size += piece.length;
        },
        finish() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        },
    };
}
/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading
 * @returns the digest and size of what was read
 */
function putObjectFile(store, file) {
    const writer = openObjectWriter(store);
    try {
        for (const piece of readPieces(file))
            writer.write(piece);
    }
    catch (error) {
        writer.abort();
        throw error;
    }
    return writer.finish();
}
function hasObject(store, digest) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest));
    }
    catch (error) {
        if (!(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isAbsence */ .Md)(error) && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(error) !== 'EISDIR')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if ((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes) === digest)
        return bytes;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPath */ .Z8)(path);
    for (const folder of foldersOf(store, paths))
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncDirectory */ .zR)(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFileSystem */ .r1)(store.root)))
        return;
    await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPaths */ .yd)(paths);
    await (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .syncPaths */ .yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
}
/**
 * Stores the content of an output. More than `CHUNK_SIZE` bytes are cut into chunks, and a manifest names them.
 * @returns the fields that name it in the output
 */
function putContent(store, given) {
    const bytes = Buffer.from(given.content);
    if (bytes.length <= CHUNK_SIZE)
        return { object: putObject(store, bytes), format: 'json' };
    const chunks = [];
    for (let start = 0; start < bytes.length; start += CHUNK_SIZE) {
        const chunk = bytes.subarray(start, start + CHUNK_SIZE);
        chunks.push({ object: putObject(store, chunk), size: chunk.length, index: chunks.length });
    }
    const manifest = {
        schema_name: 'codebatch.chunk_manifest',
        schema_version: SCHEMA_VERSION,
        producer: { ...PRODUCER },
        kind: given.kind,
        format: 'json',
        chunks,
        total_bytes: bytes.length,
        chunk_size: CHUNK_SIZE,
    };
    return { object: putObject(store, Buffer.from(JSON.stringify(manifest))), format: 'json+chunks' };
}
/**
 * Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when the manifest is none or its
 * chunks do not add up.
 */
function getContent(store, given) {
    const bytes = getObject(store, given.object);
    if (given.format !== 'json+chunks')
        return bytes;
    const manifest = readManifest(bytes, given.object);
    const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
    const expected = ordered.reduce((sum, chunk) => sum + chunk.size, 0);
    const whole = expected === manifest.total_bytes &&
        Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
    if (whole && whole.length === manifest.total_bytes)
        return whole;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, COPY_BUFFER, at);
    }
}
/** The manifest of an object in chunks. Throws as `getObject`, and `OBJECT_CORRUPT` or `SCHEMA_ERROR` when it is none. */
function readManifestOf(store, object) {
    return readManifest(getObject(store, object), object);
}
function readManifest(bytes, object) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return (0,_records_header_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(_records_chunk_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .chunkManifestSchema */ .w, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest);
    const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || digestOfFile(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
/** The digest of a file, read piece by piece. */
function digestOfFile(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Stream */ .kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsDir */ .aL)(store.root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    return (0,_durable_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectFile */ .e)(store.root, digest);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    remember(store, path);
}
function writeWhole(file, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, done);
}
function remember(store, path) {
    let paths = unsynced.get(store.root);
    if (!paths)
        unsynced.set(store.root, (paths = new Set()));
    paths.add(path);
}
function takeUnsynced(store) {
    const paths = [...(unsynced.get(store.root) ?? [])];
    unsynced.delete(store.root);
    return paths;
}
/** The folders of objects up to the store's root: a new object often made both of its folders. */
function foldersOf(store, paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ })

};
