export const id = 9502;
export const ids = [9502];
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
    (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .lt)((0,_explain_option_js__WEBPACK_IMPORTED_MODULE_7__/* .explainOption */ .X)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(command))))
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
    (0,_explain_option_js__WEBPACK_IMPORTED_MODULE_1__/* .tellSources */ .C)(face, command, {
        batches,
        snapshots: [...new Set(batches.map((id) => (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_0__/* .readBatch */ .x3)(store, id).snapshot_id))],
        records: ['files', 'state', 'outputs'],
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
