export const id = 118;
export const ids = [118];
export const modules = {

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerMerge: () => (/* binding */ registerMerge)
});

// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/claims.js
var claims = __webpack_require__(7490);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/engine/batch.js
var engine_batch = __webpack_require__(1904);
;// CONCATENATED MODULE: ./build/src/engine/merge.js







/** Shards whose records are synced in one go. */
const PUBLISHED_TOGETHER = 16;
/**
 * Takes the finished shards of several parts into one batch. Order and repetition of the parts do not matter: equal
 * bytes collapse, and different bytes for one task and shard are refused.
 * @param parts stores in which the same batch was run over other ranges
 * Throws `SHARD_CONFLICT`, `PART_MISMATCH`, `BATCH_NOT_FOUND`.
 */
function mergeParts(store, batchId, given) {
    const release = (0,claims/* claimWriting */.py)(store);
    try {
        return takeParts(store, batchId, given);
    }
    finally {
        release();
    }
}
function takeParts(store, batchId, given) {
    const batch = (0,batches/* readBatch */.x3)(store, batchId);
    const plan = (0,batches/* readPlan */.m3)(store, batchId);
    for (const part of given.parts)
        requireSameWork(store, part, batchId);
    const shards = [...(0,engine_batch/* groupByShard */.t)((0,snapshots/* readFileIndex */.zl)(store, batch.snapshot_id)).keys()];
    const result = { batch_id: batchId, merged: 0, collapsed: 0, missing: [] };
    for (let start = 0; start < shards.length; start += PUBLISHED_TOGETHER) {
        const slots = shards
            .slice(start, start + PUBLISHED_TOGETHER)
            .flatMap((shardId) => plan.tasks.map((task) => ({ taskId: task.task_id, shardId })));
        (0,batches/* publishShards */.RO)(store, batchId, slots.flatMap((slot) => mergeSlot(store, batchId, { slot, parts: given.parts, result }) ?? []));
    }
    const shardTasks = plan.tasks.filter((task) => given.registry.tasks.get(task.type)?.scope === 'shard');
    for (const shardId of shards)
        for (const { task_id } of shardTasks)
            if ((0,batches/* readState */.un)(store, { batchId, taskId: task_id, shardId })?.status !== 'done')
                result.missing.push({ task_id, shard_id: shardId });
    return result;
}
function requireSameWork(store, part, batchId) {
    const same = (0,batches/* readBatch */.x3)(part, batchId).snapshot_id === (0,batches/* readBatch */.x3)(store, batchId).snapshot_id &&
        (0,json/* canonicalJson */.dj)((0,batches/* readPlan */.m3)(part, batchId).tasks) === (0,json/* canonicalJson */.dj)((0,batches/* readPlan */.m3)(store, batchId).tasks);
    if (!same)
        throw new errors/* UserError */.yo('PART_MISMATCH', `The part ${part.root} holds another snapshot or plan under ${batchId}.`);
}
/** What has to be published for one task and shard, or undefined when nothing has. */
function mergeSlot(store, batchId, given) {
    const { slot, parts, result } = given;
    const at = { batchId, ...slot };
    let known = (0,batches/* readState */.un)(store, at)?.status === 'done' ? (0,batches/* readOutputText */.fE)(store, at) : undefined;
    let entry;
    for (const part of parts) {
        const state = (0,batches/* readState */.un)(part, at);
        if (state?.status !== 'done')
            continue;
        const outputs = (0,batches/* readOutputText */.fE)(part, at);
        if (known === undefined) {
            copyObjects(part, store, outputs);
            known = outputs;
            entry = { ...slot, outputs, state };
            result.merged++;
        }
        else if (known === outputs)
            result.collapsed++;
        else
            throw new errors/* UserError */.yo('SHARD_CONFLICT', `Two parts disagree about task ${slot.taskId}, shard ${slot.shardId}.`, {
                hints: ['Equal work gives equal bytes: one of the parts was damaged or made by another build.'],
                details: { task_id: slot.taskId, shard_id: slot.shardId, part: part.root },
            });
    }
    return entry;
}
/** Content that outputs name (trees of `emit_ast`) travels with them. */
function copyObjects(from, to, outputs) {
    for (const [, name] of outputs.matchAll(/"object":"(sha256:[0-9a-f]{64})"/g))
        copyObject(from, to, name);
    (0,objects/* syncObjects */.g6)(to);
}
function copyObject(from, to, digest) {
    if ((0,objects/* hasObject */.Qf)(to, digest))
        return;
    const bytes = (0,objects/* getObject */.iM)(from, digest);
    (0,objects/* putObject */.$R)(to, bytes);
    const text = bytes.length < 1_000_000 ? bytes.toString('utf8') : '';
    if (text.includes('"schema_name":"codebatch.chunk_manifest"'))
        for (const [, chunk] of text.matchAll(/"object":"(sha256:[0-9a-f]{64})"/g))
            copyObject(from, to, chunk);
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./build/src/engine/run.js + 3 modules
var run = __webpack_require__(6717);
// EXTERNAL MODULE: ./build/src/review/worker-entry.js
var worker_entry = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/src/store/store.js
var store_store = __webpack_require__(6942);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/merge.js







/** `codebatch merge PART…`: takes shards run elsewhere into one batch and finishes it. */
const registerMerge = (program, { output }) => {
    (0,command/* jsonOption */.Ec)((0,command/* batchOption */._9)(program.command('merge <part...>').description('merge stores that ran other shard ranges'))).action(async (parts, options) => {
        const store = (0,command/* storeOf */.xX)(options);
        const merged = mergeParts(store, options.batch, {
            parts: parts.map((part) => (0,store_store/* openStore */.Ch)(part)),
            registry: registry/* registry */.u,
        });
        if (merged.missing.length === 0)
            await (0,run/* runBatch */.a)(store, options.batch, { registry: registry/* registry */.u, workerEntry: worker_entry/* workerEntry */.x });
        const shards = [...new Set(merged.missing.map(({ shard_id }) => shard_id))];
        output.result({ ...merged, complete: merged.missing.length === 0 }, () => shards.length === 0
            ? `Merged ${(0,util_text/* plural */.LS)(merged.merged, 'shard')}; the batch is complete.`
            : `Merged ${(0,util_text/* plural */.LS)(merged.merged, 'shard')}; no part brought ${shards.join(', ')}.`);
        if (shards.length > 0)
            output.fail();
    });
};
//# sourceMappingURL=merge.js.map

/***/ }),

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ buildPlan),
/* harmony export */   Qg: () => (/* binding */ recordedPlanDigest),
/* harmony export */   Rg: () => (/* binding */ storedPlan),
/* harmony export */   Zd: () => (/* binding */ batchIdOf),
/* harmony export */   t2: () => (/* binding */ DEFAULT_FILE_BYTES),
/* harmony export */   x1: () => (/* binding */ planRecord)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




