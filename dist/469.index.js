export const id = 469;
export const ids = [469];
export const modules = {

/***/ 9586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerIndexBuild: () => (/* binding */ registerIndexBuild)
/* harmony export */ });
/* harmony import */ var _engine_index_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8157);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);
/* harmony import */ var _answer_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2185);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2848);







/** `codebatch index-build`: makes questions with filters faster, and changes no answer. */
const registerIndexBuild = (program, { output }) => {
    const command = program
        .command('index-build')
        .description('build the indexes that make questions with filters faster');
    (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOption */ .XS)(command))
        .option('--batch <id>', 'only this batch; may be repeated (default: all)', _answer_items_js__WEBPACK_IMPORTED_MODULE_3__/* .oneMore */ .G9)
        .option('--rebuild', 'build also what is good')
        .action(async (options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .storeOf */ .xX)(options);
        const batches = [...new Set(options.batch ?? (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .listBatches */ .LS)(store))];
        // A mistake in the last must not be found after the work on the first.
        for (const batchId of batches)
            (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .readBatch */ .x3)(store, batchId);
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .startProgress */ .o)({ label: 'index', output });
        const built = [];
        try {
            for (const batchId of batches)
                built.push(await (0,_engine_index_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIndex */ .X)(store, batchId, {
                    rebuild: options.rebuild === true,
                    onProgress: (done, total) => progress.update(done, total, batchId),
                }));
        }
        finally {
            progress.stop();
        }
        output.result({ indexes: built }, () => describe(built));
    });
};
function describe(built) {
    if (built.length === 0)
        return 'There is no batch.';
    const leftOut = built.reduce((sum, one) => sum + one.left_out, 0);
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(['BATCH', 'INDEX', 'OUTPUTS'], built.map((one) => [one.batch_id, one.built ? 'built' : 'stood already', one.outputs])),
        ...(leftOut === 0
            ? []
            : [`${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(leftOut, 'shard')} left out: not finished or not whole. Questions read them as before.`]),
    ].join('\n');
}
//# sourceMappingURL=index-build.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var cli_progress__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);

/** Where there is no screen, a line is written this often. */
const LINE_EVERY_MS = 5000;
/** A bar is worth drawing only for work that lasts. */
const DRAW_AFTER_MS = 300;
const SILENT = { update: () => undefined, stop: () => undefined };
/** Shows how far long work is, on stderr: a bar on a screen, a line every few seconds elsewhere, nothing when quiet. */
function startProgress({ label, output, now = () => performance.now(), }) {
    const stream = output.progressStream;
    if (output.quiet)
        return SILENT;
    if (stream.isTTY)
        return barOn(stream, { label, now });
    return output.json ? SILENT : linesOn(stream, { label, now });
}
function barOn(stream, { label, now }) {
    const bar = new cli_progress__WEBPACK_IMPORTED_MODULE_0__.SingleBar({
        stream,
        clearOnComplete: true,
        // Nothing of the screen is switched off: whoever presses Ctrl-C finds the cursor and line wrapping as they were.
        hideCursor: false,
        linewrap: true,
        format: `{label} [{bar}] {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left`,
        etaBuffer: 200,
    }, cli_progress__WEBPACK_IMPORTED_MODULE_0__.Presets.legacy);
    let current = label;
    let started = now();
    let drawn = false;
    const stop = () => {
        if (drawn)
            bar.stop();
        drawn = false;
    };
    return {
        update(done, total, next = label) {
            if (next !== current) {
                stop();
                current = next;
                started = now();
            }
            const elapsed = now() - started;
            if (elapsed < DRAW_AFTER_MS || total === 0)
                return;
            const payload = { label: current, rate: Math.round((1000 * done) / elapsed) };
            if (!drawn)
                bar.start(total, done, payload);
            drawn = true;
            bar.setTotal(total);
            bar.update(done, payload);
        },
        stop,
    };
}
function linesOn(stream, { label, now }) {
    let last = now();
    return {
        update(done, total, next = label) {
            if (now() - last < LINE_EVERY_MS)
                return;
            last = now();
            stream.write(`${next}: ${done} of ${total}\n`);
        },
        stop: () => undefined,
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexRows),
/* harmony export */   X: () => (/* binding */ buildIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9600);
/* harmony import */ var _store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1856);
/* harmony import */ var _store_index_stamp_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3907);
/* harmony import */ var _store_json_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5899);
/* harmony import */ var _store_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7381);
/* harmony import */ var _store_lift_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1066);
/* harmony import */ var _store_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2500);
/* harmony import */ var _store_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5031);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2706);
/* harmony import */ var _index_terms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4730);















