export const id = 1027;
export const ids = [1027];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerShards: () => (/* binding */ registerShards),
/* harmony export */   registerStatus: () => (/* binding */ registerStatus),
/* harmony export */   registerTasks: () => (/* binding */ registerTasks)
/* harmony export */ });
/* harmony import */ var _engine_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8036);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _records_shard_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2712);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7375);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5255);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2848);







const BAR = 40;
const MARKS = { done: '[DONE]', running: '[...]', failed: '[FAIL]', pending: '[ ]' };
/** `codebatch status`: how far a batch is. */
const registerStatus = (program, face) => {
    const { output } = face;
    const command = program.command('status').description('show how far a batch is');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_5__/* .explainOption */ .X)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .batchOption */ ._9)(command))).action((options) => {
        const status = (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_0__/* .batchStatus */ .F)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOf */ .xX)(options), options.batch);
        if (options.explain)
            return explainStatus(face, 'status', options);
        const filled = status.total_shards === 0 ? BAR : Math.floor((status.done_shards / status.total_shards) * BAR);
        output.result(status, () => [
            `Batch: ${status.batch_id}`,
            `Pipeline: ${status.pipeline}`,
            `Status: ${MARKS[status.status]} ${status.status.toUpperCase()}`,
            `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${status.done_shards}/${status.total_shards} shards`,
            '',
            (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(['TASK', 'STATUS', 'DONE', 'FAILED', 'TOTAL'], status.tasks.map((task) => [
                task.task_id,
                task.status,
                task.shards_done,
                task.shards_failed,
                task.shards_total,
            ])),
        ].join('\n'));
    });
};
/** `codebatch tasks`: the tasks of a batch. */
const registerTasks = (program, face) => {
    const { output } = face;
    const command = program.command('tasks').description('list the tasks of a batch');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_5__/* .explainOption */ .X)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .batchOption */ ._9)(command))).action((options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOf */ .xX)(options);
        if (options.explain)
            return explainStatus(face, 'tasks', options);
        const status = (0,_engine_status_js__WEBPACK_IMPORTED_MODULE_0__/* .batchStatus */ .F)(store, options.batch);
        const tasks = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(store, options.batch).tasks.map((task, at) => ({
            task_id: task.task_id,
            type: task.type,
            status: status.tasks[at].status,
            depends_on: task.depends_on ?? [],
        }));
        output.result(tasks, () => (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(['TASK', 'TYPE', 'STATUS', 'DEPENDS ON'], tasks.map((task) => [task.task_id, task.type, task.status, task.depends_on.join(', ')])));
    });
};
/** `codebatch shards`: the shards of one task. */
const registerShards = (program, face) => {
    const { output } = face;
    const command = program.command('shards').description('list the shards of a task');
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_5__/* .explainOption */ .X)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .batchOption */ ._9)(command)))
        .requiredOption('--task <id>', 'the task')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_3__/* .Option */ .c$('--status <status>', 'only these').choices(_records_shard_state_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARD_STATUSES */ ._))
        .action((options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOf */ .xX)(options);
        if (options.explain)
            return explainStatus(face, 'shards', { ...options, tasks: [options.task] });
        (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBatch */ .x3)(store, options.batch);
        const states = new Map((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .listStates */ .B9)(store, options.batch, options.task).map((state) => [state.shard_id, state]));
        const shards = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readTask */ .gv)(store, options.batch, options.task)
            .sharding.shard_ids.map((shard_id) => {
            const state = states.get(shard_id);
            return {
                shard_id,
                status: state?.status ?? 'ready',
                files_processed: state?.stats?.files_processed ?? 0,
                outputs_written: state?.stats?.outputs_written ?? 0,
                // A store of the reference implementation keeps the error of an earlier attempt on a done shard.
                error: state?.status === 'failed' ? (state.error?.message ?? null) : null,
            };
        })
            .filter((shard) => options.status === undefined || shard.status === options.status);
        output.result(shards, () => [
            (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(['SHARD', 'STATUS', 'FILES', 'OUTPUTS', 'ERROR'], shards.map((shard) => [
                shard.shard_id,
                shard.status,
                shard.files_processed,
                shard.outputs_written,
                shard.error ?? '',
            ])),
            '',
            `Total: ${shards.length} shards`,
        ].join('\n'));
    });
};
function explainStatus(face, command, asked) {
    const { batch, tasks } = asked;
    const { snapshot_id: snapshot } = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBatch */ .x3)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOf */ .xX)(asked), batch);
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSources */ .C)(face, command, {
        batches: [batch],
        snapshots: [snapshot],
        ...(tasks ? { tasks } : {}),
        records: ['files', 'task', 'state'],
    });
}
//# sourceMappingURL=status.js.map

