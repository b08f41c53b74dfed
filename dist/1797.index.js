export const id = 1797;
export const ids = [1797,1830];
export const modules = {

/***/ 1797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerBatch: () => (/* binding */ registerBatch)
});

// EXTERNAL MODULE: ./build/src/engine/batch.js
var engine_batch = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/engine/plan.js
var engine_plan = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/review/config-file.js + 1 modules
var config_file = __webpack_require__(1830);
// EXTERNAL MODULE: ./build/src/review/head-config.js
var head_config = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/src/cli/config.js




/** `--config FILE`, for pipelines and task options of your own. */
function configOption(command) {
    return command.option('--config <file>', 'take pipelines and task options from this file');
}
/** Plan options of a configuration file, or the defaults. Throws `CONFIG_INVALID`, `CONFIG_NOT_FOUND`. */
function planOptions(file) {
    if (file === undefined)
        return { fileBytes: engine_plan/* DEFAULT_FILE_BYTES */.t2 };
    const config = (0,config_file.parseConfig)((0,head_config/* givenConfigText */.$)(file), { file, ...(0,head_config/* configFacts */.og)(registry/* registry */.u) });
    return { pipelines: config.pipelines, tasks: config.tasks, fileBytes: config.limits.file_bytes };
}
//# sourceMappingURL=config.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/commands/batch.js








/** `codebatch batch init|list|show` */
const registerBatch = (program, face) => {
    const batch = program.command('batch').description('make and look at batches');
    registerInit(batch, face);
    registerList(batch, face);
    registerShow(batch, face);
};
function registerInit(batch, face) {
    const command = batch.command('init').description('apply a pipeline to a snapshot');
    configOption((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command)))
        .requiredOption('--snapshot <id>', 'the snapshot')
        .requiredOption('--pipeline <name>', 'the pipeline')
        .option('--id <id>', 'an id of your own instead of the one that follows from the content')
        .action((options) => {
        const plan = (0,engine_plan/* buildPlan */.Gg)(registry/* registry */.u, options.pipeline, planOptions(options.config));
        const { batchId, existed } = (0,engine_batch/* initBatch */.M)((0,cli_command/* storeOf */.xX)(options), {
            snapshotId: options.snapshot,
            plan,
            time: (0,cli_command/* timeOf */.nR)(face),
            ...(options.id === undefined ? {} : { batchId: options.id }),
        });
        face.output.result({ batch_id: batchId, snapshot_id: options.snapshot, pipeline: options.pipeline, existed }, () => `${existed ? 'The batch stands already' : 'Created batch'}: ${batchId}`);
    });
}
function registerList(batch, face) {
    const { output } = face;
    const command = batch.command('list').description('list the batches of a store');
    (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command))).action((options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        if (options.explain)
            return (0,explain_option/* tellSources */.Cq)(face, 'batch list', { batches: ['*'], records: [] });
        const records = (0,batches/* listBatches */.LS)(store).map((id) => (0,batches/* readBatch */.x3)(store, id));
        output.result(records, () => records.length === 0
            ? 'No batches found.'
            : (0,table/* renderTable */.b)(['BATCH', 'SNAPSHOT', 'PIPELINE'], records.map((record) => [record.batch_id, record.snapshot_id, record.pipeline])));
    });
}
function registerShow(batch, face) {
    const { output } = face;
    const command = batch.command('show <id>').description('show one batch');
    (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command))).action((id, options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        const record = (0,batches/* readBatch */.x3)(store, id);
        const plan = (0,batches/* readPlan */.m3)(store, id);
        if (options.explain)
            return (0,explain_option/* tellSources */.Cq)(face, 'batch show', { batches: [id], records: ['plan'] });
        output.result({ ...record, tasks: plan.tasks }, () => [
            `Batch: ${record.batch_id}`,
            `Snapshot: ${record.snapshot_id}`,
            `Pipeline: ${record.pipeline}`,
            `Created: ${record.created_at}`,
            `Tasks (${plan.tasks.length}): ${plan.tasks.map((task) => task.task_id).join(', ')}`,
        ].join('\n'));
    });
}
//# sourceMappingURL=batch.js.map