/**
 * Builds the index of a batch, beside the one that stands. It follows from the records alone: the same batch gives the
 * same bytes.
 * @param options.rebuild even when the one that stands is good
 * Throws `BATCH_NOT_FOUND`, `INDEX_UNAVAILABLE`, and as `eachFile`.
 */
async function buildIndex(store, batchId, options = {}) {
    const standing = options.rebuild === true ? undefined : await freshIndex(store, batchId);
    if (standing)
        return { ...told(batchId, standing), built: false };
    const { rows, stamps, meta } = indexRows(store, batchId, options.onProgress);
    await (0,_store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIndex */ ._M)(store, batchId, { rows, stamps });
    return { ...told(batchId, meta), built: true };
}
function told(batchId, { shards }) {
    return {
        batch_id: batchId,
        outputs: shards.reduce((sum, [, , count]) => sum + (count ?? 0), 0),
        left_out: shards.filter(([, , count]) => count === null).length,
    };
}
/** What the index that stands says of itself, when it is whole and the batch is as it was. */
async function freshIndex(store, batchId) {
    (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId);
    if ('why' in (0,_store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkIndex */ .JM)(store, batchId))
        return undefined;
    const opened = await (0,_store_index_batch_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openIndex */ .b6)(store, batchId);
    if ('why' in opened)
        return undefined;
    try {
        const meta = JSON.parse(opened.rows.get(Buffer.from([_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .META_TAG */ .NR])).toString('utf8'));
        const { stamps } = indexedShards(store, batchId);
        const isFresh = meta.files === filesDigest(store, batchId) &&
            stamps.length === opened.stamps.length &&
            stamps.every(({ hex }, at) => hex === opened.stamps[at]);
        return isFresh ? meta : undefined;
    }
    finally {
        await opened.rows.close();
    }
}
function filesDigest(store, batchId) {
    return (0,_store_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfFile */ .Mk)((0,_store_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .fileIndex */ .pA)(store.root, (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId).snapshot_id));
}
/** All rows of an index, sorted, made from the records. Throws as `buildIndex`. */
function indexRows(store, batchId, onProgress = () => undefined) {
    const files = filesDigest(store, batchId);
    const { byShard, addresses, stamps } = indexedShards(store, batchId);
    const paths = new Set([...byShard.values()].flat());
    const terms = new Terms();
    const lines = [];
    const shards = [];
    for (const [done, at] of addresses.entries()) {
        onProgress(done, addresses.length);
        const first = terms.rows;
        const lengths = addShard(store, { at, terms, paths });
        shards.push([at.taskId, at.shardId, lengths?.length ?? null, first]);
        if (lengths)
            lines.push({ key: (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .linesKey */ .B5)(at.taskId, at.shardId), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeNumbers */ .RZ)(lengths) });
    }
    const meta = { files, shards };
    const few = [
        { key: Buffer.from([_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .META_TAG */ .NR]), value: Buffer.from(JSON.stringify(meta)) },
        { key: Buffer.from([_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .FILES_TAG */ .Tw]), value: Buffer.from(JSON.stringify(Object.fromEntries(byShard))) },
        ...lines.sort((a, b) => Buffer.compare(a.key, b.key)),
    ];
    return {
        rows: {
            bytes: few.reduce((sum, { value }) => sum + value.length, terms.bytes),
            *each() {
                yield* few;
                yield* terms.sets();
            },
        },
        stamps: stamps.map(({ hex }) => hex),
        meta,
    };
}
/** The files of a batch by shard, and all its tasks in all shards that have files, with their stamps. */
function indexedShards(store, batchId) {
    const byShard = new Map();
    for (const { path, object } of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_10__/* .eachFile */ .ap)(store, (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId).snapshot_id)) {
        const shardId = (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .IS)(object);
        const paths = byShard.get(shardId);
        if (paths)
            paths.push(path);
        else
            byShard.set(shardId, [path]);
    }
    const shardIds = [...byShard.keys()].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_12__/* .compareStrings */ .Kt);
    const addresses = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(store, batchId).tasks.flatMap(({ task_id: taskId }) => shardIds.map((shardId) => ({ batchId, taskId, shardId })));
    // Before anything is read: what is written from now on is not in this index.
    return { byShard, addresses, stamps: addresses.map((at) => (0,_store_index_stamp_js__WEBPACK_IMPORTED_MODULE_4__/* .stampOf */ .Zs)(store, at)) };
}
/** Rows by word of each field. */
class Terms {
    rows = 0;
    fields = new Map(_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .FIELDS */ .cJ.map((field) => [field, new Map()]));
    add(terms) {
        const row = this.rows++;
        for (const [field, word] of terms) {
            const words = this.fields.get(field);
            const runs = words.get(word);
            if (runs)
                (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .addRow */ .uY)(runs, row);
            else
                words.set(word, [row, row + 1]);
        }
    }
    /** At least as many bytes as all rows have. */
    get bytes() {
        let bytes = 0;
        for (const words of this.fields.values())
            for (const [word, runs] of words)
                bytes += Math.min(3 * word.length, 2000) + 8 * runs.length;
        return bytes;
    }
    /** A row for each word, in the order of keys; made one by one, because there may be millions. */
    *sets() {
        for (const [field, words] of this.fields) {
            const digested = new Map();
            for (const [word, runs] of words)
                if (!(0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .isPlainWord */ .F7)(word))
                    digested.set((0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termKey */ .Ie)(field, word).toString('latin1'), runs);
            if (words.has(''))
                yield { key: (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termKey */ .Ie)(field, ''), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeRuns */ .jR)(words.get('')) };
            for (const key of [...digested.keys()].sort())
                yield { key: Buffer.from(key, 'latin1'), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeRuns */ .jR)(digested.get(key)) };
            for (const word of sortedWords(words.keys()))
                yield { key: (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termKey */ .Ie)(field, word), value: (0,_store_index_runs_js__WEBPACK_IMPORTED_MODULE_14__/* .encodeRuns */ .jR)(words.get(word)) };
        }
    }
}
/** Words that are not empty and whose key tells them, in the order of their UTF-8 bytes. */
function sortedWords(words) {
    const plain = [...words].filter((word) => word !== '' && (0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .isPlainWord */ .F7)(word));
    // Up to there the order of UTF-16 units, which is fast, is the same.
    const isSimple = plain.every((word) => !/[\ud800-\uffff]/.test(word));
    return isSimple ? plain.sort() : plain.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/**
 * Adds the outputs of one shard.
 * @returns the length of each line in bytes; undefined for a shard that is left out because reading it has more to
 * tell than its outputs: it is not finished, something is lost or damaged, or it is written in another way than ours
 */
function addShard(store, { at, terms, paths }) {
    const path = (0,_store_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsFile */ .Rf)(store.root, at);
    const lines = [];
    let bytes = 0;
    try {
        const state = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(store, at);
        if (state?.status !== 'done')
            return undefined;
        for (const json of (0,_store_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .readLines */ .S)(path)) {
            // Only of ASCII is the place of a line in the file known from the text.
            if (json === '' || !isAscii(json))
                return undefined;
            const output = (0,_store_lift_output_js__WEBPACK_IMPORTED_MODULE_7__/* .liftOutput */ .F)((0,_store_json_files_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLine */ .A)(json, path), path);
            if (typeof output.path === 'string' && !paths.has(output.path))
                return undefined;
            // Words of a shard that is left out after all are never asked for.
            terms.add((0,_index_terms_js__WEBPACK_IMPORTED_MODULE_13__/* .termsOf */ .fd)(output));
            lines.push(json.length + 1);
            bytes += json.length + 1;
        }
        const isWhole = lines.length >= (state.stats?.outputs_written ?? 0);
        // The last line needs no line feed; a byte order mark is none of the text.
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
        return isWhole && (size === bytes || size === bytes - 1) ? lines : undefined;
    }
    catch (error) {
        // Whatever is wrong with it, a question that reads it will say.
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo || error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function isAscii(text) {
    // oxlint-disable-next-line no-control-regex
    return /^[\x00-\x7f]*$/.test(text);
}
//# sourceMappingURL=index-build.js.map

/***/ }),

/***/ 4730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ linesKey),
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   Ie: () => (/* binding */ termKey),
/* harmony export */   NR: () => (/* binding */ META_TAG),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   Tw: () => (/* binding */ FILES_TAG),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   fd: () => (/* binding */ termsOf)
/* harmony export */ });
/* unused harmony exports LINES_TAG, fieldTag */
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);


