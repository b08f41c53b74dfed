export const id = 216;
export const ids = [216];
export const modules = {

/***/ 62713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ batchTasks),
/* harmony export */   z: () => (/* binding */ runBatchTask)
/* harmony export */ });
/* harmony import */ var _records_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12572);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34237);


/**
 * Runs one batch-scope task over the facts of the tasks that it needs.
 * @returns facts by path, only for paths that have some
 */
function runBatchTask(code, given) {
    const files = [...given.files].sort(_records_file_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFiles */ .hZ);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const ids = new Map(code.needs.map((type) => [type, given.plan.find((task) => task.type === type)?.task_id]));
    const facts = (type, path) => {
        const id = ids.get(type);
        const file = byPath.get(path);
        return id === undefined || !file ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlock */ .Gr)(given.block(id, file) ?? '', code.reads);
    };
    return code.run({ files, facts }, given.planned.config);
}
/** The batch-scope tasks of a plan, in order. */
function batchTasks(plan, registry) {
    return plan.flatMap((planned) => {
        const code = registry.tasks.get(planned.type);
        return code?.scope === 'batch' ? [{ planned, code }] : [];
    });
}
//# sourceMappingURL=batch-scope.js.map

/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ committedAt),
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36143);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30690);



/**
 * The commits that a head has and a base has not. Throws `GIT_FAILED` when one of them is not here.
 * @param range ids of commits
 */
async function readHistory(repository, range) {
    const args = ['log', '-z', '--no-patch', '--no-show-signature', '--encoding=UTF-8', '--topo-order'];
    const format = '--format=tformat:%m %H %T %P%x00%s';
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, [
        ...args,
        '--boundary',
        format,
        range.head,
        `^${range.base}`,
    ]);
    const fields = stdout.toString('utf8').split('\0');
    const history = { commits: [], outside: [] };
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [mark, commit, tree, ...parents] = fields[at].split(' ').filter(Boolean);
        (mark === '-' ? history.outside : history.commits).push({
            commit,
            tree,
            parents,
            subject: fields[at + 1],
        });
    }
    return history;
}
/** When a commit was committed, in ISO 8601. Throws `GIT_FAILED` when it is not here. */
function committedAt(repository, commit) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, ['show', '--no-patch', '--no-show-signature', '--format=%cI', commit]);
}
/** Commits whose parents were cut off when this was cloned; none in a full clone. */
async function shallowCommits(repository) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'shallow'];
    const file = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, args);
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return new Set();
        throw error;
    }
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 9216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepBatches: () => (/* binding */ keepBatches)
});

// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(64466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./build/src/records/seal.js
var seal = __webpack_require__(2819);
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
    seal: seal/* sealSchema */.P.optional(),
});
//# sourceMappingURL=batch.js.map
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
var output = __webpack_require__(96895);
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
;// CONCATENATED MODULE: ./build/src/records/shard-state.js




const SHARD_STATUSES = ['ready', 'running', 'done', 'failed'];
/**
 * `state.json` of one task and shard. Its rename to `done` is the commit point of the shard's outputs.
 * Times and attempts are events: here `attempt` is always 1, so that equal work gives equal bytes.
 */
const shardStateSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.shard_state'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    shard_id: digest/* shardId */.oE,
    task_id: header/* recordId */.Re,
    batch_id: header/* recordId */.Re,
    status: schemas/* enum */.k5n(SHARD_STATUSES),
    attempt: schemas/* int */.Whr().min(0),
    stats: schemas/* looseObject */._H3({ files_processed: schemas/* int */.Whr().min(0), outputs_written: schemas/* int */.Whr().min(0) }).optional(),
    error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    seal: seal/* sealSchema */.P.optional(),
});
//# sourceMappingURL=shard-state.js.map
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
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(75899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
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
function lift_output_liftOutput(value, where) {
    if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string')
        throw new UserError('STORE_CORRUPT', `${where} is not an output.`, {
            hints: ['The file was damaged or written by hand: run the shard again.'],
        });
    const record = value;
    if (record['schema_version'] !== SCHEMA_VERSION)
        return parseRecord(outputSchema, value, where);
    // A kind of later may be called `constructor`.
    for (const [one, other] of Object.hasOwn(TWINS, value.kind) ? TWINS[value.kind] : []) {
        record[one] ??= record[other];
        record[other] ??= record[one];
    }
    return record;
}
//# sourceMappingURL=lift-output.js.map
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(60131);
// EXTERNAL MODULE: ./build/src/store/lines.js
var lines = __webpack_require__(62500);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(25466);
// EXTERNAL MODULE: ./build/src/store/seal.js
var store_seal = __webpack_require__(66422);
;// CONCATENATED MODULE: ./build/src/store/batches.js


















/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
function writeBatch(store, given) {
    const { root } = store;
    const batchId = (0,header/* checkId */.ij)(given.batch.batch_id, 'batch');
    (0,durable/* removeStaleTemps */.jH)((0,layout/* batchDir */.I6)(root, batchId));
    const committed = [
        { path: (0,layout/* planFile */.eS)(root, batchId), data: (0,json_files/* recordText */.Pe)(given.plan) },
        ...given.tasks.map((task) => ({
            path: (0,layout/* taskFile */.g0)(root, { batchId, taskId: (0,header/* checkId */.ij)(task.task_id, 'task') }),
            data: (0,json_files/* recordText */.Pe)(task),
        })),
    ];
    (0,durable/* publishAll */.V7)(committed);
    const seal = committed.map(({ path, data }) => [(0,layout/* besideBatch */.Hb)(root, batchId, path), (0,digest/* digestOf */.ol)(data)]);
    (0,durable/* writeDurably */.v8)((0,layout/* batchFile */.bD)(root, batchId), (0,store_seal/* sealedText */.c)(given.batch, Object.fromEntries(seal)));
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readBatch(store, batchId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    return (0,json_files/* readRecordFile */.m7)(batchSchema, (0,layout/* batchFile */.bD)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readPlan(store, batchId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    const path = (0,layout/* planFile */.eS)(store.root, batchId);
    return (0,json_files/* readRecordFile */.m7)(planSchema, path) ?? (readBatch(store, batchId), (0,listing/* lost */.DU)(store, path));
}
/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function readTask(store, batchId, taskId) {
    const path = (0,layout/* taskFile */.g0)(store.root, { batchId: (0,header/* checkId */.ij)(batchId, 'batch'), taskId: (0,header/* checkId */.ij)(taskId, 'task') });
    return (0,json_files/* readRecordFile */.m7)(taskSchema, path) ?? unknownTask(store, batchId, taskId);
}
/** Ids of all whole batches, sorted. */
function listBatches(store) {
    return (0,listing/* folderNames */.Hw)((0,layout/* batchesDir */.AU)(store.root)).filter((id) => hasBatch(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasBatch(store, batchId) {
    return header/* ID_PATTERN */.pw.test(batchId) && (0,json_files/* isFile */.fo)((0,layout/* batchFile */.bD)(store.root, batchId));
}
/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
function readState(store, at) {
    return (0,json_files/* readRecordFile */.m7)(shardStateSchema, (0,layout/* stateFile */.Ed)(store.root, checkAddress(at)));
}
/** Replaces the state of one task and shard. */
function writeState(store, state) {
    const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
    writeDurably(stateFile(store.root, at), sealedText(state));
}
/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function listStates(store, batchId, taskId) {
    readTask(store, batchId, taskId);
    return (0,listing/* folderNames */.Hw)((0,layout/* shardsDir */.$8)(store.root, { batchId, taskId }))
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
    (0,durable/* publishAll */.V7)(addressed.map(({ at, state, outputs }) => ({
        path: (0,layout/* stateFile */.Ed)(store.root, at),
        data: (0,store_seal/* sealedText */.c)(state, { [layout/* OUTPUTS_NAME */.z9]: (0,digest/* digestOf */.ol)(outputs) }),
    })));
}
/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
function* readOutputs(store, at, kinds) {
    const path = outputsFile(store.root, checkAddress(at));
    const others = OUTPUT_KINDS.filter((kind) => kinds?.includes(kind) === false);
    const passed = others.map((kind) => `{"kind":"${kind}"`);
    let line = 0;
    let count = 0;
    for (const json of readLines(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        count++;
        if (passed.some((start) => json.startsWith(start)))
            continue;
        const output = liftOutput(parseLine(json, where), where);
        if (!kinds || kinds.includes(output.kind))
            yield output;
    }
    return count;
}
/** The outputs of one task and shard as they are stored; empty when nothing was published. */
function readOutputText(store, at) {
    try {
        return (0,plain_file/* readPlainText */.Sg)((0,layout/* outputsFile */.Rf)(store.root, checkAddress(at)));
    }
    catch (error) {
        if ((0,errors/* isAbsence */.Md)(error))
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
    throw (0,listing/* notFound */.mX)('batch', batchId, listBatches(store));
}
function unknownTask(store, batchId, taskId) {
    const known = readPlan(store, batchId).tasks.map((task) => task.task_id);
    if (known.includes(taskId))
        (0,listing/* lost */.DU)(store, (0,layout/* taskFile */.g0)(store.root, { batchId, taskId }));
    throw (0,listing/* notFound */.mX)('task', taskId, known);
}
//# sourceMappingURL=batches.js.map
// EXTERNAL MODULE: ./build/src/store/snapshots.js + 1 modules
var snapshots = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/engine/plan.js
var engine_plan = __webpack_require__(69045);
;// CONCATENATED MODULE: ./build/src/engine/batch.js







/** Files of each shard that has any, shards and files sorted. */
function groupByShard(files) {
    const groups = new Map();
    for (const shard of digest/* ALL_SHARDS */.CK)
        groups.set(shard, []);
    for (const file of files)
        groups.get((0,digest/* shardOf */.IS)(file.object)).push(file);
    for (const [shard, group] of groups)
        if (group.length === 0)
            groups.delete(shard);
    return groups;
}
/**
 * Writes the records of a batch. Asked twice it answers the same id and says that it stood already.
 * Throws `SNAPSHOT_NOT_FOUND`, and `BATCH_EXISTS` when a given id names another batch.
 */
function initBatch(store, given) {
    const { snapshotId, plan } = given;
    const shards = [...groupByShard((0,snapshots/* readFileIndex */.zl)(store, snapshotId)).keys()];
    const batchId = given.batchId === undefined ? (0,engine_plan/* batchIdOf */.Zd)(snapshotId, plan) : (0,header/* checkId */.ij)(given.batchId, 'batch');
    const record = (0,engine_plan/* planRecord */.x1)(plan, batchId);
    if (hasBatch(store, batchId)) {
        const same = readBatch(store, batchId).snapshot_id === snapshotId &&
            (0,json/* canonicalJson */.dj)(readPlan(store, batchId).tasks) === (0,json/* canonicalJson */.dj)(record.tasks);
        if (same)
            return { batchId, existed: true };
        throw new errors/* UserError */.yo('BATCH_EXISTS', `Batch ${batchId} exists already, with another snapshot or plan.`, {
            hints: ['Leave --id out to get an id that follows from the content.'],
        });
    }
    writeBatch(store, {
        batch: {
            schema_name: 'codebatch.batch',
            schema_version: header/* SCHEMA_VERSION */.f$,
            producer: { ...header/* PRODUCER */.n8 },
            batch_id: batchId,
            snapshot_id: snapshotId,
            created_at: given.time,
            pipeline: plan.pipeline,
            status: 'pending',
            ...(given.metadata ? { metadata: given.metadata } : {}),
        },
        plan: record,
        tasks: plan.tasks.map((task) => ({
            schema_name: 'codebatch.task',
            schema_version: header/* SCHEMA_VERSION */.f$,
            producer: { ...header/* PRODUCER */.n8 },
            task_id: task.task_id,
            batch_id: batchId,
            type: task.type,
            sharding: { strategy: 'hash_prefix', shard_count: 256, shard_ids: shards },
            inputs: { snapshot: true, tasks: task.depends_on ?? [] },
            config: task.config,
            status: 'pending',
        })),
    });
    return { batchId, existed: false };
}
//# sourceMappingURL=batch.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/store/claims.js + 2 modules
var claims = __webpack_require__(16764);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/store/locks.js









/** A lock that nobody touched for this long is given up by its owner. */
const STALE_AFTER_MS = 30_000;
/**
 * Claims a shard of a batch for this process.
 * @returns undefined when somebody else holds it and is alive
 */
function claimShardLock(store, given) {
    const path = (0,layout/* lockFile */.Ke)(store.root, (0,header/* checkId */.ij)(given.batchId, 'batch'), (0,header/* checkId */.ij)(given.shardId, 'shard'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const holder = {
        owner: `${given.owner ?? 'run'} ${(0,external_node_crypto_.randomUUID)()}`,
        pid: process.pid,
        host: (0,external_node_os_.hostname)(),
        started: new Date().toISOString(),
    };
    const text = JSON.stringify(holder);
    const claimed = createNew(path, text) || takeOver(path, text);
    return claimed ? lockOf(path, text) : undefined;
}
function lockOf(path, text) {
    const isOurs = () => readText(path) === text;
    return {
        heartbeat() {
            if (!isOurs())
                return false;
            const now = new Date();
            (0,external_node_fs_.utimesSync)(path, now, now);
            return true;
        },
        release() {
            if (isOurs())
                (0,external_node_fs_.rmSync)(path, { force: true });
        },
    };
}
/** Replaces a stale lock. A second file is the right to do so, else two could each remove the other's fresh lock. */
function takeOver(path, text) {
    if (!isStale(path))
        return false;
    const right = `${path}.takeover`;
    if (ageOf(right) > STALE_AFTER_MS)
        (0,external_node_fs_.rmSync)(right, { force: true });
    if (!createNew(right, text))
        return false;
    try {
        if (!isStale(path))
            return false;
        (0,external_node_fs_.rmSync)(path, { force: true });
        return createNew(path, text);
    }
    finally {
        (0,external_node_fs_.rmSync)(right, { force: true });
    }
}
/** Whether nobody holds a lock any more: its process of this machine is dead, or it was silent for half a minute. */
function isStale(path) {
    const age = ageOf(path);
    if (age === -1 || age > STALE_AFTER_MS)
        return true;
    const holder = holderOf(readText(path));
    return holder !== undefined && holder.host === (0,external_node_os_.hostname)() && !(0,durable/* isProcessAlive */.jW)(holder.pid);
}
/** Milliseconds since the last heartbeat, -1 when there is no such file. */
function ageOf(path) {
    const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return standing ? Math.max(0, Date.now() - standing.mtimeMs) : -1;
}
/** Undefined for a lock whose owner was killed before it had written its name: only age tells about that one. */
function holderOf(text) {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value?.pid === 'number' && typeof value.host === 'string'
            ? { pid: value.pid, host: value.host }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function createNew(path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function readText(path) {
    try {
        return (0,plain_file/* readPlainText */.Sg)(path);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=locks.js.map
// EXTERNAL MODULE: ./build/src/engine/batch-scope.js
var batch_scope = __webpack_require__(62713);
// EXTERNAL MODULE: ./build/src/engine/block.js
var block = __webpack_require__(34237);
;// CONCATENATED MODULE: ./build/src/engine/choose-tasks.js

/** The tasks of a plan that were asked for, in its order; all when none were. Throws `TASK_NOT_FOUND`. */
function chooseTasks(plan, taskIds) {
    if (!taskIds)
        return plan.tasks;
    const known = plan.tasks.map((task) => task.task_id);
    for (const id of taskIds)
        if (!known.includes(id))
            throw new errors/* UserError */.yo('TASK_NOT_FOUND', `The batch has no task ${JSON.stringify(id)}.`, {
                hints: [`Its tasks: ${known.join(', ')}.`],
            });
    return plan.tasks.filter((task) => taskIds.includes(task.task_id));
}
/**
 * A task asked for by name runs only on what it stands on. Throws `DEPENDENCY_NOT_DONE`.
 * @param given.all every shard that has files
 * @param isDone of a task and shard
 */
function requireDependencies(tasks, given, isDone) {
    if (!given.taskIds)
        return;
    const chosen = new Set(tasks.map((task) => task.task_id));
    for (const shard of given.shards ?? given.all)
        for (const task of tasks)
            for (const dependency of task.depends_on ?? [])
                if (!chosen.has(dependency) && !isDone(dependency, shard))
                    throw new errors/* UserError */.yo('DEPENDENCY_NOT_DONE', `Task ${task.task_id} needs ${dependency}, which is not done for shard ${shard}.`, {
                        hints: [`Run it first: codebatch run --batch ${given.batchId} --task ${dependency} --store …`],
                    });
}
//# sourceMappingURL=choose-tasks.js.map
// EXTERNAL MODULE: ./build/src/engine/compute.js + 1 modules
var compute = __webpack_require__(23716);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 1 modules
var engine_memo = __webpack_require__(31861);
;// CONCATENATED MODULE: ./build/src/engine/output-buffer.js
/** At first; it grows to what the largest portion needs. */
const FIRST_BYTES = 64 * 1024;
/**
 * Where outputs become the bytes that are written. One for all that a run publishes: as texts they would outlive many
 * collections of garbage, and be most of a run's memory.
 */
class OutputBuffer {
    bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    start = 0;
    end = 0;
    append(text) {
        const length = Buffer.byteLength(text);
        if (this.end + length > this.bytes.length)
            this.grow(length);
        this.end += this.bytes.write(text, this.end);
    }
    /** What was appended since the last taking; it holds until `clear`. */
    take() {
        const taken = this.bytes.subarray(this.start, this.end);
        this.start = this.end;
        return taken;
    }
    /** Lets everything be overwritten that was taken. */
    clear() {
        this.start = 0;
        this.end = 0;
    }
    /** What was taken before keeps the memory that it lies in. */
    grow(length) {
        const open = this.bytes.subarray(this.start, this.end);
        const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, open.length + length));
        this.end = open.copy(grown);
        this.start = 0;
        this.bytes = grown;
    }
}
//# sourceMappingURL=output-buffer.js.map
;// CONCATENATED MODULE: ./build/src/engine/portions.js
/** Outputs that wait to be written together: so many bytes, or a little more. */
const PORTION = 1024 * 1024;
/**
 * Cuts entries into portions that are published together: many small ones, few large ones. However many there are and
 * however large, about one portion of them is in memory.
 * @param entries made only when they are asked for
 */
function* portions(entries) {
    let portion = [];
    let length = 0;
    for (const entry of entries) {
        portion.push(entry);
        length += entry.outputs.length;
        if (length < PORTION)
            continue;
        yield portion;
        portion = [];
        length = 0;
    }
    if (portion.length > 0)
        yield portion;
}
//# sourceMappingURL=portions.js.map
;// CONCATENATED MODULE: ./build/src/engine/status.js



/** Derived from the shard states alone. Throws `BATCH_NOT_FOUND`. */
function batchStatus(store, batchId) {
    const batch = readBatch(store, batchId);
    const plan = readPlan(store, batchId);
    const withFiles = new Set();
    for (const file of (0,snapshots/* eachFile */.ap)(store, batch.snapshot_id))
        withFiles.add((0,digest/* shardOf */.IS)(file.object));
    const tasks = plan.tasks.map((task) => {
        const states = listStates(store, batchId, task.task_id).filter(({ shard_id }) => withFiles.has(shard_id));
        const count = (status) => states.filter((state) => state.status === status).length;
        const counts = {
            shards_total: withFiles.size,
            shards_done: count('done'),
            shards_failed: count('failed'),
            shards_running: count('running'),
        };
        return { task_id: task.task_id, task_type: task.type, status: statusOf(counts), ...counts };
    });
    const sum = (field) => tasks.reduce((total, task) => total + task[field], 0);
    const totals = {
        shards_total: sum('shards_total'),
        shards_done: sum('shards_done'),
        shards_failed: sum('shards_failed'),
        shards_running: sum('shards_running'),
    };
    return {
        batch_id: batchId,
        snapshot_id: batch.snapshot_id,
        pipeline: batch.pipeline,
        status: statusOf(totals),
        total_shards: totals.shards_total,
        done_shards: totals.shards_done,
        failed_shards: totals.shards_failed,
        tasks,
    };
}
function statusOf(counts) {
    if (counts.shards_done === counts.shards_total)
        return 'done';
    if (counts.shards_failed > 0)
        return 'failed';
    return counts.shards_done > 0 || counts.shards_running > 0 ? 'running' : 'pending';
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/engine/run-result.js

/** Counts from what the store says now, whoever did it. Throws `BATCH_NOT_FOUND`. */
function runResult(store, batchId, { shardsRun, failures }) {
    const status = batchStatus(store, batchId);
    return {
        batch_id: batchId,
        success: status.failed_shards === 0 && failures.length === 0,
        tasks_completed: status.tasks.filter((task) => task.status === 'done').length,
        tasks_failed: status.tasks.filter((task) => task.status === 'failed').length,
        shards_completed: status.done_shards,
        shards_failed: status.failed_shards,
        shards_run: shardsRun,
        failures,
    };
}
//# sourceMappingURL=run-result.js.map
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/src/engine/shard-entry.js




/**
 * Outputs and state of one task and shard. Failed as a whole when any of its files did: half a shard would look like a
 * whole one to every reader.
 */
function buildShardEntry(work) {
    const { batchId, taskId, shardId, buffer = new OutputBuffer() } = work;
    const tail = (0,block/* envelopeTail */.JX)(work);
    const failures = [];
    let lines = 0;
    for (const file of work.files) {
        const text = work.block(file);
        if (text === undefined)
            failures.push(failureOf(work, file));
        else {
            lines += countLines(text);
            buffer.append((0,block/* renderOutputs */.$Z)(text, file.path, tail));
        }
    }
    const outputs = buffer.take();
    const identity = {
        schema_name: 'codebatch.shard_state',
        schema_version: header/* SCHEMA_VERSION */.f$,
        producer: { ...header/* PRODUCER */.n8 },
        shard_id: shardId,
        task_id: taskId,
        batch_id: batchId,
    };
    const [first] = failures;
    if (first) {
        const message = `${(0,util_text/* plural */.LS)(failures.length, 'file')} failed; ${first.path}: ${first.message}`;
        const state = {
            ...identity,
            status: 'failed',
            attempt: 1,
            error: { code: first.code, message },
        };
        return { entry: { taskId, shardId, outputs: new Uint8Array(0), state }, failures };
    }
    const stats = { files_processed: work.files.length, outputs_written: lines };
    return {
        entry: { taskId, shardId, outputs, state: { ...identity, status: 'done', attempt: 1, stats } },
        failures,
    };
}
function failureOf({ taskId, shardId, failures }, file) {
    const own = failures(file).find((failure) => failure.task_id === undefined || failure.task_id === taskId);
    const known = own ?? {
        code: 'task_crashed',
        message: 'Its facts could not be read back.',
        path: file.path,
    };
    return { ...known, task_id: taskId, shard_id: shardId };
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
//# sourceMappingURL=shard-entry.js.map
;// CONCATENATED MODULE: ./build/src/engine/stored-facts.js

/**
 * Reads facts back from published outputs, a task at a time, keeping only lines of the wanted kinds: the batch-scope
 * tasks see what the store says, whoever computed it.
 */
function storedFacts(store, given) {
    const { batchId, shards } = given;
    const tasks = new Map();
    const prefixes = given.kinds.map((kind) => `{"kind":"${kind}"`);
    const load = (taskId) => {
        const byPath = new Map();
        for (const shardId of shards)
            for (const line of readOutputText(store, { batchId, taskId, shardId }).split('\n')) {
                if (!prefixes.some((prefix) => line.startsWith(prefix)))
                    continue;
                const { path } = JSON.parse(line);
                byPath.set(path, `${byPath.get(path) ?? ''}${line}\n`);
            }
        return byPath;
    };
    return (taskId, file) => {
        let blocks = tasks.get(taskId);
        if (!blocks)
            tasks.set(taskId, (blocks = load(taskId)));
        return blocks.get(file.path) ?? '';
    };
}
//# sourceMappingURL=stored-facts.js.map
;// CONCATENATED MODULE: ./build/src/engine/run.js


















/** Shards claimed and published together: enough to spread the cost of a sync, few enough to share with others. */
const CLAIM = 16;
/**
 * Does what of a batch is not done yet: claims shards, computes them in one pass for all tasks, publishes outputs, then
 * runs the batch-scope tasks. Safe to repeat, to interrupt, and to run twice at once: each shard is done once.
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `PLAN_MISMATCH`, `DEPENDENCY_NOT_DONE`.
 */
function runBatch(store, batchId, options) {
    return (0,claims/* whileWriting */.OH)(store, () => runOpenShards(store, batchId, options));
}
async function runOpenShards(store, batchId, options) {
    const bench = openBench(store, batchId, options);
    const heartbeat = new Map();
    const timer = setInterval(() => {
        for (const lock of heartbeat.values())
            lock.heartbeat();
    }, 5000);
    try {
        const wanted = chooseTasks(bench.plan, options.taskIds);
        run_event(bench, { event: 'batch_started' });
        await runShards(bench, { tasks: wanted, heartbeat, options });
        // The workers are done, and what follows needs the memory that they hold.
        await bench.computer.close();
        if (!options.shards || options.shards.length === 256)
            await runBatchScope(bench, wanted, options.registry);
        bench.memo.save();
        run_event(bench, { event: 'batch_completed' });
        return runResult(store, batchId, bench);
    }
    finally {
        clearInterval(timer);
        for (const lock of heartbeat.values())
            lock.release();
        bench.memo.close();
        await bench.computer.close();
    }
}
function openBench(store, batchId, options) {
    const batch = readBatch(store, batchId);
    const plan = (0,engine_plan/* storedPlan */.Rg)(options.registry, batch.pipeline, readPlan(store, batchId));
    const snapshot = (0,snapshots/* readSnapshot */.RA)(store, batch.snapshot_id);
    const files = (0,snapshots/* readFileIndex */.zl)(store, batch.snapshot_id);
    const memo = new engine_memo/* Memo */.l(store.root, { reading: options.memo ?? true });
    const computer = new compute/* Computer */.S({
        plan,
        registry: options.registry,
        memo,
        store: store.root,
        workerEntry: options.workerEntry,
        secondsPerFile: options.secondsPerFile ?? 60,
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    });
    return {
        store,
        batchId,
        snapshotId: batch.snapshot_id,
        time: snapshot.created_at,
        plan,
        files,
        shards: groupByShard(files),
        computer,
        memo,
        buffer: new OutputBuffer(),
        failures: [],
        shardsRun: 0,
    };
}
async function runShards(bench, given) {
    const tasks = given.tasks.filter((task) => given.options.registry.tasks.get(task.type)?.scope === 'shard');
    requireDependencies(tasks, { ...given.options, all: bench.shards.keys(), batchId: bench.batchId }, (taskId, shard) => !bench.shards.has(shard) || isDone(bench, taskId, shard));
    const open = (given.options.shards ?? [...bench.shards.keys()]).filter((shard) => bench.shards.has(shard));
    const total = open.reduce((sum, shard) => sum + bench.shards.get(shard).length, 0);
    let done = 0;
    while (open.length > 0) {
        const range = [];
        const held = [];
        for (const shard of open.splice(0, CLAIM)) {
            if (missingTasks(bench, shard, tasks).length === 0) {
                done += bench.shards.get(shard).length;
                continue;
            }
            const lock = claimShardLock(bench.store, { batchId: bench.batchId, shardId: shard });
            if (lock)
                given.heartbeat.set(shard, lock);
            (lock ? range : held).push(shard);
        }
        // Somebody may have finished a shard between the look at it and the claim.
        const files = range.flatMap((shard) => missingTasks(bench, shard, tasks).length > 0 ? bench.shards.get(shard) : []);
        await bench.computer.compute(files, (at, of) => given.options.onProgress?.(done + Math.floor((of === 0 ? 1 : at / of) * files.length), total));
        publish(bench, missingEntries(bench, range, tasks));
        bench.computer.forget();
        for (const shard of range) {
            given.heartbeat.get(shard)?.release();
            given.heartbeat.delete(shard);
        }
        done += range.reduce((sum, shard) => sum + bench.shards.get(shard).length, 0);
        given.options.onProgress?.(done, total);
        // Somebody else is at the held ones: look again when the rest is done.
        open.push(...held);
        if (range.length === 0 && held.length > 0)
            await (0,promises_.setTimeout)(200);
        else
            await (0,promises_.setImmediate)();
    }
}
function isDone(bench, taskId, shardId) {
    return readState(bench.store, { batchId: bench.batchId, taskId, shardId })?.status === 'done';
}
function missingTasks(bench, shard, tasks) {
    return tasks.filter((task) => !isDone(bench, task.task_id, shard));
}
/** All missing tasks of claimed shards, each rendered when it is asked for. */
function* missingEntries(bench, range, tasks) {
    for (const shard of range)
        for (const task of missingTasks(bench, shard, tasks)) {
            run_event(bench, { event: 'shard_started', task_id: task.task_id, shard_id: shard, attempt: 1 });
            yield entryOf(bench, task, shard, (file) => bench.computer.block(task.task_id, file));
        }
}
/** Publishes entries in few goes, and tells of each. */
function publish(bench, entries) {
    for (const portion of portions(entries)) {
        publishShards(bench.store, bench.batchId, portion);
        bench.buffer.clear();
        bench.shardsRun += portion.length;
        for (const { state } of portion)
            run_event(bench, {
                event: state.status === 'done' ? 'shard_completed' : 'shard_failed',
                task_id: state.task_id,
                shard_id: state.shard_id,
                attempt: 1,
                ...(state.stats ? { stats: state.stats } : {}),
                ...(state.error ? { error: state.error } : {}),
            });
    }
}
function entryOf(bench, task, shardId, block) {
    const { entry, failures } = buildShardEntry({
        snapshotId: bench.snapshotId,
        batchId: bench.batchId,
        taskId: task.task_id,
        shardId,
        time: bench.time,
        files: bench.shards.get(shardId),
        block,
        failures: (file) => bench.computer.failuresOf(file),
        buffer: bench.buffer,
    });
    bench.failures.push(...failures);
    return entry;
}
/** Runs the batch-scope tasks whose needs are all done, each into the shards of its files, each by one process. */
async function runBatchScope(bench, tasks, registry) {
    for (const { planned, code } of (0,batch_scope/* batchTasks */.l)(bench.plan.tasks, registry)) {
        const shards = [...bench.shards.keys()];
        const ready = (planned.depends_on ?? []).every((id) => shards.every((shard) => isDone(bench, id, shard)));
        if (!tasks.includes(planned) || !ready)
            continue;
        while (shards.some((shard) => !isDone(bench, planned.task_id, shard))) {
            const lock = claimShardLock(bench.store, { batchId: bench.batchId, shardId: planned.task_id });
            if (lock) {
                try {
                    runOverBatch(bench, planned, code);
                }
                finally {
                    lock.release();
                }
                break;
            }
            // Somebody else is at it: what it leaves is looked at again.
            await (0,promises_.setTimeout)(200);
        }
    }
}
function runOverBatch(bench, planned, code) {
    const shards = [...bench.shards.keys()];
    const open = shards.filter((shard) => !isDone(bench, planned.task_id, shard));
    const facts = (0,batch_scope/* runBatchTask */.z)(code, {
        planned,
        plan: bench.plan.tasks,
        files: bench.files,
        block: storedFacts(bench.store, { batchId: bench.batchId, shards, kinds: code.reads }),
    });
    const entries = function* () {
        for (const shard of open)
            yield entryOf(bench, planned, shard, (file) => (0,block/* writeBlock */.nl)(facts.get(file.path) ?? []));
    };
    publish(bench, entries());
}
function run_event(bench, fields) {
    appendEvent(bench.store, {
        schema_version: header/* SCHEMA_VERSION */.f$,
        ts: new Date().toISOString(),
        batch_id: bench.batchId,
        ...fields,
    });
}
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./build/src/engine/snapshot.js + 2 modules
var snapshot = __webpack_require__(2438);
// EXTERNAL MODULE: ./build/src/git/history.js
var git_history = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/src/store/provenance.js
var provenance = __webpack_require__(92732);
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(38907);
;// CONCATENATED MODULE: ./build/src/review/keep.js






/**
 * Writes both sides as whole batches, objects copied, so that every other command can read them.
 * @returns their ids; those of both are one where both trees are
 */
async function keepBatches(sides, inputs) {
    const ids = {};
    for (const side of ['base', 'head'])
        if (sides[side].side.kind !== 'none')
            ids[side] = await keepSide(sides[side], sides, inputs);
    return ids;
}
async function keepSide(chosen, sides, inputs) {
    const { store, env, plan, registry } = inputs;
    const { record } = sides.repository && chosen.tree !== undefined
        ? await (0,snapshot/* snapshotTree */.vZ)({
            repository: sides.repository,
            tree: chosen.tree,
            env,
            store,
            objectMap: inputs.objectMap,
            ...(sides.gitEnv ? { gitEnv: sides.gitEnv } : {}),
        })
        : await (0,snapshot/* snapshotDirectory */.gN)({ dir: inputs.root, env, store });
    const { commit } = chosen.side;
    (0,provenance/* writeProvenance */.fu)(store, record.snapshot_id, {
        path: inputs.root,
        ...(commit === undefined ? {} : { commit }),
        ...(commit === undefined || !sides.repository
            ? {}
            : { committed_at: await (0,git_history/* committedAt */.AB)(sides.repository, commit) }),
        ...(chosen.tree === undefined ? {} : { tree: chosen.tree }),
    });
    const { batchId } = initBatch(store, { snapshotId: record.snapshot_id, plan, time: record.created_at });
    await runBatch(store, batchId, {
        registry,
        workerEntry: worker_entry/* workerEntry */.x,
        ...(inputs.jobs === undefined ? {} : { jobs: inputs.jobs }),
    });
    return batchId;
}
//# sourceMappingURL=keep.js.map

/***/ })

};