/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ explainOption),
  Cq: () => (/* binding */ tellSources),
  dK: () => (/* binding */ tellWhole)
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
            ...(of('plan')
                ? [{ path: (0,layout/* planFile */.eS)('', id), holds: 'its tasks in order, with versions and options' }]
                : []),
        ]),
        ...(of('snapshot') ? snapshots.map((id) => ({ path: (0,layout/* snapshotFile */.Pu)('', id), holds: 'the snapshot' })) : []),
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
        ...(reads.everything === undefined ? [] : [{ path: '**', holds: reads.everything }]),
        ...(reads.objects === undefined ? [] : [{ path: 'objects/sha256/*', holds: reads.objects }]),
    ];
    return {
        command,
        data_sources: data,
        commit_point: commitPoint(reads),
        index: { used: reads.index?.used ?? false, reason: reads.index?.reason ?? NO_INDEX },
        events_read: reads.everything !== undefined,
        notes: [
            reads.everything === undefined
                ? 'Does not read events: no answer depends on them.'
                : 'Looks at events as at any file; what they tell decides nothing.',
            ...notes,
        ],
    };
}
function commitPoint({ store, records, everything, batches = [] }) {
    if (store === false)
        return 'none: nothing is read that could change';
    if (everything !== undefined)
        return 'none: what is unfinished is told too, as what it is; state.json, batch.json and snapshot.json say what counts';
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
/** Tells them for a command about a store as a whole. */
function tellWhole(face, command, holds) {
    tellSources(face, command, { records: [], everything: holds });
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

const GAP = 2;
/** No column of words is made narrower than this. */
const NARROWEST = 12;
/**
 * A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header.
 * @param width where lines have to end: the longest columns are cut with a `…`; undefined where nothing is to be lost
 */
function renderTable(header, rows, width) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const full = header.map((title, column) => cells.reduce((most, row) => Math.max(most, row[column].length), title.length));
    const widths = width === undefined ? full : fitted(full, width);
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => [cut(cell, widths[column]), widths[column], right[column]])
        .map(([cell, most, isRight]) => (isRight ? cell.padStart(most) : cell.padEnd(most)))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((one) => '-'.repeat(one))), ...cells.map(line)].join('\n');
}
/** Takes from the widest column, one by one, until all fit or none can give more. */
function fitted(full, width) {
    const widths = [...full];
    let over = widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1)) - width;
    for (; over > 0; over--) {
        const widest = widths.indexOf(Math.max(...widths));
        if (widths[widest] <= NARROWEST)
            break;
        widths[widest]--;
    }
    return widths;
}
function cut(cell, width) {
    return cell.length <= width ? cell : `${cell.slice(0, width - 1)}…`;
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

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: parseAppSection

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/records/config.js
var config = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/review/config-mistakes.js


/** Everything that is wrong in a configuration's plain value: its form, then the names in it. Sentences without a full stop. */
function config_mistakes_findMistakes(value, known) {
    const parsed = config/* configSchema */.Qn.safeParse(value);
    const issues = parsed.success ? [] : parsed.error.issues;
    const [failOn, others] = [issues.filter(isFailOn), issues.filter((issue) => !isFailOn(issue))];
    return [
        ...others.flatMap((issue) => sentences(issue, value, config/* configSchema */.Qn)),
        ...(failOn.length > 0 ? failOnMistakes(valueAt(value, ['fail-on'])) : []),
        ...(isMapping(value) ? nameMistakes(value, known) : []),
    ];
}
function isFailOn({ path }) {
    return path[0] === 'fail-on';
}
/** One issue of a schema as mistakes: an object may have several unknown keys. */
function sentences(issue, value, schema) {
    const { path } = issue;
    const wrong = (text) => [{ path, key: false, message: `${nameOf(path)} ${text}` }];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
            path: [...path, key],
            key: true,
            message: unknownName(schema === config/* configSchema */.Qn ? 'key' : 'option', key, keysAt(schema, path)),
        }));
    if (issue.code === 'invalid_union')
        return unionMistakes(issue, value, schema);
    if (issue.code === 'invalid_key')
        return [{ path, key: true, message: keyMistake(path) }];
    if (issue.code === 'invalid_value')
        return wrong(`is ${shown(valueAt(value, path))}; ${choice(valueAt(value, path), issue.values.map(String))}`);
    if (issue.code === 'invalid_type')
        return wrong(`must be ${EXPECTED[issue.expected] ?? issue.expected}`);
    if (issue.code === 'too_small')
        return wrong(issue.origin === 'number' || issue.origin === 'int'
            ? `must be at least ${issue.minimum}`
            : 'must not be empty');
    if (issue.code === 'too_big')
        return wrong(issue.origin === 'number' || issue.origin === 'int'
            ? `must be at most ${issue.maximum}`
            : `must have at most ${issue.maximum} entries`);
    return wrong(issue.message);
}
const EXPECTED = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    int: 'a whole number',
    number: 'a number',
    string: 'a text',
    boolean: 'true or false',
};
/** The issues of the one branch that has the value's type; else what the types may be. */
function unionMistakes(issue, value, schema) {
    const { path } = issue;
    const branches = issue.errors.filter((branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === 0));
    if (branches.length !== 1)
        return [
            { path, key: false, message: `${nameOf(path)} must be a task, or a mapping of "task" and "options"` },
        ];
    return branches[0].flatMap((one) => sentences({ ...one, path: [...path, ...one.path] }, value, schema));
}
function failOnMistakes(value) {
    if (typeof value !== 'string' && !Array.isArray(value))
        return [{ path: ['fail-on'], key: false, message: '"fail-on" must be a text or a list' }];
    const words = Array.isArray(value)
        ? value.map((word, at) => [['fail-on', at], word])
        : (0,config/* splitFailOn */.eh)(value).map((word) => [['fail-on'], word]);
    if (words.length === 0)
        return [{ path: ['fail-on'], key: false, message: '"fail-on" must not be empty' }];
    return words
        .filter(([, word]) => !config/* FAIL_ON_WORDS */.Ri.some((one) => one === word))
        .map(([path, word]) => ({
        path,
        key: false,
        message: `"fail-on" does not know ${shown(word)}; ${choice(word, config/* FAIL_ON_WORDS */.Ri)}`,
    }));
}
/** Records whose keys have a form: the names of pipelines, and lanes. */
function keyMistake(path) {
    if (path[0] === 'schedule')
        return path[1] === 'lanes'
            ? `${shown(path.at(-1))} is no lane: a lane is a whole number`
            : `${shown(path.at(-1))} cannot end the name of a file`;
    return `${shown(path.at(-1))} cannot name a pipeline: a name has 1 to 64 letters, digits, "_" and "-"`;
}
/** Names that no schema knows: tasks, rules, pipelines, and the options of each task. Looks only at what has its form. */
function nameMistakes(value, known) {
    const own = Object.keys(mappingAt(value, 'pipelines'));
    const pipelines = [...known.knownPipelines, ...own];
    const { pipeline } = value;
    return [
        ...(typeof pipeline === 'string' && !pipelines.includes(pipeline)
            ? [{ path: ['pipeline'], key: false, message: unknownName('pipeline', pipeline, pipelines) }]
            : []),
        ...own
            .filter((name) => known.knownPipelines.includes(name))
            .map((name) => ({
            path: ['pipelines', name],
            key: true,
            message: `the pipeline ${shown(name)} is built in: give yours another name`,
        })),
        ...Object.keys(mappingAt(value, 'severity'))
            .filter((rule) => !known.knownRules.includes(rule))
            .map((rule) => ({
            path: ['severity', rule],
            key: true,
            message: unknownName('rule', rule, known.knownRules),
        })),
        ...Object.entries(mappingAt(value, 'tasks')).flatMap(([type, options]) => taskMistakes(type, { path: ['tasks', type], key: true }, { path: ['tasks', type], options }, known)),
        ...Object.entries(mappingAt(value, 'pipelines')).flatMap(([name, steps]) => stepMistakes(name, steps, known)),
        ...noneMistakes(value['fail-on']),
        ...patternMistakes(value['ignore']),
    ];
}
/** Each `**` may stand for any part of a path: a fourth would make one deep path cost seconds, a sixth hours. */
const MOST_DEEP_WILDCARDS = 3;
function patternMistakes(patterns) {
    const list = Array.isArray(patterns) ? patterns : [];
    return list.flatMap((pattern, at) => typeof pattern === 'string' && pattern.split('**').length - 1 > MOST_DEEP_WILDCARDS
        ? [{ path: ['ignore', at], key: false, message: `"ignore[${at}]" has more than three "**"` }]
        : []);
}
function stepMistakes(name, steps, known) {
    if (!Array.isArray(steps))
        return [];
    return steps.flatMap((step, at) => {
        const path = ['pipelines', name, at];
        if (typeof step === 'string')
            return taskMistakes(step, { path, key: false }, { path }, known);
        if (!isMapping(step) || typeof step['task'] !== 'string')
            return [];
        const place = { path: [...path, 'task'], key: false };
        return taskMistakes(step['task'], place, { path: [...path, 'options'], options: step['options'] }, known);
    });
}
/** A task's name, and its options against the task's own schema. */
function taskMistakes(type, place, given, known) {
    const schema = known.taskSchemas.get(type);
    if (!schema)
        return [{ ...place, message: unknownName('task', type, [...known.taskSchemas.keys()]) }];
    if (!isMapping(given.options))
        return [];
    const parsed = schema.safeParse(given.options);
    if (parsed.success)
        return [];
    return parsed.error.issues
        .flatMap((issue) => sentences(issue, given.options, schema))
        .map(({ path, key, message }) => ({ path: [...given.path, ...path], key, message }));
}
/** `none` means that nothing fails, so it says nothing beside other words. */
function noneMistakes(value) {
    const words = typeof value === 'string' ? (0,config/* splitFailOn */.eh)(value) : Array.isArray(value) ? value : [];
    return words.includes('none') && words.length > 1
        ? [{ path: ['fail-on'], key: false, message: '"fail-on": "none" stands alone' }]
        : [];
}
function unknownName(noun, name, known) {
    return known.length === 0
        ? `unknown ${noun} ${shown(name)}; there are none here`
        : `unknown ${noun} ${shown(name)}; ${choice(name, known)}`;
}
/** The nearest of the valid words, or all of them. */
function choice(given, known) {
    const word = typeof given === 'string' ? given : '';
    const near = known.find((one) => one.toLowerCase() === word.toLowerCase()) ?? (0,util_text/* nearest */.pA)(word, known);
    return near === undefined || word === '' ? `known: ${known.join(', ')}` : `did you mean ${shown(near)}?`;
}
/** `"pipelines.quick[0]"`; the file itself for the empty path. */
function nameOf(path) {
    if (path.length === 0)
        return 'the file';
    const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return shown(text.replace(/^\./, ''));
}
/** Any value as a message quotes it, cut where it is long. */
function shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mappingAt(value, key) {
    const inner = value[key];
    return isMapping(inner) ? inner : {};
}
function valueAt(value, path) {
    return path.reduce((inner, part) => typeof inner === 'object' && inner !== null ? inner[part] : undefined, value);
}
/** The keys that a schema has at a place: through optional ones, lists, records and the object of a union. */
function keysAt(schema, path) {
    const { shape, def } = (schema ?? {});
    if (def?.innerType !== undefined)
        return keysAt(def.innerType, path);
    if (def?.options)
        return def.options.flatMap((option) => keysAt(option, path));
    const [part, ...rest] = path;
    if (part === undefined)
        return Object.keys(shape ?? {});
    return keysAt(shape?.[String(part)] ?? def?.element ?? def?.valueType, rest);
}
//# sourceMappingURL=config-mistakes.js.map
;// CONCATENATED MODULE: ./build/src/review/config-file.js