/**
 * What an index knows an output by, one word for each filter of `query`. The words are made exactly as the filters read
 * the fields, so that an output that a filter lets pass has the word.
 */
const FIELDS = ['kind', 'severity', 'code', 'path', 'language', 'name'];
/** First bytes of keys in a data file. */
const META_TAG = 0x01;
const FILES_TAG = 0x02;
const LINES_TAG = 0x03;
const FIELD_TAG = 0x10;
const fieldTag = (field) => FIELD_TAG + FIELDS.indexOf(field);
/** The database takes keys up to 1,978 bytes. */
const LONGEST_WORD = 1800;
/** Begins a word that stands for one that is too long, or that bytes cannot say. No plain word begins with it. */
const DIGESTED = '\0';
/** Whether the key of a word tells it. Of a text with half a character no bytes do. */
function isPlainWord(word) {
    return word.isWellFormed() && !word.startsWith(DIGESTED) && Buffer.byteLength(word) <= LONGEST_WORD;
}
/** The key of a word. */
function termKey(field, word) {
    const told = isPlainWord(word) ? word : `${DIGESTED}${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(JSON.stringify(word))}`;
    return Buffer.from(`${String.fromCharCode(fieldTag(field))}${told}`);
}
/** First bytes of the keys of all words that begin so, and of those that their keys do not tell. */
function prefixKeys(field, start) {
    const tag = Buffer.from([fieldTag(field)]);
    const digested = Buffer.concat([tag, Buffer.from(DIGESTED)]);
    const isPlain = start !== '' && isPlainWord(start);
    return isPlain ? [digested, Buffer.concat([tag, Buffer.from(start)])] : [tag];
}
/** The word of a key; undefined when it cannot be told from it. */
function wordOf(key) {
    const word = key.toString('utf8', 1);
    return word.startsWith(DIGESTED) ? undefined : word;
}
const linesKey = (taskId, shardId) => Buffer.concat([Buffer.from([LINES_TAG]), Buffer.from(`${taskId}/${shardId}`)]);
/** The words of an output. Throws for values that the filters throw for too. */
function termsOf(output) {
    const { kind, path } = output;
    return [
        ['kind', kind],
        ['severity', String(output['severity'])],
        ['code', String(output['code'])],
        ...(typeof path === 'string'
            ? [
                ['path', path],
                ...languages(path).map((one) => ['language', one]),
            ]
            : []),
        ...(0,_query_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(output).map((name) => ['name', name]),
    ];
}
let lastPath = '';
let lastLanguages = (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)('');
/** Outputs of one file stand together. */
function languages(path) {
    if (path !== lastPath)
        [lastPath, lastLanguages] = [path, (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)(path)];
    return lastLanguages;
}
//# sourceMappingURL=index-terms.js.map

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

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ compareProblems),
/* harmony export */   z: () => (/* binding */ problemSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);


