export const id = 8021;
export const ids = [8021];
export const modules = {

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerReport: () => (/* binding */ registerReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _review_fail_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7352);
/* harmony import */ var _review_head_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _review_report_batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1220);
/* harmony import */ var _tasks_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _explain_comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8905);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5255);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3775);









/** `codebatch report BATCH --base BATCH`: what one batch of a store changed against another. */
const registerReport = (program, face) => {
    const command = program
        .command('report')
        .argument('<batch>', 'the batch to judge')
        .description('compare two batches of a store, or list the findings of one');
    (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .lt)((0,_explain_option_js__WEBPACK_IMPORTED_MODULE_7__/* .explainOption */ .Xn)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(command))))
        .option('--base <batch>', 'compare with this batch; without one all findings are listed')
        .option('--fail-on <list>', 'error, warning, info, hint (that or worse), any, surface, unknown or none (default: warning)')
        .option('--config <file>', "use this file instead of the snapshot's .github/codebatch.yml")
        .action(async (batch, options) => {
        const wanted = (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .wantedFormats */ .gS)(face, options);
        const { config, base, failOn } = options;
        if (options.explain)
            return (0,_explain_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .explainComparison */ .j)(face, 'report', { store: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options), base, head: batch });
        const { report, warnings, textOf, texts, complexity } = await (0,_review_report_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .reportBatches */ .V)({
            registry: _tasks_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registry */ .u,
            store: (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options),
            head: batch,
            ...wanted.reads,
            ...(base === undefined ? {} : { base }),
            ...(failOn === undefined ? {} : { failOn: (0,_review_fail_on_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFailOn */ .X)(failOn) }),
            ...(config === undefined
                ? {}
                : { config: { file: config, text: (0,_review_head_config_js__WEBPACK_IMPORTED_MODULE_2__/* .givenConfigText */ .$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(face.cwd, config), config) } }),
        });
        for (const warning of warnings)
            face.output.note(warning);
        await (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .tellReport */ .kf)(face, report, {
            ...wanted,
            beside: { ...(texts ? { texts } : {}), ...(complexity ? { complexity } : {}) },
            aroundThem: () => Promise.resolve({ textOf }),
        });
    });
};
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainComparison)
/* harmony export */ });
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);


/** Where a comparison of two batches comes from; of one, where it stands alone. Throws `BATCH_NOT_FOUND`. */
function explainComparison(face, command, { store, base, head }) {
    const batches = [...new Set([...(base === undefined ? [] : [base]), head])];
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_1__/* .tellSources */ .Cq)(face, command, {
        batches,
        snapshots: [...new Set(batches.map((id) => (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readBatch */ .x3)(store, id).snapshot_id))],
        records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
        objects: 'the texts of files that differ, the configuration and the accepted findings of the head',
        notes: [
            'Diagnostics are compared by the matcher: a finding keeps its identity through edits, moves and renames.',
            ...(command === 'diff'
                ? ['Other outputs are compared by file, task and name; a place alone is no difference.']
                : []),
        ],
    });
}
//# sourceMappingURL=explain-comparison.js.map

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