const MAX_BYTES = 1024 * 1024;
/** A configuration has four levels; brackets nested deeper than this would only exhaust the stack. */
const MAX_DEPTH = 50;
const TOO_DEEP = 'the nesting is too deep';
/** Aliases that may be resolved: enough for every honest file, too few for a bomb. */
const MAX_ALIASES = 100;
/**
 * Reads a configuration. All mistakes are found at once; the first one is the message.
 * Throws `CONFIG_INVALID` with `file:line:column: sentence`, all of them in `details.mistakes`.
 */
function parseConfig(text, facts) {
    const { value, requireNone } = readValue(text, facts.file);
    if (value === null || value === undefined)
        return (0,config/* defaultConfig */.sb)();
    requireNone(config_mistakes_findMistakes(value, facts));
    return (0,config/* finishConfig */.wv)(config/* configSchema */.Qn.parse(value));
}
/**
 * Reads the section `app` of a configuration alone: mistakes elsewhere are no matter of the app's. Throws
 * `CONFIG_INVALID` as {@link parseConfig} does.
 */
function parseAppSection(text, file) {
    const { value, requireNone } = readValue(text, file);
    const app = typeof value === 'object' && value !== null && 'app' in value ? value.app : {};
    const known = { taskSchemas: new Map(), knownRules: [], knownPipelines: [] };
    requireNone(findMistakes({ app }, known));
    return appSection.parse(app);
}
/** A configuration as a plain value, and what throws the mistakes that are found in it. Throws `CONFIG_INVALID`. */
function readValue(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const invalidAt = (mistakes) => invalid(mistakes.map(([offset, message]) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col), message };
    }));
    const fail = (offset, message) => invalidAt([[offset, message]]);
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw fail(0, 'the file is larger than 1 MiB');
    const document = readDocument(text, { lines, fail });
    const grammar = [...document.errors, ...document.warnings];
    if (grammar.length > 0)
        throw invalidAt(grammar.map((error) => [error.pos[0], yamlSentence(error)]));
    const strange = strangeNodes(document);
    if (strange.length > 0)
        throw invalidAt(strange.map(({ offset, message }) => [offset, message]));
    const value = withoutEmpty(plainValue(document, (message) => fail(0, message)));
    return {
        value,
        requireNone: (mistakes) => {
            if (mistakes.length > 0)
                throw invalidAt(mistakes.map(({ path, key, message }) => [findOffset(document, path, key), message]));
        },
    };
}
function readDocument(text, { lines, fail }) {
    const deep = tooDeep(text);
    if (deep !== undefined) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            lines.addNewLine(at + 1);
        throw fail(deep, TOO_DEEP);
    }
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            uniqueKeys: true,
            prettyErrors: false,
            logLevel: 'error',
        });
    }
    catch (error) {
        // Indentation and quotes can nest too, which only the parser knows.
        if (error instanceof RangeError)
            throw fail(0, TOO_DEEP);
        throw error;
    }
}
/** The offset of the bracket that is one too deep. Brackets in texts and comments count too: an honest file has few. */
function tooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text[at];
        if (unit === '[' || unit === '{')
            depth++;
        else if (unit === ']' || unit === '}')
            depth = Math.max(0, depth - 1);
        if (depth > MAX_DEPTH)
            return at;
    }
    return undefined;
}
/** What the parser lets pass and a configuration never has: aliases of nothing, keys that are no texts, `__proto__`. */
function strangeNodes(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Alias(_key, node) {
            if (node.resolve(document) === undefined)
                found.push({ offset: startOf(node), message: `there is no anchor "${node.source}"` });
        },
        Pair(_key, pair) {
            const { key } = pair;
            if ((0,dist/* isScalar */.jn)(key) ? key.value === '__proto__' || key.value === null : !(0,dist/* isAlias */.Vj)(key))
                found.push({ offset: startOf(key), message: 'this cannot be a key' });
        },
    });
    return found;
}
function plainValue(document, fail) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        if ((0,errors/* messageOf */.bD)(error).includes('alias count'))
            throw fail('the aliases expand to too much');
        throw error;
    }
}
/** A key without a value says nothing: `limits:` above lines that are commented out is as good as absent. */
function withoutEmpty(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    const filled = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(filled.map(([key, inner]) => [key, key === 'tasks' ? withoutEmpty(inner) : inner]));
}
function invalid(mistakes) {
    const sorted = [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column || (0,json/* compareStrings */.Kt)(a.message, b.message));
    // An alias brings a mistake to several paths, yet it stands at one place.
    const sentences = new Map(sorted.map((one) => [`${one.file}:${one.line}:${one.column}: ${one.message}`, one]));
    const [first, ...others] = [...sentences.keys()];
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return new errors/* UserError */.yo('CONFIG_INVALID', `${first}${more}`, {
        hints: others.slice(0, 5),
        details: { mistakes: [...sentences.values()] },
    });
}
/** The parser's message in one plain sentence. */
function yamlSentence({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'there must be one document only';
    if (code === 'DUPLICATE_KEY')
        return 'this key stands here twice';
    if (message.includes('call stack'))
        return TOO_DEEP;
    if (code === 'TAG_RESOLVE_FAILED')
        return 'this tag means nothing here';
    return message.charAt(0).toLowerCase() + message.slice(1);
}
/** Where the key or the value of a path begins; where the way ends, the last node on it. */
function findOffset(document, path, key) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [depth, part] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if (!(0,dist/* isCollection */.P3)(node))
            break;
        const pair = (0,dist/* isMap */.jh)(node)
            ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(part))
            : undefined;
        const last = depth === path.length - 1;
        const next = pair ? (key && last ? pair.key : (pair.value ?? pair.key)) : node.get(part, true);
        if (next?.range)
            offset = startOf(next);
        node = next;
    }
    return offset;
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}
//# sourceMappingURL=config-file.js.map

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
/* harmony import */ var _records_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(180);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _records_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8448);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1315);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6895);
/* harmony import */ var _records_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7049);
/* harmony import */ var _records_shard_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2712);
/* harmony import */ var _records_task_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3431);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(424);
/* harmony import */ var _json_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5899);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7381);
/* harmony import */ var _lift_output_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1066);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(131);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2500);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5466);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6422);


















