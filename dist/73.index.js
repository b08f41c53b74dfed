export const id = 73;
export const ids = [73];
export const modules = {

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shardStateSchema),
/* harmony export */   _: () => (/* binding */ SHARD_STATUSES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



const SHARD_STATUSES = ['ready', 'running', 'done', 'failed'];
/**
 * `state.json` of one task and shard. Its rename to `done` is the commit point of the shard's outputs.
 * Times and attempts are events: here `attempt` is always 1, so that equal work gives equal bytes.
 */
const shardStateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('codebatch.shard_state'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SHARD_STATUSES),
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    stats: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ files_processed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0), outputs_written: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0) }).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
});
//# sourceMappingURL=shard-state.js.map

/***/ }),

/***/ 9073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ appendEvent),
  xS: () => (/* binding */ hasBatch),
  LS: () => (/* binding */ listBatches),
  B9: () => (/* binding */ listStates),
  RO: () => (/* binding */ publishShards),
  x3: () => (/* binding */ readBatch),
  fE: () => (/* binding */ readOutputText),
  T7: () => (/* binding */ readOutputs),
  m3: () => (/* binding */ readPlan),
  un: () => (/* binding */ readState),
  gv: () => (/* binding */ readTask),
  wP: () => (/* binding */ writeBatch)
});

// UNUSED EXPORTS: readEvents, writeState

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/records/batch.js


/** `batch.json`: one execution of a plan. `status` stays `pending`: progress is derived from the shard states. */
const batchSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.batch'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    batch_id: header/* recordId */.Re,
    snapshot_id: header/* recordId */.Re,
    created_at: header/* timestamp */.vE,
    pipeline: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
//# sourceMappingURL=batch.js.map
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
;// CONCATENATED MODULE: ./build/src/records/event.js



/** The dictionary of execution. Events carry wall-clock time and no answer may depend on them. */
const EVENT_KINDS = [
    'batch_started',
    'batch_completed',
    'shard_started',
    'shard_completed',
    'shard_failed',
    'shard_retrying',
];
const event_eventSchema = schemas/* looseObject */._H3({
    schema_version: header/* schemaVersion */.CZ,
    ts: header/* timestamp */.vE,
    event: schemas/* enum */.k5n(EVENT_KINDS),
    batch_id: header/* recordId */.Re,
    task_id: header/* recordId */.Re.optional(),
    shard_id: digest/* shardId */.oE.optional(),
    attempt: schemas/* int */.Whr().min(1).optional(),
    duration_ms: schemas/* number */.aig().min(0).optional(),
    error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    stats: schemas/* looseObject */._H3({}).optional(),
});
//# sourceMappingURL=event.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/src/records/plan.js


/** A task of a plan, with all that decides what it computes. */
const plannedTaskSchema = schemas/* looseObject */._H3({
    task_id: header/* recordId */.Re,
    type: schemas/* string */.YjP(),
    /** Version of the task's own code; absent in stores of the reference implementation. */
    version: schemas/* int */.Whr().min(1).optional(),
    scope: schemas/* enum */.k5n(['shard', 'batch']).optional(),
    depends_on: schemas/* array */.YOg(header/* recordId */.Re).optional(),
    /** Resolved: every option present, sorted. */
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    /** Digests of the grammars and libraries that the outputs depend on, by name. */
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
/** `plan.json`: a pipeline applied to one snapshot. */
const planSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.plan'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    batch_id: header/* recordId */.Re,
    tasks: schemas/* array */.YOg(plannedTaskSchema).min(1),
});
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/src/records/shard-state.js
var shard_state = __webpack_require__(2712);
;// CONCATENATED MODULE: ./build/src/records/task.js



/** `task.json`: one planned task inside a batch. `shard_ids` holds only shards with files. */
const taskSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.task'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    task_id: header/* recordId */.Re,
    batch_id: header/* recordId */.Re,
    type: schemas/* string */.YjP(),
    sharding: schemas/* looseObject */._H3({
        strategy: schemas/* literal */.euz('hash_prefix'),
        shard_count: schemas/* literal */.euz(256),
        shard_ids: schemas/* array */.YOg(digest/* shardId */.oE),
    }),
    inputs: schemas/* looseObject */._H3({ snapshot: schemas/* boolean */.zMY(), tasks: schemas/* array */.YOg(header/* recordId */.Re) }),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    status: schemas/* string */.YjP(),
});
//# sourceMappingURL=task.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/store/lift-output.js



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
        throw new errors/* UserError */.yo('STORE_CORRUPT', `${where} is not an output.`, {
            hints: ['The file was damaged or written by hand: run the shard again.'],
        });
    const record = value;
    if (record['schema_version'] !== header/* SCHEMA_VERSION */.f$)
        return (0,header/* parseRecord */.Hh)(output/* outputSchema */.fe, value, where);
    // A kind of later may be called `constructor`.
    for (const [one, other] of Object.hasOwn(TWINS, value.kind) ? TWINS[value.kind] : []) {
        record[one] ??= record[other];
        record[other] ??= record[one];
    }
    return record;
}
//# sourceMappingURL=lift-output.js.map
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(131);
// EXTERNAL MODULE: ./build/src/store/objects.js + 1 modules
var objects = __webpack_require__(9526);
;// CONCATENATED MODULE: ./build/src/store/lines.js



