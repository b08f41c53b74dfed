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
    (0,explain_option/* explainOption */.X)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command))).action((options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        if (options.explain)
            return (0,explain_option/* tellSources */.C)(face, 'batch list', { batches: ['*'], records: [] });
        const records = (0,batches/* listBatches */.LS)(store).map((id) => (0,batches/* readBatch */.x3)(store, id));
        output.result(records, () => records.length === 0
            ? 'No batches found.'
            : (0,table/* renderTable */.b)(['BATCH', 'SNAPSHOT', 'PIPELINE'], records.map((record) => [record.batch_id, record.snapshot_id, record.pipeline])));
    });
}
function registerShow(batch, face) {
    const { output } = face;
    const command = batch.command('show <id>').description('show one batch');
    (0,explain_option/* explainOption */.X)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* storeOption */.XS)(command))).action((id, options) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        const record = (0,batches/* readBatch */.x3)(store, id);
        const plan = (0,batches/* readPlan */.m3)(store, id);
        if (options.explain)
            return (0,explain_option/* tellSources */.C)(face, 'batch show', { batches: [id], records: [] });
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

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

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
function findMistakes(value, known) {
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
    const { file } = facts;
    const lines = new dist/* LineCounter */.HN();
    const at = (offset, message) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col), message };
    };
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw invalid([at(0, 'the file is larger than 1 MiB')]);
    const document = readDocument(text, { lines, fail: (offset, message) => invalid([at(offset, message)]) });
    const grammar = [...document.errors, ...document.warnings];
    if (grammar.length > 0)
        throw invalid(grammar.map((error) => at(error.pos[0], yamlSentence(error))));
    const strange = strangeNodes(document);
    if (strange.length > 0)
        throw invalid(strange.map(({ offset, message }) => at(offset, message)));
    const value = withoutEmpty(plainValue(document, (message) => invalid([at(0, message)])));
    if (value === null || value === undefined)
        return (0,config/* defaultConfig */.sb)();
    const mistakes = findMistakes(value, facts);
    if (mistakes.length > 0)
        throw invalid(mistakes.map(({ path, key, message }) => at(findOffset(document, path, key), message)));
    return (0,config/* finishConfig */.wv)(config/* configSchema */.Qn.parse(value));
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

/***/ })

};