/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
function writeBatch(store, given) {
    const { root } = store;
    const batchId = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(given.batch.batch_id, 'batch');
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchDir */ .I6)(root, batchId));
    const committed = [
        { path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .planFile */ .eS)(root, batchId), data: (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .recordText */ .Pe)(given.plan) },
        ...given.tasks.map((task) => ({
            path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskFile */ .g0)(root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(task.task_id, 'task') }),
            data: (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .recordText */ .Pe)(task),
        })),
    ];
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAll */ .V7)(committed);
    const seal = committed.map(({ path, data }) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .besideBatch */ .Hb)(root, batchId, path), (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(data)]);
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .writeDurably */ .v8)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchFile */ .bD)(root, batchId), (0,_seal_js__WEBPACK_IMPORTED_MODULE_17__/* .sealedText */ .c)(given.batch, Object.fromEntries(seal)));
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readBatch(store, batchId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch');
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .batchSchema */ .A, (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchFile */ .bD)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readPlan(store, batchId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch');
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .planFile */ .eS)(store.root, batchId);
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planSchema */ .F, path) ?? (readBatch(store, batchId), (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .lost */ .DU)(store, path));
}
/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function readTask(store, batchId, taskId) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskFile */ .g0)(store.root, { batchId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch'), taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(taskId, 'task') });
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_task_js__WEBPACK_IMPORTED_MODULE_7__/* .taskSchema */ .v, path) ?? unknownTask(store, batchId, taskId);
}
/** Ids of all whole batches, sorted. */
function listBatches(store) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .folderNames */ .Hw)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchesDir */ .AU)(store.root)).filter((id) => hasBatch(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasBatch(store, batchId) {
    return _records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .ID_PATTERN */ .pw.test(batchId) && (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .isFile */ .fo)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchFile */ .bD)(store.root, batchId));
}
/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
function readState(store, at) {
    return (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecordFile */ .m7)(_records_shard_state_js__WEBPACK_IMPORTED_MODULE_6__/* .shardStateSchema */ .L, (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .stateFile */ .Ed)(store.root, checkAddress(at)));
}
/** Replaces the state of one task and shard. */
function writeState(store, state) {
    const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
    writeDurably(stateFile(store.root, at), sealedText(state));
}
/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function listStates(store, batchId, taskId) {
    readTask(store, batchId, taskId);
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .folderNames */ .Hw)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .shardsDir */ .$8)(store.root, { batchId, taskId }))
        .filter((name) => _records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARD_PATTERN */ .yd.test(name))
        .flatMap((shardId) => readState(store, { batchId, taskId, shardId }) ?? []);
}
/**
 * Publishes shards together: all outputs are written, synced and renamed before the first state file is, whose rename
 * is the commit point of its shard. A kill at any moment leaves each shard either published or as it was.
 */