/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ explainOption),
  C: () => (/* binding */ tellSources)
});

// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/engine/query-sources.js

const NO_INDEX = 'this command reads the records themselves: an index could not make it faster';
/** Says what a command reads, without reading it. Deterministic: the same question gives the same text. */
function sourcesOf(command, reads) {
    const { batches = [], snapshots = [], tasks = ['*'], shards = ['*'], records, notes = [] } = reads;
    const of = (record) => records.includes(record);
    const places = batches.flatMap((batchId) => tasks.flatMap((taskId) => shards.map((shardId) => ({ batchId, taskId, shardId }))));
    const data = [
        ...(reads.store === false ? [] : [{ path: (0,layout/* storeFile */.u_)(''), holds: 'the version of the store' }]),
        ...batches.flatMap((id) => [
            { path: (0,layout/* batchFile */.bD)('', id), holds: 'the snapshot and the pipeline of the batch' },
            { path: (0,layout/* planFile */.eS)('', id), holds: 'its tasks in order, with versions and options' },
        ]),
        ...snapshots.map((id) => ({ path: (0,layout/* snapshotFile */.Pu)('', id), holds: 'the snapshot' })),
        ...(of('files')
            ? snapshots.map((id) => ({ path: (0,layout/* fileIndex */.pA)('', id), holds: 'path, digest and size of every file' }))
            : []),
        ...(of('task')
            ? batches.flatMap((batchId) => tasks.map((taskId) => ({ path: (0,layout/* taskFile */.g0)('', { batchId, taskId }), holds: 'the task' })))
            : []),
        ...(of('state')
            ? places.map((at) => ({ path: (0,layout/* stateFile */.Ed)('', at), holds: 'whether the shard is done' }))
            : []),
        ...(of('outputs') ? places.map((at) => ({ path: (0,layout/* outputsFile */.Rf)('', at), holds: 'the outputs' })) : []),
        ...(reads.index?.used === true
            ? batches.map((id) => ({ path: `${(0,layout/* indexDir */.sA)('', id)}/*`, holds: 'the index: where the outputs lie' }))
            : []),
        ...(reads.objects === undefined ? [] : [{ path: 'objects/sha256/*', holds: reads.objects }]),
    ];
    return {
        command,
        data_sources: data,
        commit_point: commitPoint(reads),
        index: { used: reads.index?.used ?? false, reason: reads.index?.reason ?? NO_INDEX },
        events_read: false,
        notes: ['Does not read events: no answer depends on them.', ...notes],
    };
}
function commitPoint({ store, records, batches = [] }) {
    if (store === false)
        return 'none: nothing is read that could change';
    if (records.includes('state'))
        return 'the rename of state.json to "done": outputs of other shards do not count';
    return batches.length > 0
        ? 'the rename of batch.json, the last record of a batch to be written'
        : 'the rename of snapshot.json, the last record of a snapshot to be written';
}
//# sourceMappingURL=query-sources.js.map
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/explain-option.js


/** `--explain`: where the answer comes from, instead of the answer. */
function explainOption(command) {
    return command.option('--explain', 'say where the answer comes from instead of giving it');
}
/** Tells the sources of an answer. */
function tellSources({ output }, command, reads) {
    const sources = sourcesOf(command, reads);
    output.result(sources, () => [
        `${command} reads, in this order:`,
        '',
        (0,table/* renderTable */.b)(['FILE', 'HOLDS'], sources.data_sources.map(({ path, holds }) => [path, holds])),
        '',
        `Commit point: ${sources.commit_point}.`,
        `Index: ${sources.index.used ? 'used' : 'not used'}; ${sources.index.reason}.`,
        ...sources.notes,
    ].join('\n'));
}
//# sourceMappingURL=explain-option.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);