/** One thing that is wrong with a store, or worth knowing about it. */
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    /** Stable name in capitals: `OBJECT_CORRUPT`. */
    code: zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Z][A-Z0-9_]*$/),
    /** Relative to the store, with `/`. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** One sentence. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    /** What `verify --repair` does about it; absent when it may not touch it. */
    repair: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['remove']).optional(),
});
/** The one order of problems: by path, then code, then message. */
function compareProblems(a, b) {
    return ((0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.code, b.code) || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.message, b.message));
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* binding */ checkIndex),
  V6: () => (/* binding */ hasIndex),
  DD: () => (/* binding */ indexLeftovers),
  XU: () => (/* binding */ isDead),
  b6: () => (/* binding */ openIndex),
  _M: () => (/* binding */ writeIndex)
});

// UNUSED EXPORTS: INDEX_FORM

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/inspection.js
var inspection = __webpack_require__(1097);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/plain-file.js
var plain_file = __webpack_require__(5466);
// EXTERNAL MODULE: ./build/src/store/seal.js
var seal = __webpack_require__(6422);
;// CONCATENATED MODULE: ./build/src/store/index/rows.js


/** Said to the database, so that the same rows give the same bytes on every machine. */
const PAGE_BYTES = 4096;
const FORM = { noSubdir: true, encoding: 'binary', keyEncoding: 'binary', maxDbs: 0 };
/** Room for the tree around the rows. */
const SPARE_BYTES = 1 << 26;
// Each import is left to Node: a bundle would carry the addon of the machine that made it.
/** The database is installed only where its addon can be. Throws `INDEX_UNAVAILABLE`. */
function refuse(error) {
    const absent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'];
    if (!absent.includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
        throw error;
    throw new errors/* UserError */.yo('INDEX_UNAVAILABLE', 'The index needs the optional package lmdb, which is not installed.', { cause: error, hints: ['npm install lmdb. Every question is answered without it, only slower.'] });
}
/**
 * Writes a data file; the same rows give the same bytes.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function writeRows(path, rows) {
    const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
    try {
        const database = open(path, {
            ...FORM,
            pageSize: PAGE_BYTES,
            // Only address space: what is not used is never written.
            mapSize: Math.ceil((4 * rows.bytes + SPARE_BYTES) / PAGE_BYTES) * PAGE_BYTES,
            noSync: true,
            overlappingSync: false,
        });
        try {
            database.transactionSync(() => {
                for (const { key, value } of rows.each())
                    database.putSync(key, Buffer.from(value), { append: true });
            });
        }
        finally {
            await database.close();
        }
    }
    finally {
        removeLock(path);
    }
}
/**
 * Opens a data file. Its bytes must have been checked: a page that is not as it was written may end the process.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function openRows(path) {
    const { open } = await import(/* webpackIgnore: true */ 'lmdb').catch(refuse);
    // Nobody ever writes to a finished data file, so no reader needs to know of another.
    removeLock(path);
    return new Rows(path, open(path, { ...FORM, readOnly: true }));
}
/** A data file that is open; to be closed, or its threads keep the program alive. */
class Rows {
    path;
    database;
    constructor(path, database) {
        this.path = path;
        this.database = database;
    }
    get(key) {
        return this.database.get(key);
    }
    /** Rows whose key begins so, in order. */
    *below(start) {
        // No key has this byte, which UTF-8 does not know.
        const end = Buffer.concat([start, Buffer.from([0xff])]);
        for (const { key, value } of this.database.getRange({ start, end }))
            yield { key, value };
    }
    /** All rows, in order. */
    *all() {
        for (const { key, value } of this.database.getRange({}))
            yield { key, value };
    }
    async close() {
        await this.database.close();
        removeLock(this.path);
    }
}
/** The database makes it beside every file that it opens. */
function removeLock(path) {
    (0,external_node_fs_.rmSync)(lockOf(path), { force: true });
}
const lockOf = (path) => `${path}-lock`;
//# sourceMappingURL=rows.js.map
// EXTERNAL MODULE: ./build/src/store/index/stamp.js
var stamp = __webpack_require__(3907);
;// CONCATENATED MODULE: ./build/src/store/index/batch-index.js