function publishShards(store, batchId, entries) {
    const addressed = entries.map((entry) => ({ ...entry, at: checkAddress({ batchId, ...entry }) }));
    for (const { at } of addressed)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .removeStaleTemps */ .jH)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .shardDir */ .oq)(store.root, at));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAll */ .V7)(addressed.map(({ at, outputs }) => ({ path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsFile */ .Rf)(store.root, at), data: outputs })));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .publishAll */ .V7)(addressed.map(({ at, state, outputs }) => ({
        path: (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .stateFile */ .Ed)(store.root, at),
        data: (0,_seal_js__WEBPACK_IMPORTED_MODULE_17__/* .sealedText */ .c)(state, { [_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .OUTPUTS_NAME */ .z9]: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(outputs) }),
    })));
}
/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
function* readOutputs(store, at, kinds) {
    const path = (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsFile */ .Rf)(store.root, checkAddress(at));
    const others = _records_output_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTPUT_KINDS */ .mO.filter((kind) => kinds?.includes(kind) === false);
    const passed = others.map((kind) => `{"kind":"${kind}"`);
    let line = 0;
    let count = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_15__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        count++;
        if (passed.some((start) => json.startsWith(start)))
            continue;
        const output = (0,_lift_output_js__WEBPACK_IMPORTED_MODULE_13__/* .liftOutput */ .F)((0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLine */ .A)(json, where), where);
        if (!kinds || kinds.includes(output.kind))
            yield output;
    }
    return count;
}
/** The outputs of one task and shard as they are stored; empty when nothing was published. */
function readOutputText(store, at) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_16__/* .readPlainText */ .Sg)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .outputsFile */ .Rf)(store.root, checkAddress(at)));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .isAbsence */ .Md)(error))
            return '';
        throw error;
    }
}
/** Appends an event to its batch and, when it is about a task, to that task. Never synced: no answer depends on it. */
function appendEvent(store, event) {
    const batchId = (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(event.batch_id, 'batch');
    const line = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeNonAscii */ .Al)(JSON.stringify(event));
    (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .appendLine */ .Xq)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchEvents */ .go)(store.root, batchId), line);
    if (event.task_id !== undefined)
        (0,_durable_js__WEBPACK_IMPORTED_MODULE_10__/* .appendLine */ .Xq)((0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskEvents */ .HT)(store.root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(event.task_id, 'task') }), line);
}
/**
 * Events of a batch, or of one of its tasks, in the order of writing; none when nobody wrote any. A line that a killed
 * writer tore, or that no reader of today understands, is left out and told in a warning.
 */
