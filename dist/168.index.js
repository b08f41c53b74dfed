export const id = 168;
export const ids = [168];
export const modules = {

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerErrors: () => (/* binding */ registerErrors),
  registerQuery: () => (/* binding */ registerQuery),
  registerTop: () => (/* binding */ registerTop)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./build/src/engine/query.js
var engine_query = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/src/records/language.js
var language = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/engine/query-stats.js



/** What outputs may be counted by. Those that have no such thing are not counted. */
const STAT_GROUPS = ['kind', 'severity', 'code', 'language', 'task', 'path', 'name'];
/** Counts the outputs of a question, most frequent first, equals by value. */
function countOutputs(query, by) {
    const counts = new Map();
    for (const { output } of (0,engine_query/* queryOutputs */.z)(query)) {
        const value = query_stats_valueOf(output, by);
        if (value !== undefined)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (0,json/* compareStrings */.Kt)(a.value, b.value));
}
function query_stats_valueOf(output, by) {
    const value = output[by === 'task' ? 'task_id' : by === 'language' ? 'path' : by];
    if (by === 'language' && typeof value === 'string')
        return (0,language/* languageHint */.Ob)(value) ?? 'unknown';
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=query-stats.js.map
// EXTERNAL MODULE: ./build/src/engine/query-cursor.js
var query_cursor = __webpack_require__(5663);
// EXTERNAL MODULE: ./build/src/cli/answer-items.js
var answer_items = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/output-row.js
var output_row = __webpack_require__(8769);
;// CONCATENATED MODULE: ./build/src/cli/commands/query.js








const EVERYWHERE = ['task', 'path', 'language'];
/** What can be asked for: of which kind, and which filters make sense there. */
const NOUNS = {
    outputs: { filters: ['kind', 'severity', 'code', 'name'], says: 'outputs of all kinds' },
    diagnostics: { kind: 'diagnostic', filters: ['severity', 'code'], says: 'diagnostics' },
    symbols: { kind: 'symbol', filters: ['name'], says: 'names that the code defines' },
    edges: { kind: 'edge', filters: ['name'], says: 'imports, exports, inheritance; --name is their target' },
    metrics: { kind: 'metric', filters: ['name'], says: 'measured values' },
};
/** `codebatch query outputs|diagnostics|symbols|edges|metrics|stats` */
const registerQuery = (program, face) => {
    const query = program.command('query').description('ask a batch for its outputs');
    for (const [noun, { kind, filters, says }] of Object.entries(NOUNS)) {
        const command = query.command(noun).description(`list ${says}`);
        queryOptions(command, filters).action((options) => tellOutputs(face, `query ${noun}`, { ...options, ...(kind === undefined ? {} : { kind: [kind] }) }));
    }
    const stats = query.command('stats').description('count outputs');
    queryOptions(stats, NOUNS['outputs'].filters)
        .addOption(groupOption())
        .action((options) => tellCounts(face, 'query stats', options));
};
/** `codebatch errors`: `query diagnostics --severity error`. */
const registerErrors = (program, face) => {
    const command = program.command('errors').description('list diagnostics of severity error');
    queryOptions(command, ['code']).action((options) => tellOutputs(face, 'errors', { ...options, kind: ['diagnostic'], severity: ['error'] }));
};
/** `codebatch top`: the most frequent values, as `query stats` counts them. */
const registerTop = (program, face) => {
    const command = program.command('top').description('count outputs, the most frequent first');
    queryOptions(command, NOUNS['outputs'].filters)
        .addOption(groupOption())
        .action((options) => tellCounts(face, 'top', { limit: 10, ...options }));
};
function queryOptions(command, own) {
    const says = {
        task: ['<list>', 'only these tasks, by id or type', answer_items/* listOf */.c3],
        kind: ['<list>', 'only these kinds', answer_items/* listOf */.c3],
        severity: ['<list>', 'only these severities', answer_items/* listOf */.c3],
        code: ['<list>', 'only these rules', answer_items/* listOf */.c3],
        path: ['<glob>', 'only this file, folder or glob as in .gitignore; may be repeated', answer_items/* oneMore */.G9],
        language: ['<list>', 'only files of these languages', answer_items/* listOf */.c3],
        name: ['<list>', 'only these names; * stands for anything', answer_items/* listOf */.c3],
    };
    for (const filter of [...EVERYWHERE, ...own]) {
        const [value, text, read] = says[filter];
        command.option(`--${filter} ${value}`, text, read);
    }
    return (0,explain_option/* explainOption */.X)((0,answer_items/* itemOptions */.aS)((0,cli_command/* batchOption */._9)(command)));
}
function groupOption() {
    return new commander/* Option */.c$('--by <what>', 'what to count by').choices(STAT_GROUPS).default('kind');
}
function filtersOf(options) {
    const { task = [], kind = [], severity = [], code = [], path = [], language = [], name = [] } = options;
    return {
        tasks: task,
        kinds: kind,
        severities: severity,
        codes: code,
        paths: path,
        languages: language,
        names: name,
    };
}
/** The filters that were given: what `--json` repeats. */
function given(filters) {
    return Object.fromEntries(Object.entries(filters).filter(([, list]) => list.length > 0));
}
async function tellOutputs(face, command, options) {
    const filters = filtersOf(options);
    const query = (0,engine_query/* openQuery */.J)((0,cli_command/* storeOf */.xX)(options), { batchId: options.batch, filters });
    if (options.explain)
        return explainQuery(face, command, query);
    const kind = options.kind?.length === 1 ? options.kind[0] : undefined;
    const { header, row } = (0,output_row/* tableFor */.m)(kind);
    await (0,answer_items/* tellItems */.K5)(face, options, {
        head: headOf(query),
        items: outputItems((0,engine_query/* queryOutputs */.z)(query, options.cursor)),
        header,
        row,
        none: 'Nothing matches.',
        missing: query.missing,
    });
}
function headOf({ batchId, snapshotId, filters }) {
    return { batch_id: batchId, snapshot_id: snapshotId, filters: given(filters) };
}
function* outputItems(answers) {
    for (const { output, cursor } of answers)
        yield { value: output, cursor };
}
async function tellCounts(face, command, options) {
    const by = options.by ?? 'kind';
    const query = (0,engine_query/* openQuery */.J)((0,cli_command/* storeOf */.xX)(options), { batchId: options.batch, filters: filtersOf(options) });
    if (options.explain)
        return explainQuery(face, command, query);
    const counts = countOutputs(query, by);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    await (0,answer_items/* tellItems */.K5)(face, options, {
        head: { ...headOf(query), by, values: counts.length, total },
        items: countItems(counts, (0,query_cursor/* questionDigest */.rP)([query.digest, by]), options.cursor),
        header: [by.toUpperCase(), 'COUNT'],
        row: ({ value, count }) => [value, count],
        none: 'Nothing matches.',
        missing: query.missing,
    });
}
function* countItems(counts, digest, cursor) {
    const start = cursor === undefined ? 0 : Number((0,query_cursor/* readCursor */.fS)(digest, cursor)[0]);
    for (let at = start; at < counts.length; at++)
        yield { value: counts[at], cursor: () => (0,query_cursor/* writeCursor */.Wh)(digest, [at + 1]) };
}
function explainQuery(face, command, { batchId, snapshotId, tasks, shards, filters }) {
    (0,explain_option/* tellSources */.C)(face, command, {
        batches: [batchId],
        snapshots: [snapshotId],
        tasks: tasks.map(({ task_id: id }) => id),
        ...(filters.paths?.length ? { shards } : {}),
        records: ['files', 'state', 'outputs'],
        notes: [
            'One shard is read at a time, one output at a time.',
            'Order: task as in the plan, then shard, then as written; filters change what is told, never the order.',
        ],
    });
}
//# sourceMappingURL=query.js.map

/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tableFor)
/* harmony export */ });
/** A field as a cell; empty where there is none. */
function cell(output, field) {
    const value = output[field];
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : JSON.stringify(value);
}
function place(output) {
    const column = cell(output, 'column');
    return [cell(output, 'path'), cell(output, 'line'), ...(column === '' ? [] : [column])].join(':');
}
function targetOf(output) {
    const alias = cell(output, 'alias');
    return `${cell(output, 'target')}${alias === '' ? '' : ` as ${alias}`}`;
}
/** What an output says, on one line, whatever its kind. */
function gist(output) {
    const field = (name) => cell(output, name);
    switch (output.kind) {
        case 'diagnostic':
            return `${field('severity')} ${field('code')} ${field('message')}`;
        case 'symbol':
            return `${field('type')} ${field('qualified_name') || field('name')}`;
        case 'edge':
            return `${field('edge_type')} ${targetOf(output)}`;
        case 'metric':
            return `${field('metric')} ${field('value')}`;
        case 'ast':
            return [field('ast_mode'), field('format'), field('object')].filter((word) => word !== '').join(' ');
        default:
            return field('name') || field('manifest') || field('object');
    }
}
const DIAGNOSTICS = {
    header: ['PLACE', 'SEVERITY', 'CODE', 'MESSAGE'],
    row: (output) => [place(output), cell(output, 'severity'), cell(output, 'code'), cell(output, 'message')],
};
const SYMBOLS = {
    header: ['PLACE', 'NAME', 'TYPE', 'SCOPE'],
    row: (output) => [
        place(output),
        cell(output, 'qualified_name') || cell(output, 'name'),
        cell(output, 'type'),
        cell(output, 'scope'),
    ],
};
const EDGES = {
    header: ['PLACE', 'TYPE', 'SOURCE', 'TARGET'],
    row: (output) => [
        place(output),
        cell(output, 'edge_type'),
        cell(output, 'source') || cell(output, 'path'),
        targetOf(output),
    ],
};
const METRICS = {
    header: ['PATH', 'METRIC', 'VALUE'],
    row: (output) => [
        cell(output, 'path'),
        cell(output, 'metric'),
        typeof output['value'] === 'number' ? output['value'] : cell(output, 'value'),
    ],
};
const ANY = {
    header: ['TASK', 'KIND', 'PLACE', 'SAYS'],
    row: (output) => [
        cell(output, 'task_id'),
        output.kind,
        output['line'] === undefined ? cell(output, 'path') : place(output),
        gist(output),
    ],
};
const TABLES = new Map([
    ['diagnostic', DIAGNOSTICS],
    ['symbol', SYMBOLS],
    ['edge', EDGES],
    ['metric', METRICS],
]);
/** The table for outputs of one kind; of several, or of one without a table of its own, the general one. */
function tableFor(kind) {
    return (kind === undefined ? undefined : TABLES.get(kind)) ?? ANY;
}
//# sourceMappingURL=output-row.js.map