/** Grows with the form of the rows, and with what they are made from. */
const INDEX_FORM = 1;
/** What stands in `index.json`; its rename swaps an index in. */
const indexSchema = schemas.object({
    schema_name: schemas.literal('codebatch.batch_index'),
    schema_version: header/* schemaVersion */.CZ,
    producer: schemas.object({ name: schemas.string(), version: schemas.string() }),
    form: schemas.int(),
    batch_id: header/* recordId */.Re,
    /** Of the data file, which is named after it. */
    data: digest/* digest */.br,
    /** Of the shards when they were read, in the order of the data file: the one thing that differs between machines. */
    stamps: schemas.base64(),
});
/**
 * Writes an index beside the one that stands, then swaps it in: whoever is killed leaves the old one or none.
 * Throws `INDEX_UNAVAILABLE`.
 */
async function writeIndex({ root }, batchId, given) {
    const folder = (0,layout/* indexDir */.sA)(root, batchId);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const temporary = (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'data.mdb'));
    try {
        await writeRows(temporary, given.rows);
        const data = (0,objects/* digestOfFile */.Mk)(temporary);
        (0,external_node_fs_.renameSync)(temporary, (0,layout/* indexData */.nY)(root, batchId, data));
        const record = {
            schema_name: 'codebatch.batch_index',
            schema_version: header/* SCHEMA_VERSION */.f$,
            producer: { ...header/* PRODUCER */.n8 },
            form: INDEX_FORM,
            batch_id: batchId,
            data,
            stamps: Buffer.from(given.stamps.join(''), 'hex').toString('base64'),
        };
        (0,durable/* writeDerived */.DF)((0,layout/* indexRecord */.o)(root, batchId), (0,seal/* sealedText */.c)(record));
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
    for (const path of indexLeftovers({ root }, batchId))
        if (isDead(path))
            (0,external_node_fs_.rmSync)(path, { force: true });
}
/** Whether there is an index at all, whole or not. */
function hasIndex({ root }, batchId) {
    return (0,inspection/* entriesOf */.Mc)((0,layout/* indexDir */.sA)(root, batchId)).some(({ name }) => name === (0,external_node_path_.basename)((0,layout/* indexRecord */.o)(root, batchId)));
}
/**
 * Opens an index after every byte of it was checked: its pages are read as they lie in memory, and a damaged one could
 * end the process. To be closed.
 */