/** A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header. */
function renderTable(header, rows) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const widths = header.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column].length), title.length));
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => (right[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}
//# sourceMappingURL=table.js.map

/***/ }),

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

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ batchStatus)
/* harmony export */ });
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);
/* harmony import */ var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1904);



/** Derived from the shard states alone. Throws `BATCH_NOT_FOUND`. */
function batchStatus(store, batchId) {
    const batch = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readBatch */ .x3)(store, batchId);
    const plan = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlan */ .m3)(store, batchId);
    const withFiles = new Set((0,_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .groupByShard */ .t)((0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileIndex */ .zl)(store, batch.snapshot_id)).keys());
    const tasks = plan.tasks.map((task) => {
        const states = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .listStates */ .B9)(store, batchId, task.task_id).filter(({ shard_id }) => withFiles.has(shard_id));
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ buildFileRecord),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);





/** One line of `files.index.jsonl`. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.looseObject({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    /** Relative, `/`-separated, no `.` or `..` segment. */
    path: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    /** Lower-cased path: equal keys collide on case-insensitive systems. */
    path_key: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    size: zod__WEBPACK_IMPORTED_MODULE_4__.int().min(0),
    lang_hint: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional(),
});
function buildFileRecord(path, object, size) {
    const hint = (0,_language_js__WEBPACK_IMPORTED_MODULE_3__/* .languageHint */ .Ob)(path);
    return {
        schema_version: 1,
        path,
        path_key: path.toLowerCase(),
        object,
        size,
        ...(hint === undefined ? {} : { lang_hint: hint }),
    };
}
function compareFiles(a, b) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path);
}
//# sourceMappingURL=file.js.map

/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ LANGUAGE_NAMES),
/* harmony export */   Ob: () => (/* binding */ languageHint),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/** Languages that have a grammar here; everything else is text. */
const LANGUAGES = ['python', 'javascript', 'typescript', 'tsx'];
const PARSED = {
    py: 'python',
    pyi: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
};
const HINTS = {
    ...PARSED,
    tsx: 'typescript',
    cs: 'csharp',
    java: 'java',
    go: 'go',
    rs: 'rust',
    c: 'c',
    h: 'c',
    cpp: 'cpp',
    cc: 'cpp',
    hpp: 'cpp',
    rb: 'ruby',
    php: 'php',
    swift: 'swift',
    kt: 'kotlin',
    scala: 'scala',
    r: 'r',
    sql: 'sql',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ps1: 'powershell',
    md: 'markdown',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    xml: 'xml',
    html: 'html',
    css: 'css',
    scss: 'scss',
    sass: 'sass',
    less: 'less',
};
/** Everything that a file can be said to be: grammars, hints, and `unknown` for all others. Sorted. */
const LANGUAGE_NAMES = [
    ...new Set([...LANGUAGES, ...Object.values(HINTS), 'unknown']),
].sort();
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
/** `a.constructor` is a file name too: only what the table itself holds counts. */
function own(table, extension) {
    return Object.hasOwn(table, extension) ? table[extension] : undefined;
}
/** The grammar for a path by its extension, or undefined for plain text. */
function languageOf(path) {
    return own(PARSED, extensionOf(path));
}
/** What `lang_hint` of an index line says, or undefined when nothing is known. */
function languageHint(path) {
    return own(HINTS, extensionOf(path));
}
//# sourceMappingURL=language.js.map