const DEFAULT_FILE_BYTES = 5_000_000;
/**
 * Resolves a pipeline against the registry and the options.
 * Throws `PIPELINE_NOT_FOUND`, `TASK_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
function buildPlan(registry, name, options) {
    const pipeline = findPipeline(registry, name, options.pipelines ?? {});
    const ids = new Map();
    const tasks = pipeline.tasks.map(({ task_id, type, config }) => {
        const task = findTask(registry, type);
        const depends = task.needs.map((need) => {
            const id = ids.get(need);
            if (id === undefined)
                throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_INVALID', `Pipeline ${JSON.stringify(name)}: task "${type}" needs "${need}" before it.`);
            return id;
        });
        ids.set(type, task_id);
        return planTask(registry, task, {
            task_id,
            depends_on: depends,
            options: { ...options.tasks?.[type], ...config },
        });
    });
    const limits = { file_bytes: options.fileBytes };
    return { pipeline: name, tasks, limits, digest: planDigest(tasks, limits) };
}
function planTask(registry, task, given) {
    const config = task.config.safeParse(given.options);
    if (!config.success) {
        const issue = config.error.issues[0];
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('CONFIG_INVALID', `Option ${issue?.path.join('.') || 'list'} of task "${task.type}": ${issue?.message ?? 'is not valid'}.`);
    }
    return {
        task_id: given.task_id,
        type: task.type,
        version: task.version,
        scope: task.scope,
        ...(given.depends_on.length > 0 ? { depends_on: given.depends_on } : {}),
        // Through canonical JSON, so that the order in which options were written does not count.
        config: JSON.parse((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(config.data)),
        tools: registry.tools(task.type),
    };
}
function findPipeline(registry, name, users) {
    const builtIn = registry.pipelines.get(name);
    const user = Object.hasOwn(users, name) ? users[name] : undefined;
    if (user)
        return { name, description: 'from the configuration', tasks: withTaskIds(registry, user) };
    if (builtIn)
        return builtIn;
    const known = [...registry.pipelines.keys(), ...Object.keys(users)];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
    });
}
/** User pipelines name types; each type keeps the id that the built-in pipelines give it, a second one gets `_2`. */
function withTaskIds(registry, steps) {
    const seen = new Map();
    return steps.map(({ task: type, options }) => {
        findTask(registry, type);
        const count = (seen.get(type) ?? 0) + 1;
        seen.set(type, count);
        const id = builtInTaskId(registry, type);
        return { task_id: count === 1 ? id : `${id}_${count}`, type, ...(options ? { config: options } : {}) };
    });
}
function builtInTaskId(registry, type) {
    for (const pipeline of registry.pipelines.values())
        for (const task of pipeline.tasks)
            if (task.type === type)
                return task.task_id;
    return type;
}
function findTask(registry, type) {
    const task = registry.tasks.get(type);
    if (task)
        return task;
    const known = [...registry.tasks.keys()];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(type, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('TASK_NOT_FOUND', `There is no task ${JSON.stringify(type)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Tasks: ${known.join(', ')}.`],
    });
}
/** `batch-` and 32 hex digits of sha256 over the snapshot id and the plan: equal work has equal ids on every machine. */
function batchIdOf(snapshotId, plan) {
    return `batch-${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ snapshot_id: snapshotId, plan: plan.digest })).slice(0, 32)}`;
}
/** The record of a plan for one batch. */
function planRecord(plan, batchId) {
    return {
        schema_name: 'codebatch.plan',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8 },
        batch_id: batchId,
        tasks: plan.tasks,
        limits: plan.limits,
    };
}
/**
 * A written plan, ready to run again. A plan of the reference implementation names no versions: it gets ours.
 * Throws `TASK_NOT_FOUND`, and `PLAN_MISMATCH` when this version would compute something else than the plan says.
 */