async function openIndex(store, batchId) {
    const checked = checkIndex(store, batchId);
    if ('why' in checked)
        return checked;
    try {
        const stamps = Buffer.from(checked.stamps, 'base64').toString('hex');
        return {
            rows: await openRows((0,layout/* indexData */.nY)(store.root, batchId, checked.data)),
            stamps: stamps.match(new RegExp(`.{${2 * stamp/* STAMP_BYTES */.ms}}`, 'g')) ?? [],
        };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return unusable(clauseOf(error.message));
        return unusable(`it cannot be opened: ${clauseOf((0,errors/* messageOf */.bD)(error))}`);
    }
}
/** Checks record and data of an index against their digests. */
function checkIndex({ root }, batchId) {
    const damaged = { why: 'it is damaged', isDamage: true };
    try {
        const text = (0,plain_file/* readPlainText */.Sg)((0,layout/* indexRecord */.o)(root, batchId));
        const value = JSON.parse(text);
        const record = indexSchema.safeParse(value);
        if (!record.success || (0,seal/* checkSeal */._)(text, value).status !== 'whole')
            return damaged;
        const { data, form, producer, batch_id: about } = record.data;
        if (about !== batchId)
            return damaged;
        if (form !== INDEX_FORM || producer.version !== header/* PRODUCER */.n8.version)
            return unusable('another version of codebatch wrote it');
        return (0,objects/* digestOfFile */.Mk)((0,layout/* indexData */.nY)(root, batchId, data)) === data ? record.data : damaged;
    }
    catch (error) {
        const code = (0,errors/* systemErrorCode */.vq)(error);
        return error instanceof SyntaxError || code === 'ENOENT' || code === undefined
            ? damaged
            : unusable(`it cannot be read: ${code}`);
    }
}
function unusable(why) {
    return { why, isDamage: false };
}
/** A sentence as a part of another one. */
function clauseOf(sentence) {
    return sentence.replace(/\.$/, '').replace(/^The /, 'the ');
}
/** Files in the folder of an index that its record does not name. */
function indexLeftovers({ root }, batchId) {
    const record = (0,layout/* indexRecord */.o)(root, batchId);
    const named = new Set([record, ...namedData({ root }, batchId)]);
    return (0,inspection/* entriesOf */.Mc)((0,layout/* indexDir */.sA)(root, batchId)).flatMap(({ name }) => {
        const path = (0,external_node_path_.join)((0,layout/* indexDir */.sA)(root, batchId), name);
        return named.has(path) ? [] : [path];
    });
}
function namedData({ root }, batchId) {
    try {
        const record = indexSchema.safeParse(JSON.parse((0,plain_file/* readPlainText */.Sg)((0,layout/* indexRecord */.o)(root, batchId))));
        return record.success ? [(0,layout/* indexData */.nY)(root, batchId, record.data.data)] : [];
    }
    catch {
        return [];
    }
}
/** Whether nobody is about to finish or to use a file that no record names. */
function isDead(path) {
    const plain = path.replace(new RegExp(`${lockOf('')}$`), '');
    return (0,durable/* isTemporary */.ey)((0,external_node_path_.basename)(plain)) ? (0,durable/* isOrphaned */.A2)(plain) : true;
}
//# sourceMappingURL=batch-index.js.map