/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ SYMBOL_TYPES),
/* harmony export */   U8: () => (/* binding */ metricSchema),
/* harmony export */   cL: () => (/* binding */ statedOutputSchema),
/* harmony export */   eZ: () => (/* binding */ symbolSchema),
/* harmony export */   fP: () => (/* binding */ diagnosticSchema),
/* harmony export */   fe: () => (/* binding */ outputSchema),
/* harmony export */   mO: () => (/* binding */ OUTPUT_KINDS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   z4: () => (/* binding */ TOO_LARGE_CODE)
/* harmony export */ });
/* unused harmony exports EDGE_TYPES, edgeSchema, astSchema, artifactSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



const OUTPUT_KINDS = ['diagnostic', 'symbol', 'edge', 'metric', 'ast', 'spec', 'artifact'];
/** From worst to mildest. */
const SEVERITIES = ['error', 'warning', 'info', 'hint'];
/** 0 for the worst; the order of severities everywhere. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Code of the diagnostic that stands for a file that a limit kept out. */
const TOO_LARGE_CODE = 'W0003';
const line = zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1);
const column = zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1);
/** A message of a rule about a place. Columns are 1-based UTF-16 code units. */
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('diagnostic'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SEVERITIES),
    code: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    line,
    column,
    /** The same number as `column`: the reference's lint readers know it by this name. */
    col: column,
    end_line: line.optional(),
    end_column: column.optional(),
    /** Qualified name of the innermost enclosing function or class; absent at module level. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** True when a comment in the code silences it. Kept, so that un-suppressing is seen. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** What the rule measured, where it measures: higher is worse. The comparison sees when it rose or fell. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(),
});
const SYMBOL_TYPES = [
    'function',
    'method',
    'class',
    'interface',
    'type',
    'enum',
    'enum_member',
    'namespace',
    'property',
    'variable',
    'constant',
    'parameter',
    'import',
    'import_alias',
];
/** A name that the code defines. `line` is 1-based, `col` 0-based as the reference has it, `column` 1-based. */
const symbolSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('symbol'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** `Class.method.inner`, from the module down. */
    qualified_name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SYMBOL_TYPES),
    /** The same as `symbol_type`, for readers that look for `type`. */
    type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](SYMBOL_TYPES),
    /** Innermost enclosing function or class by its plain name, or `module`. */
    scope: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    column,
    end_line: line,
    end_column: column,
    exported: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** Functions and methods: their own decisions, nested functions counted apart. */
    complexity: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1).optional(),
    cognitive_complexity: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    /**
     * What is exported, and public members of what is: the declaration without its body on one line, a line for each
     * overload. Also says that the name is offered to others.
     */
    signature: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
});
const EDGE_TYPES = ['imports', 'exports', 'inherits', 'resolves'];
/** A relation from this file (or a class in it) to a name, a module or a file. */
const edgeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('edge'),
    edge_type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](EDGE_TYPES),
    /** `imports`: dotted name or specifier, `pkg.mod.name`; `inherits`: the base; `exports`: the exported name. */
    target: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** What the relation starts from: the class for `inherits`, the local name for `exports`, else the file. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    column,
    /** Imports: the module part as written, without leading dots in Python. */
    module: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Imports: the name taken from the module; `*` for all; absent when the module itself is bound. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Imports: the local name when it differs. */
    alias: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    /** Python: number of leading dots. */
    level: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    type_only: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** `import()` and `require()` inside code. */
    dynamic: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** Imports inside a function: done when it is called, not when the file is loaded. */
    deferred: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    /** TypeScript imports used for types alone: the compiler drops them, as if they were written `import type`. */
    erased: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
});
/** A measured value of a file. */
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('metric'),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    /** The same as `metric`, which the reference's reader looks for. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.string()]),
});
/** What the parser saw; `object` only when the tree itself was asked for. */
const astSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('ast'),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['json', 'json+chunks', 'summary']),
    /** `full` for a grammar, `text_stats` for plain text, `skipped` when a limit kept the file out. */
    ast_mode: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['full', 'tokens', 'text_stats', 'skipped']).optional(),
    language: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    node_count: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    parse_errors: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0).optional(),
    bom: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    line_ends: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](['lf', 'crlf', 'cr', 'mixed', 'none']).optional(),
});
/** What a manifest says that others need: package names and entries, path mappings. */
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.literal('artifact'),
    /** `package.json`, `tsconfig.json`, `pnpm-workspace.yaml`. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()),
});
const otherSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ kind: zod__WEBPACK_IMPORTED_MODULE_2__.string() });
/** Fields that the engine adds to every fact. */
const envelope = {
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    ts: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
};
/** One line of `outputs.index.jsonl`. Kinds that this version does not know are kept as they are. */
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    diagnosticSchema.extend(envelope),
    symbolSchema.extend(envelope),
    edgeSchema.extend(envelope),
    metricSchema.extend(envelope),
    astSchema.extend(envelope),
    artifactSchema.extend(envelope),
    otherSchema.extend(envelope),
]);
/**
 * As `outputSchema`, by kind: a known kind must have the fields of its kind in their form. Other writers leave some out,
 * so only those that are there are judged.
 */