/**
 * Lines of a UTF-8 file, read piece by piece, without their line feeds; none when the file is absent. A last line
 * needs no line feed.
 */
function* lines_readLines(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return;
        throw error;
    }
    try {
        const decoder = new TextDecoder();
        let rest = '';
        for (const piece of (0,objects/* readPieces */.ut)(file)) {
            const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n');
            rest = lines.pop();
            yield* lines;
        }
        rest += decoder.decode();
        if (rest !== '')
            yield rest;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/src/store/batches.js

















/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
function writeBatch(store, given) {
    const { root } = store;
    const batchId = (0,header/* checkId */.ij)(given.batch.batch_id, 'batch');
    (0,durable/* removeStaleTemps */.jH)((0,layout/* batchDir */.I6)(root, batchId));
    (0,durable/* publishAll */.V7)([
        { path: (0,layout/* planFile */.eS)(root, batchId), data: (0,json_files/* recordText */.Pe)(given.plan) },
        ...given.tasks.map((task) => ({
            path: (0,layout/* taskFile */.g0)(root, { batchId, taskId: (0,header/* checkId */.ij)(task.task_id, 'task') }),
            data: (0,json_files/* recordText */.Pe)(task),
        })),
    ]);
    (0,durable/* writeDurably */.v8)((0,layout/* batchFile */.bD)(root, batchId), (0,json_files/* recordText */.Pe)(given.batch));
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readBatch(store, batchId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    return (0,json_files/* readRecordFile */.m7)(batchSchema, (0,layout/* batchFile */.bD)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readPlan(store, batchId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    return (0,json_files/* readRecordFile */.m7)(planSchema, (0,layout/* planFile */.eS)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function readTask(store, batchId, taskId) {
    const path = (0,layout/* taskFile */.g0)(store.root, { batchId: (0,header/* checkId */.ij)(batchId, 'batch'), taskId: (0,header/* checkId */.ij)(taskId, 'task') });
    return (0,json_files/* readRecordFile */.m7)(taskSchema, path) ?? unknownTask(store, batchId, taskId);
}
/** Ids of all whole batches, sorted. */
function listBatches(store) {
    return (0,listing/* folderNames */.H)((0,layout/* batchesDir */.AU)(store.root)).filter((id) => hasBatch(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasBatch(store, batchId) {
    return header/* ID_PATTERN */.pw.test(batchId) && (0,json_files/* isFile */.fo)((0,layout/* batchFile */.bD)(store.root, batchId));
}
/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
function readState(store, at) {
    return (0,json_files/* readRecordFile */.m7)(shard_state/* shardStateSchema */.L, (0,layout/* stateFile */.Ed)(store.root, checkAddress(at)));
}
/** Replaces the state of one task and shard. */
function writeState(store, state) {
    const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
    writeDurably(stateFile(store.root, at), recordText(state));
}
/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function listStates(store, batchId, taskId) {
    readTask(store, batchId, taskId);
    return (0,listing/* folderNames */.H)((0,layout/* shardsDir */.$8)(store.root, { batchId, taskId }))
        .filter((name) => digest/* SHARD_PATTERN */.yd.test(name))
        .flatMap((shardId) => readState(store, { batchId, taskId, shardId }) ?? []);
}
/**
 * Publishes shards together: all outputs are written, synced and renamed before the first state file is, whose rename
 * is the commit point of its shard. A kill at any moment leaves each shard either published or as it was.
 */
function publishShards(store, batchId, entries) {
    const addressed = entries.map((entry) => ({ ...entry, at: checkAddress({ batchId, ...entry }) }));
    for (const { at } of addressed)
        (0,durable/* removeStaleTemps */.jH)((0,layout/* shardDir */.oq)(store.root, at));
    (0,durable/* publishAll */.V7)(addressed.map(({ at, outputs }) => ({ path: (0,layout/* outputsFile */.Rf)(store.root, at), data: outputs })));
    (0,durable/* publishAll */.V7)(addressed.map(({ at, state }) => ({ path: (0,layout/* stateFile */.Ed)(store.root, at), data: (0,json_files/* recordText */.Pe)(state) })));
}
/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
function* readOutputs(store, at, kinds) {
    const path = (0,layout/* outputsFile */.Rf)(store.root, checkAddress(at));
    const others = output/* OUTPUT_KINDS */.mO.filter((kind) => kinds?.includes(kind) === false);
    const passed = others.map((kind) => `{"kind":"${kind}"`);
    let line = 0;
    let count = 0;
    for (const json of lines_readLines(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        count++;
        if (passed.some((start) => json.startsWith(start)))
            continue;
        const output = liftOutput((0,json_files/* parseLine */.A)(json, where), where);
        if (!kinds || kinds.includes(output.kind))
            yield output;
    }
    return count;
}
/** The outputs of one task and shard as they are stored; empty when nothing was published. */
function readOutputText(store, at) {
    try {
        return (0,external_node_fs_.readFileSync)((0,layout/* outputsFile */.Rf)(store.root, checkAddress(at)), 'utf8');
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return '';
        throw error;
    }
}
/** Appends an event to its batch and, when it is about a task, to that task. Never synced: no answer depends on it. */
function appendEvent(store, event) {
    const batchId = (0,header/* checkId */.ij)(event.batch_id, 'batch');
    const line = (0,json/* escapeNonAscii */.Al)(JSON.stringify(event));
    (0,durable/* appendLine */.Xq)((0,layout/* batchEvents */.go)(store.root, batchId), line);
    if (event.task_id !== undefined)
        (0,durable/* appendLine */.Xq)((0,layout/* taskEvents */.HT)(store.root, { batchId, taskId: (0,header/* checkId */.ij)(event.task_id, 'task') }), line);
}
/**
 * Events of a batch, or of one of its tasks, in the order of writing; none when nobody wrote any. A line that a killed
 * writer tore, or that no reader of today understands, is left out and told in a warning.
 */
function readEvents(store, batchId, taskId) {
    checkId(batchId, 'batch');
    const path = taskId === undefined
        ? batchEvents(store.root, batchId)
        : taskEvents(store.root, { batchId, taskId: checkId(taskId, 'task') });
    const events = [];
    const warnings = [];
    let line = 0;
    for (const json of readLines(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        try {
            events.push(parseRecord(eventSchema, parseLine(json, where), where));
        }
        catch (error) {
            warnings.push(`An event was left out: ${messageOf(error)}`);
        }
    }
    return { events, warnings };
}
/** Ids come from people and from stores of others: none may reach a path unchecked. */
function checkAddress(at) {
    (0,header/* checkId */.ij)(at.batchId, 'batch');
    (0,header/* checkId */.ij)(at.taskId, 'task');
    if (digest/* SHARD_PATTERN */.yd.test(at.shardId))
        return at;
    throw new errors/* UserError */.yo('SHARD_NOT_FOUND', `${JSON.stringify(at.shardId)} is not a shard.`, {
        hints: ['A shard is two lower-case hex digits: 00 to ff.'],
    });
}
function unknownBatch(store, batchId) {
    throw (0,listing/* notFound */.m)('batch', batchId, listBatches(store));
}
function unknownTask(store, batchId, taskId) {
    throw (0,listing/* notFound */.m)('task', taskId, readPlan(store, batchId).tasks.map((task) => task.task_id));
}
//# sourceMappingURL=batches.js.map

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
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT' || (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOTDIR')
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

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iM: () => (/* binding */ getObject),
  Qf: () => (/* binding */ hasObject),
  nf: () => (/* binding */ openObjectWriter),
  $R: () => (/* binding */ putObject),
  fk: () => (/* binding */ putObjectFile),
  ut: () => (/* binding */ readPieces),
  g6: () => (/* binding */ syncObjects),
  Jo: () => (/* binding */ syncObjectsPooled)
});

// UNUSED EXPORTS: getContent, putContent

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/records/chunk-manifest.js



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const chunk_manifest_CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunk_manifest_chunkManifestSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.chunk_manifest'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    kind: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    chunks: schemas/* array */.YOg(schemas/* looseObject */._H3({ object: records_digest/* digest */.br, size: schemas/* int */.Whr().min(0), index: schemas/* int */.Whr().min(0) })),
    total_bytes: schemas/* int */.Whr().min(0),
    chunk_size: schemas/* int */.Whr().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/store/objects.js









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
    const digest = (0,records_digest/* digestOf */.ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            writeWhole(file, bytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
    const hash = (0,json/* sha256Stream */.kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            writeWhole(file, piece);
            size += piece.length;
        },
        finish() {
            (0,external_node_fs_.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,external_node_fs_.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.rmSync)(temporary, { force: true });
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
    return (0,external_node_fs_.existsSync)((0,layout/* objectFile */.e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,layout/* objectFile */.e)(store.root, digest));
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if ((0,records_digest/* digestOf */.ol)(bytes) === digest)
        return bytes;
    throw new errors/* UserError */.yo('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: (0,layout/* objectFile */.e)(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        (0,durable/* syncPath */.Z8)(path);
    for (const folder of foldersOf(store, paths))
        (0,durable/* syncDirectory */.zR)(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,durable/* syncFileSystem */.r1)(store.root)))
        return;
    await (0,durable/* syncPaths */.yd)(paths);
    await (0,durable/* syncPaths */.yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
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
    throw new UserError('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at);
    }
}
function readManifest(bytes, object) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new UserError('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return parseRecord(chunkManifestSchema, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || fileDigest(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
function fileDigest(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const hash = (0,json/* sha256Stream */.kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,layout/* objectsDir */.aL)(store.root);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.renameSync)(temporary, path);
    remember(store, path);
}
function writeWhole(file, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
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
        for (let folder = (0,external_node_path_.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ })

};