function readEvents(store, batchId, taskId) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(batchId, 'batch');
    const path = taskId === undefined
        ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .batchEvents */ .go)(store.root, batchId)
        : (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskEvents */ .HT)(store.root, { batchId, taskId: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(taskId, 'task') });
    const events = [];
    const warnings = [];
    let line = 0;
    for (const json of (0,_lines_js__WEBPACK_IMPORTED_MODULE_15__/* .readLines */ .S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        try {
            events.push((0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(_records_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventSchema */ .G, (0,_json_files_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLine */ .A)(json, where), where));
        }
        catch (error) {
            warnings.push(`An event was left out: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
        }
    }
    return { events, warnings };
}
/** Ids come from people and from stores of others: none may reach a path unchecked. */
function checkAddress(at) {
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(at.batchId, 'batch');
    (0,_records_header_js__WEBPACK_IMPORTED_MODULE_3__/* .checkId */ .ij)(at.taskId, 'task');
    if (_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARD_PATTERN */ .yd.test(at.shardId))
        return at;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo('SHARD_NOT_FOUND', `${JSON.stringify(at.shardId)} is not a shard.`, {
        hints: ['A shard is two lower-case hex digits: 00 to ff.'],
    });
}
function unknownBatch(store, batchId) {
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .notFound */ .mX)('batch', batchId, listBatches(store));
}
function unknownTask(store, batchId, taskId) {
    const known = readPlan(store, batchId).tasks.map((task) => task.task_id);
    if (known.includes(taskId))
        (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .lost */ .DU)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .taskFile */ .g0)(store.root, { batchId, taskId }));
    throw (0,_listing_js__WEBPACK_IMPORTED_MODULE_14__/* .notFound */ .mX)('task', taskId, known);
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

/***/ })

};