/***/ }),

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openQuery),
/* harmony export */   z: () => (/* binding */ queryOutputs)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(131);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2706);
/* harmony import */ var _query_cursor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5663);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(403);
/* harmony import */ var _query_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7410);









/**
 * Asks a batch for outputs.
 * @param asked.about distinguishes cursors of questions with the same filters
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `FILE_NOT_FOUND`, `INVALID_ARGUMENT`, and as `eachFile`.
 */
function openQuery(store, asked) {
    const { batchId, filters = {}, about = 'outputs' } = asked;
    (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_7__/* .checkFilters */ .Ae)(filters);
    const { snapshot_id: snapshotId } = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBatch */ .x3)(store, batchId);
    const tasks = wantedTasks((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(store, batchId).tasks, filters.tasks ?? []);
    const shards = wantedShards(store, snapshotId, filters.paths ?? []);
    const digest = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_6__/* .questionDigest */ .rP)([batchId, about, filters]);
    return { store, batchId, snapshotId, filters, tasks, shards, digest, missing: [] };
}
/**
 * The outputs that are asked for, one at a time: by task in the order of the plan, then by shard, then as they were
 * written. Outputs that are not there are told in `query.missing`.
 * @param cursor go on behind the output that gave it
 * Throws `INVALID_CURSOR`.
 */