function storedPlan(registry, pipeline, record) {
    const tasks = record.tasks.map((written) => {
        const task = findTask(registry, written.type);
        const { task_id, depends_on = [], config } = written;
        const ours = planTask(registry, task, { task_id, depends_on, options: config });
        const facts = ({ version, tools, config: resolved }) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ version, tools, resolved });
        if (written.version !== undefined && facts(ours) !== facts(written))
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PLAN_MISMATCH', `The batch was planned by codebatch ${record.producer.version}, whose task ${task_id} computes something else than this one's.`, { hints: ['Make a new batch of the same snapshot: codebatch batch init --snapshot … --pipeline …'] });
        return ours;
    });
    const limits = record['limits'] ?? { file_bytes: DEFAULT_FILE_BYTES };
    return { pipeline, tasks, limits, digest: planDigest(tasks, limits) };
}
function planDigest(tasks, limits) {
    return digestOfPlan({ producer: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8, tasks, limits });
}
/** The digest of a written plan: that of the plan which it was written from. */
function recordedPlanDigest({ producer, tasks, limits }) {
    return digestOfPlan({ producer, tasks, limits });
}
function digestOfPlan(facts) {
    return `sha256:${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(facts))}`;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ linkOnTheWay),
/* harmony export */   OP: () => (/* binding */ writeOwnFile),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(424);




/** The first part of the path that is a symbolic link, as a path below the root; undefined when none is. */
function linkOnTheWay({ root, path }) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part), { throwIfNoEntry: false });
        if (!standing)
            return undefined;
        if (standing.isSymbolicLink())
            return part;
        // What is below a file is not there, which the system would tell as an error.
        if (!standing.isDirectory())
            return undefined;
    }
    return undefined;
}
/** The text of a file, undefined when there is none. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function readOwnFile(file) {
    const path = checkedPath(file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Writes a file under a temporary name, then renames it. Throws `LINK_REFUSED`, `FILE_NOT_PLAIN`. */
function writeOwnFile(file, text) {
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(checkedPath(file), text);
}
function checkedPath(file) {
    const link = linkOnTheWay(file);
    if (link !== undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`, {
            hints: [`Put a plain folder or file in its place: git would not take ${file.path} through a link.`],
            details: { path: file.path, link },
        });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file.root, file.path);
    try {
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!standing || standing.isFile())
            return path;
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOTDIR')
            throw error;
    }
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('FILE_NOT_PLAIN', `${file.path} is no plain file.`, {
        hints: ['Remove what stands in its place.'],
    });
}
//# sourceMappingURL=jail.js.map

/***/ })

};