const statedOutputSchema = zod__WEBPACK_IMPORTED_MODULE_2__.union([
    ...[diagnosticSchema, symbolSchema, edgeSchema, metricSchema, astSchema, artifactSchema].map((schema) => schema.partial().extend({ ...envelope, kind: schema.shape.kind })),
    otherSchema
        .extend(envelope)
        .refine(({ kind }) => !Object.values(OUTPUT_KINDS).some((known) => known === kind && known !== 'spec')),
]);
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* unused harmony exports WARNING_REASONS, warningSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** Why a path is not (or not plainly) in a snapshot. */
const WARNING_REASONS = (/* unused pure expression or super */ null && ([
    'invalid_path',
    'unreadable',
    'symlink',
    'special_file',
    'submodule',
    'case_collision',
    'changed_while_read',
]));
/** One thing that was left out or is dubious; `paths` for a case collision, `path` otherwise. */
const warningSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    path: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()).optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
});
/** `snapshot.json`: a frozen, sorted list of files. Written last, so its presence means the snapshot is whole. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.snapshot'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    /** `path` is always `.`: where the tree lay is provenance and lives under `indexes/codebatch/`. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ type: zod__WEBPACK_IMPORTED_MODULE_2__.string(), path: zod__WEBPACK_IMPORTED_MODULE_2__.string() }),
    file_count: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    config: zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ include_hidden: zod__WEBPACK_IMPORTED_MODULE_2__.boolean() }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__.array(warningSchema).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ listSnapshots),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   ap: () => (/* binding */ eachFile),
/* harmony export */   oF: () => (/* binding */ writeSnapshot),
/* harmony export */   p3: () => (/* binding */ hasSnapshot),
/* harmony export */   zl: () => (/* binding */ readFileIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _records_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1315);
/* harmony import */ var _records_snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6098);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7381);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2500);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(131);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6422);












/**
 * Writes a snapshot: the file index first, then `snapshot.json`, whose rename is the commit point. Objects must be
 * synced before. Throws `INVALID_ARGUMENT` for a bad id.
 */