function* queryOutputs(query, cursor) {
    const from = cursor === undefined ? undefined : placeOf(query, cursor);
    const isWanted = (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_7__/* .outputMatcher */ .CD)(query.filters);
    for (const [index, { task_id: taskId }] of query.tasks.entries()) {
        if (from && index < from.task)
            continue;
        for (const shardId of query.shards) {
            const isAt = from?.task === index;
            if (isAt && shardId < from.shard)
                continue;
            const skipped = isAt && shardId === from.shard ? from.passed : 0;
            let passed = 0;
            for (const output of shardOutputs(query, taskId, shardId)) {
                if (++passed <= skipped || !isWanted(output))
                    continue;
                const place = [index, shardId, passed];
                yield { output, cursor: () => (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_6__/* .writeCursor */ .Wh)(query.digest, place) };
            }
        }
    }
}
/** The outputs of one finished shard; why others are not there goes to `query.missing`. */
function* shardOutputs(query, taskId, shardId) {
    const { store, batchId, filters } = query;
    const at = { batchId, taskId, shardId };
    const lack = (reason) => void query.missing.push({ task_id: taskId, shard_id: shardId, reason });
    // A damaged file must not end an answer that has begun.
    try {
        const state = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(store, at);
        if (state?.status !== 'done') {
            const why = state?.error?.message;
            lack(state?.status === 'failed' ? `it failed${why === undefined ? '' : `: ${why}`}` : 'it did not run');
            return;
        }
        const count = yield* (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutputs */ .T7)(store, at, kindsIn(filters));
        const lost = (state.stats?.outputs_written ?? count) - count;
        if (lost > 0)
            lack(`${lost} of its outputs are lost`);
    }
    catch (error) {
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        lack(error.message);
    }
}
function kindsIn({ kinds }) {
    return kinds && kinds.length > 0 ? kinds : undefined;
}
function placeOf(query, cursor) {
    const [task, shard, passed] = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_6__/* .readCursor */ .fS)(query.digest, cursor);
    return { task: Number(task), shard: String(shard), passed: Number(passed) };
}
function wantedTasks(known, wanted) {
    for (const name of wanted)
        if (!known.some(({ task_id: id, type }) => id === name || type === name))
            throw (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .m)('task', name, known.map(({ task_id: id }) => id));
    return known.filter(({ task_id: id, type }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(type));
}
/** Shards of the files that are meant. A pattern that means no file is a mistake, never an empty answer. */
function wantedShards(store, snapshotId, patterns) {
    const matchers = patterns.map((pattern) => ({ pattern, isMeant: (0,_query_path_js__WEBPACK_IMPORTED_MODULE_8__/* .pathMatcher */ .kZ)([pattern]), isUsed: false }));
    const shards = new Set();
    for (const { path, object } of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__/* .eachFile */ .ap)(store, snapshotId)) {
        let isWanted = matchers.length === 0;
        for (const matcher of matchers)
            if (matcher.isMeant(path)) {
                isWanted = true;
                matcher.isUsed = true;
            }
        if (isWanted)
            shards.add((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(object));
    }
    const unused = matchers.find(({ isUsed }) => !isUsed);
    if (unused)
        throw (0,_query_path_js__WEBPACK_IMPORTED_MODULE_8__/* .fileNotFound */ .Ko)(unused.pattern, (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_3__/* .eachFile */ .ap)(store, snapshotId));
    return [...shards].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compareStrings */ .Kt);
}
//# sourceMappingURL=query.js.map

