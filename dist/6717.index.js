export const id = 6717;
export const ids = [6717];
export const modules = {

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ initBatch),
/* harmony export */   t: () => (/* binding */ groupByShard)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2706);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9045);







/** Files of each shard that has any, shards and files sorted. */
function groupByShard(files) {
    const groups = new Map();
    for (const shard of _records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_SHARDS */ .CK)
        groups.set(shard, []);
    for (const file of files)
        groups.get((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(file.object)).push(file);
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
    const shards = [...groupByShard((0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileIndex */ .zl)(store, snapshotId)).keys()];
    const batchId = given.batchId === undefined ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .batchIdOf */ .Zd)(snapshotId, plan) : (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .checkId */ .ij)(given.batchId, 'batch');
    const record = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planRecord */ .x1)(plan, batchId);
    if ((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBatch */ .xS)(store, batchId)) {
        const same = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId).snapshot_id === snapshotId &&
            (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(store, batchId).tasks) === (0,_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .dj)(record.tasks);
        if (same)
            return { batchId, existed: true };
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('BATCH_EXISTS', `Batch ${batchId} exists already, with another snapshot or plan.`, {
            hints: ['Leave --id out to get an id that follows from the content.'],
        });
    }
    (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBatch */ .wP)(store, {
        batch: {
            schema_name: 'codebatch.batch',
            schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$,
            producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCER */ .n8 },
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
            schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$,
            producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCER */ .n8 },
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

/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ OutputBuffer)
/* harmony export */ });
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

/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runBatch)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/claims.js
var claims = __webpack_require__(7490);
// EXTERNAL MODULE: ./build/src/store/locks.js
var locks = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/engine/batch.js
var engine_batch = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/engine/batch-scope.js
var batch_scope = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/engine/block.js
var block = __webpack_require__(4237);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
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
var compute = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/src/engine/memo.js + 1 modules
var engine_memo = __webpack_require__(1861);
// EXTERNAL MODULE: ./build/src/engine/plan.js
var engine_plan = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/engine/output-buffer.js
var output_buffer = __webpack_require__(2738);
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
// EXTERNAL MODULE: ./build/src/engine/status.js
var engine_status = __webpack_require__(8036);
;// CONCATENATED MODULE: ./build/src/engine/run-result.js

/** Counts from what the store says now, whoever did it. Throws `BATCH_NOT_FOUND`. */
function runResult(store, batchId, { shardsRun, failures }) {
    const status = (0,engine_status/* batchStatus */.F)(store, batchId);
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
// EXTERNAL MODULE: ./build/src/engine/shard-entry.js
var shard_entry = __webpack_require__(5549);
// EXTERNAL MODULE: ./build/src/engine/stored-facts.js
var stored_facts = __webpack_require__(8327);
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
    const batch = (0,batches/* readBatch */.x3)(store, batchId);
    const plan = (0,engine_plan/* storedPlan */.Rg)(options.registry, batch.pipeline, (0,batches/* readPlan */.m3)(store, batchId));
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
        shards: (0,engine_batch/* groupByShard */.t)(files),
        computer,
        memo,
        buffer: new output_buffer/* OutputBuffer */.G(),
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
            const lock = (0,locks/* claimShardLock */._)(bench.store, { batchId: bench.batchId, shardId: shard });
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
    return (0,batches/* readState */.un)(bench.store, { batchId: bench.batchId, taskId, shardId })?.status === 'done';
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
        (0,batches/* publishShards */.RO)(bench.store, bench.batchId, portion);
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
    const { entry, failures } = (0,shard_entry/* buildShardEntry */.V)({
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
            const lock = (0,locks/* claimShardLock */._)(bench.store, { batchId: bench.batchId, shardId: planned.task_id });
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
        block: (0,stored_facts/* storedFacts */.R)(bench.store, { batchId: bench.batchId, shards, kinds: code.reads }),
    });
    const entries = function* () {
        for (const shard of open)
            yield entryOf(bench, planned, shard, (file) => (0,block/* writeBlock */.nl)(facts.get(file.path) ?? []));
    };
    publish(bench, entries());
}
function run_event(bench, fields) {
    (0,batches/* appendEvent */.Zn)(bench.store, {
        schema_version: header/* SCHEMA_VERSION */.f$,
        ts: new Date().toISOString(),
        batch_id: bench.batchId,
        ...fields,
    });
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ buildShardEntry)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4237);
/* harmony import */ var _output_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2738);




/**
 * Outputs and state of one task and shard. Failed as a whole when any of its files did: half a shard would look like a
 * whole one to every reader.
 */
function buildShardEntry(work) {
    const { batchId, taskId, shardId, buffer = new _output_buffer_js__WEBPACK_IMPORTED_MODULE_3__/* .OutputBuffer */ .G() } = work;
    const tail = (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeTail */ .JX)(work);
    const failures = [];
    let lines = 0;
    for (const file of work.files) {
        const text = work.block(file);
        if (text === undefined)
            failures.push(failureOf(work, file));
        else {
            lines += countLines(text);
            buffer.append((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .renderOutputs */ .$Z)(text, file.path, tail));
        }
    }
    const outputs = buffer.take();
    const identity = {
        schema_name: 'codebatch.shard_state',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8 },
        shard_id: shardId,
        task_id: taskId,
        batch_id: batchId,
    };
    const [first] = failures;
    if (first) {
        const message = `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failures.length, 'file')} failed; ${first.path}: ${first.message}`;
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

/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ batchStatus)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6330);



/** Derived from the shard states alone. Throws `BATCH_NOT_FOUND`. */
function batchStatus(store, batchId) {
    const batch = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBatch */ .x3)(store, batchId);
    const plan = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(store, batchId);
    const withFiles = new Set();
    for (const file of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .eachFile */ .ap)(store, batch.snapshot_id))
        withFiles.add((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(file.object));
    const tasks = plan.tasks.map((task) => {
        const states = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .listStates */ .B9)(store, batchId, task.task_id).filter(({ shard_id }) => withFiles.has(shard_id));
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

/***/ }),

/***/ 8327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ storedFacts)
/* harmony export */ });
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

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
            for (const line of (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readOutputText */ .fE)(store, { batchId, taskId, shardId }).split('\n')) {
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

/***/ })

};