/***/ }),

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   E$: () => (/* binding */ intersection),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   ML: () => (/* binding */ eachRow),
/* harmony export */   RZ: () => (/* binding */ encodeNumbers),
/* harmony export */   jR: () => (/* binding */ encodeRuns),
/* harmony export */   uY: () => (/* binding */ addRow),
/* harmony export */   vW: () => (/* binding */ decodeNumbers),
/* harmony export */   xY: () => (/* binding */ decodeRuns)
/* harmony export */ });
/** Adds a row to a set that is made in ascending order. */
function addRow(runs, row) {
    const end = runs.at(-1);
    if (end === row)
        runs[runs.length - 1] = row + 1;
    else if (end === undefined || end < row)
        runs.push(row, row + 1);
}
/** Rows that are in one of several sets. */
function union(sets) {
    if (sets.length === 1)
        return sets[0];
    const total = sets.reduce((sum, runs) => sum + runs.length / 2, 0);
    const [starts, ends] = [new Float64Array(total), new Float64Array(total)];
    let filled = 0;
    for (const runs of sets)
        for (let at = 0; at < runs.length; at += 2, filled++) {
            starts[filled] = runs[at];
            ends[filled] = runs[at + 1];
        }
    starts.sort();
    ends.sort();
    const merged = [];
    // Between a start and the end that closes as many runs as were opened lies one run of the union.
    for (let opened = 0, closed = 0; closed < total;) {
        const start = starts[opened++];
        while (opened < total && starts[opened] <= ends[closed]) {
            opened++;
            closed++;
        }
        merged.push(start, ends[closed++]);
    }
    return merged;
}
/** Rows that are in both sets. */
function intersection(a, b) {
    const common = [];
    for (let at = 0, other = 0; at < a.length && other < b.length;) {
        const start = Math.max(a[at], b[other]);
        const end = Math.min(a[at + 1], b[other + 1]);
        if (start < end)
            common.push(start, end);
        if (a[at + 1] < b[other + 1])
            at += 2;
        else
            other += 2;
    }
    return common;
}
/** The part of a set from `start` to before `end`. */
function clip(runs, start, end) {
    const clipped = [];
    for (let at = firstEndingAfter(runs, start); at < runs.length && runs[at] < end; at += 2)
        clipped.push(Math.max(runs[at], start), Math.min(runs[at + 1], end));
    return clipped;
}
function* eachRow(runs) {
    for (let at = 0; at < runs.length; at += 2)
        for (let row = runs[at]; row < runs[at + 1]; row++)
            yield row;
}
/** A set as bytes: of each run the gap before it and its length, less one, each as a number of as few bytes as do. */
function encodeRuns(runs) {
    const numbers = [];
    for (let at = 0, before = 0; at < runs.length; at += 2) {
        numbers.push(runs[at] - before, runs[at + 1] - runs[at] - 1);
        before = runs[at + 1];
    }
    return encodeNumbers(numbers);
}
function decodeRuns(bytes) {
    const numbers = decodeNumbers(bytes);
    const runs = [];
    for (let at = 0, before = 0; at < numbers.length; at += 2) {
        const start = before + numbers[at];
        before = start + numbers[at + 1] + 1;
        runs.push(start, before);
    }
    return runs;
}
/** Whole numbers from 0, seven bits a byte. */
function encodeNumbers(numbers) {
    const bytes = Buffer.allocUnsafe(numbers.length * 8);
    let at = 0;
    for (let number of numbers) {
        while (number > 127) {
            bytes[at++] = (number % 128) + 128;
            number = Math.floor(number / 128);
        }
        bytes[at++] = number;
    }
    return Buffer.from(bytes.subarray(0, at));
}
function decodeNumbers(bytes) {
    const numbers = [];
    let number = 0;
    let scale = 1;
    for (const byte of bytes) {
        number += (byte % 128) * scale;
        scale *= 128;
        if (byte > 127)
            continue;
        numbers.push(number);
        number = 0;
        scale = 1;
    }
    return numbers;
}
/** Place of the first run that ends behind a row. */
function firstEndingAfter(runs, row) {
    let low = 0;
    let high = runs.length / 2;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (runs[2 * middle + 1] > row)
            high = middle;
        else
            low = middle + 1;
    }
    return 2 * low;
}
//# sourceMappingURL=runs.js.map