/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
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
const line = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
/** A message of a rule about a place. Columns are 1-based UTF-16 code units. */
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('diagnostic'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SEVERITIES),
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line,
    column,
    /** The same number as `column`: the reference's lint readers know it by this name. */
    col: column,
    end_line: line.optional(),
    end_column: column.optional(),
    /** Qualified name of the innermost enclosing function or class; absent at module level. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** True when a comment in the code silences it. Kept, so that un-suppressing is seen. */
    suppressed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    /** What the rule measured, where it measures: higher is worse. The comparison sees when it rose or fell. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
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
const symbolSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('symbol'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** `Class.method.inner`, from the module down. */
    qualified_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SYMBOL_TYPES),
    /** The same as `symbol_type`, for readers that look for `type`. */
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SYMBOL_TYPES),
    /** Innermost enclosing function or class by its plain name, or `module`. */
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    column,
    end_line: line,
    end_column: column,
    exported: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    /** Functions and methods: their own decisions, nested functions counted apart. */
    complexity: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
    cognitive_complexity: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    /**
     * What is exported, and public members of what is: the declaration without its body on one line, a line for each
     * overload. Also says that the name is offered to others.
     */
    signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const EDGE_TYPES = ['imports', 'exports', 'inherits', 'resolves'];
/** A relation from this file (or a class in it) to a name, a module or a file. */
const edgeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('edge'),
    edge_type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(EDGE_TYPES),
    /** `imports`: dotted name or specifier, `pkg.mod.name`; `inherits`: the base; `exports`: the exported name. */
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** What the relation starts from: the class for `inherits`, the local name for `exports`, else the file. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    line,
    col: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    column,
    /** Imports: the module part as written, without leading dots in Python. */
    module: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Imports: the name taken from the module; `*` for all; absent when the module itself is bound. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Imports: the local name when it differs. */
    alias: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Python: number of leading dots. */
    level: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    type_only: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    /** `import()` and `require()` inside code. */
    dynamic: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    /** Imports inside a function: done when it is called, not when the file is loaded. */
    deferred: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    /** TypeScript imports used for types alone: the compiler drops them, as if they were written `import type`. */
    erased: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
});
/** A measured value of a file. */
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('metric'),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The same as `metric`, which the reference's reader looks for. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]),
});
/** What the parser saw; `object` only when the tree itself was asked for. */
const astSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ast'),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['json', 'json+chunks', 'summary']),
    /** `full` for a grammar, `text_stats` for plain text, `skipped` when a limit kept the file out. */
    ast_mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['full', 'tokens', 'text_stats', 'skipped']).optional(),
    language: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    node_count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    parse_errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).optional(),
    bom: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    line_ends: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['lf', 'crlf', 'cr', 'mixed', 'none']).optional(),
});
/** What a manifest says that others need: package names and entries, path mappings. */
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('artifact'),
    /** `package.json`, `tsconfig.json`, `pnpm-workspace.yaml`. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
});
const otherSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Fields that the engine adds to every fact. */
const envelope = {
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    ts: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
};
/** One line of `outputs.index.jsonl`. Kinds that this version does not know are kept as they are. */
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
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
const statedOutputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
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
