export const id = 6174;
export const ids = [6174];
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

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerSummary: () => (/* binding */ registerSummary)
});

// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/src/engine/summary.js



/** Counts the outputs of finished shards. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`. */
function summariseBatch(store, batchId, onlyTask) {
    // Its record is what makes a batch one.
    (0,batches/* readBatch */.x3)(store, batchId);
    const known = (0,batches/* readPlan */.m3)(store, batchId).tasks.map((task) => task.task_id);
    if (onlyTask !== undefined && !known.includes(onlyTask))
        throw new errors/* UserError */.yo('TASK_NOT_FOUND', `Batch ${batchId} has no task ${JSON.stringify(onlyTask)}.`, {
            hints: [`Its tasks: ${known.join(', ')}.`],
        });
    const tasks = {};
    for (const taskId of known)
        if (onlyTask === undefined || taskId === onlyTask)
            tasks[taskId] = summariseTask(store, batchId, taskId);
    const totals = { outputs: 0, diagnostics: 0, errors: 0, warnings: 0 };
    for (const task of Object.values(tasks)) {
        totals.outputs += task.total_outputs;
        totals.diagnostics += task.outputs_by_kind['diagnostic'] ?? 0;
        totals.errors += task.diagnostics_by_severity['error'] ?? 0;
        totals.warnings += task.diagnostics_by_severity['warning'] ?? 0;
    }
    return { batch_id: batchId, tasks, totals };
}
function summariseTask(store, batchId, taskId) {
    const kinds = new Map();
    const severities = new Map();
    let total = 0;
    for (const state of (0,batches/* listStates */.B9)(store, batchId, taskId)) {
        if (state.status !== 'done')
            continue;
        for (const output of (0,batches/* readOutputs */.T7)(store, { batchId, taskId, shardId: state.shard_id })) {
            total++;
            kinds.set(output.kind, (kinds.get(output.kind) ?? 0) + 1);
            if (output.kind === 'diagnostic' && typeof output['severity'] === 'string')
                severities.set(output['severity'], (severities.get(output['severity']) ?? 0) + 1);
        }
    }
    const sorted = (map) => Object.fromEntries([...map].sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b)));
    return {
        outputs_by_kind: sorted(kinds),
        diagnostics_by_severity: sorted(severities),
        total_outputs: total,
    };
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/commands/summary.js




/** `codebatch summary`: what a batch put out, counted. */
const registerSummary = (program, face) => {
    const { output } = face;
    const command = program.command('summary').description('count the outputs of a batch');
    (0,explain_option/* explainOption */.X)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* batchOption */._9)(command)))
        .option('--task <id>', 'only this task')
        .action((options) => {
        const summary = summariseBatch((0,cli_command/* storeOf */.xX)(options), options.batch, options.task);
        if (options.explain)
            return (0,explain_option/* tellSources */.C)(face, 'summary', {
                batches: [options.batch],
                ...(options.task === undefined ? {} : { tasks: [options.task] }),
                records: ['task', 'state', 'outputs'],
            });
        const { totals } = summary;
        output.result(summary, () => [
            `Batch: ${summary.batch_id}`,
            `Outputs: ${totals.outputs}`,
            `Diagnostics: ${totals.diagnostics} (${totals.errors} errors, ${totals.warnings} warnings)`,
            ...Object.entries(summary.tasks).flatMap(([id, task]) => [
                '',
                `${id}: ${task.total_outputs} outputs`,
                ...(task.total_outputs > 0
                    ? [
                        (0,table/* renderTable */.b)(['KIND', 'COUNT'], [
                            ...Object.entries(task.outputs_by_kind),
                            ...Object.entries(task.diagnostics_by_severity).map(([name, n]) => [
                                `  ${name}`,
                                n,
                            ]),
                        ]),
                    ]
                    : []),
            ]),
        ].join('\n'));
    });
};
//# sourceMappingURL=summary.js.map

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