function writeSnapshot(store, given) {
    const id = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(given.record.snapshot_id, 'snapshot');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotDir */ .cJ)(store.root, id));
    const index = given.files.map((file) => `${JSON.stringify(file)}\n`).join('');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileIndex */ .pA)(store.root, id), index);
    const seal = { [_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .INDEX_NAME */ .VX]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(index) };
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotFile */ .Pu)(store.root, id), (0,_seal_js__WEBPACK_IMPORTED_MODULE_11__/* .sealedText */ .c)(given.record, seal));
}
/** Throws `SNAPSHOT_NOT_FOUND`, and as `parseRecord`. */
function readSnapshot(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(id, 'snapshot');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecordFile */ .m7)(_records_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotSchema */ .ap, (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotFile */ .Pu)(store.root, id)) ?? unknown(store, id);
}
/**
 * The files of a snapshot, sorted by path. Stores of the reference implementation may name a path twice; both stay.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function readFileIndex(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileIndex */ .pA)(store.root, id);
    const files = [];
    for (const { value, where } of (0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readJsonLines */ .sS)(readIndexText(path), path))
        files.push(checked(value, where));
    return isSorted(files) ? files : files.sort(_records_file_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ);
}
/**
 * The files of a snapshot one at a time, in the order of its index: never are all of them in memory.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function* eachFile(store, id) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .fileIndex */ .pA)(store.root, id);
    if (!(0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isFile */ .fo)(path))
        throw lostIndex(path);
    let line = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json.trim() !== '')
            yield checked((0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .parseLine */ .A)(json, where), where);
    }
}
/** A line of the index as a record. Throws `STORE_CORRUPT`, and as `parseRecord`. */
function checked(value, where) {
    const file = isPlainFile(value) ? value : (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(_records_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSchema */ .Mz, value, where);
    if (!leavesRoot(file.path))
        return file;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('STORE_CORRUPT', `${where} names a path outside of the snapshot: ${JSON.stringify(file.path)}.`);
}
/** Ids of all whole snapshots, sorted; a folder without `snapshot.json` is an unfinished one and no snapshot. */
function listSnapshots(store) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .folderNames */ .H)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotsDir */ .Tb)(store.root)).filter((id) => hasSnapshot(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasSnapshot(store, id) {
    return _records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_PATTERN */ .pw.test(id) && (0,_json_files_js__WEBPACK_IMPORTED_MODULE_7__/* .isFile */ .fo)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotFile */ .Pu)(store.root, id));
}
function unknown(store, id) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_10__/* .notFound */ .m)('snapshot', id, listSnapshots(store));
}
function readIndexText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw lostIndex(path, error);
    }
}
function lostIndex(path, cause) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('STORE_CORRUPT', `${path} cannot be read.`, {
        cause,
        hints: ['The snapshot lost its file index: take it again.'],
    });
}
/** The usual case, checked by hand: an index of a hundred thousand lines is read in a fraction of the time. */
function isPlainFile(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const file = value;
    return (file['schema_version'] === 1 &&
        typeof file['path'] === 'string' &&
        file['path'] !== '' &&
        typeof file['object'] === 'string' &&
        _records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA.test(file['object']) &&
        Number.isSafeInteger(file['size']) &&
        file['size'] >= 0 &&
        (file['path_key'] === undefined || typeof file['path_key'] === 'string') &&
        (file['lang_hint'] === undefined || typeof file['lang_hint'] === 'string'));
}
/** A store from elsewhere must not make anybody read or write beside the tree. */
function leavesRoot(path) {
    return path.startsWith('/') || /(?:^|\/)\.\.?(?:\/|$)/.test(path);
}
function isSorted(files) {
    return files.every((file, at) => at === 0 || (0,_records_file_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ)(files[at - 1], file) <= 0);
}
//# sourceMappingURL=snapshots.js.map

/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Decodes source bytes; never throws. */
function decodeText(bytes) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), bom, encoding: 'utf-8' };
    }
    catch {
        return {
            text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'),
            bom,
            encoding: 'latin1',
            badByte: firstInvalidUtf8(bytes),
        };
    }
}
function firstInvalidUtf8(bytes) {
    // The longest valid prefix, by halving: validity of a prefix only fails from the bad byte on, give or take a
    // character that the cut splits, which `stream` forgives.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    return sequenceStart(bytes, low);
}
/** Where the character begins that breaks off before `end`; `end` itself when none does. */
function sequenceStart(bytes, end) {
    for (let length = 1; length < 4 && length <= end; length++) {
        const byte = bytes[end - length];
        if ((byte & 0xc0) === 0x80)
            continue;
        const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return wanted > length ? end - length : end;
    }
    return end;
}
/**
 * Offsets (UTF-16 code units) at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line.
 * There is always at least one line; text that ends in a line break has an empty last line.
 */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10)
            starts.push(i + 1);
        else if (unit === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return Uint32Array.from(starts);
}
/** The position of an offset, by binary search in `lineStarts(text)`. */
function positionAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}
/** The lines of a text without their line breaks, as `lineStarts` counts them. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
/** How alike two texts are, from 0 to 1: 1 less the edit distance over the longer length. */
function likeness(a, b) {
    const longer = Math.max(a.length, b.length);
    return longer === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / longer;
}
/** `1 file`, `2 files`. */
function plural(count, singular, many = `${singular}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? singular : many}`;
}
//# sourceMappingURL=text.js.map

/***/ })

};