/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   ms: () => (/* binding */ STAMP_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7381);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5466);





/** Bytes of a stamp in an index. */
const STAMP_BYTES = 8;
/** The stamp of a shard as it is now. It costs one small file: outputs themselves are not read. */
function stampOf({ root }, at) {
    const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Stream */ .kI)();
    hash.update(textOf((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFile */ .Ed)(root, at)));
    const form = formOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsFile */ .Rf)(root, at), { bigint: true, throwIfNoEntry: false }));
    hash.update(`\n${form ?? 'none'}`);
    return { hex: hash.hex().slice(0, 2 * STAMP_BYTES), form };
}
/**
 * What tells that a file of outputs is not the one that was looked at. The time of its last change is no one's to set,
 * as that of its last writing is.
 */
function formOf(standing) {
    return standing && `${standing.size} ${standing.mtimeNs} ${standing.ctimeNs}`;
}
function textOf(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainBytes */ .eZ)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) ?? ''))
            return Buffer.alloc(0);
        throw error;
    }
}
//# sourceMappingURL=stamp.js.map

/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   NR: () => (/* binding */ Inspection)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _records_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2706);
/* harmony import */ var _jail_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1395);






/** What one verification finds, as it goes through a store. */
class Inspection {
    store;
    /** True when every line and every digest of a record is to be checked, false for structure and references alone. */
    data;
    /** True when objects are to be hashed too. */
    objects;
    checked = { snapshots: 0, batches: 0, shards: 0, outputs: 0, objects: 0, unsealed: 0 };
    /** Objects whose bytes are not those of their digest. */
    corrupt = new Set();
    /** Symbolic links in the store, in order, as problems tell paths. */
    links = [];
    found = [];
    told = [];
    onProgress;
    constructor(store, options) {
        this.store = store;
        this.data = options.data;
        this.objects = options.objects ?? options.data;
        this.onProgress = options.onProgress ?? (() => undefined);
    }
    /** Damage. `repair` only for what is derived. */
    problem(code, path, message, repair) {
        this.found.push(this.record({ code, path, message }, repair));
    }
    /** Something to know that is no damage: what a killed writer left. */
    note(code, path, message, repair) {
        this.told.push(this.record({ code, path, message }, repair));
    }
    progress(done, total, label) {
        this.onProgress(done, total, label);
    }
    /** A path as problems tell it. */
    shown(path) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.store.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    get problems() {
        return this.found.sort(_records_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProblems */ .i);
    }
    get notes() {
        return this.told.sort(_records_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .compareProblems */ .i);
    }
    record(given, repair) {
        const path = this.shown(given.path);
        if (repair === undefined)
            return { ...given, path };
        // Behind a link lies what is not of this store.
        const isOurs = (0,_jail_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOnTheWay */ .KH)({ root: this.store.root, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path) }) === undefined;
        return { ...given, path, ...(isOurs ? { repair } : {}) };
    }
}
/** Entries of a folder, sorted by name; none when it is absent or no folder. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_4__/* .compareStrings */ .Kt)(a.name, b.name));
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return [];
        throw error;
    }
}
/** What stands at a path, links not followed; undefined where nothing does. */
function standingAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(error))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=inspection.js.map

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
