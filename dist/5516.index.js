export const id = 5516;
export const ids = [5516];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ oneMore),
/* harmony export */   K5: () => (/* binding */ tellItems),
/* harmony export */   aS: () => (/* binding */ itemOptions),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4953);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2848);






/** Rows of a table unless `--limit` says otherwise. */
const TABLE_ROWS = 50;
const MOST_ROWS = 100_000;
/** Missing pieces that a warning names. */
const NAMED = 3;
/** `--json`, `--jsonl`, `--limit`, `--cursor`. */
function itemOptions(command) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOption */ .Ec)(command)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--jsonl', 'print one JSON record a line, as they are read').conflicts('json'))
        .option('--limit <n>', `stop after so many (default: all; ${TABLE_ROWS} in a table)`, limit)
        .option('--cursor <cursor>', 'go on behind an earlier answer: its next_cursor');
}
function limit(text) {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > MOST_ROWS)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be a whole number from 1 to ${MOST_ROWS}.`);
    return value;
}
/** For options that may be repeated, each with a comma list. */
function listOf(text, before = []) {
    const words = text.split(',').map((word) => word.trim());
    if (words.includes(''))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a list of words with commas between them.');
    return [...before, ...words];
}
/** For options that may be repeated, where a comma is part of the value. */
function oneMore(text, before = []) {
    if (text === '')
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must not be empty.');
    return [...before, text];
}
/**
 * Tells a list as a table, as one JSON document or as JSON lines, item by item; only a table is held, and it has an end.
 * A cut list says so and how to go on. Makes the command fail when something of the answer is missing.
 */
async function tellItems({ output }, options, list) {
    const page = new Page(list, options.limit ?? (options.json || options.jsonl ? Infinity : (list.rows ?? TABLE_ROWS)));
    if (options.json)
        await tellDocument(output.stream(), page, list);
    else if (options.jsonl)
        await tellLines(output.stream(), page);
    else
        output.raw(`${tableOf(page, list)}\n`);
    const damage = page.damage();
    // A document tells it itself: a second one would make both unreadable.
    if (damage && !options.json)
        throw damage;
    if (damage)
        output.exitCode = 2;
    const missing = list.missing ?? [];
    if (missing.length === 0 || damage)
        return;
    const named = missing.slice(0, NAMED).map((one) => `${one.task_id} shard ${one.shard_id}: ${one.reason}`);
    const rest = missing.length > NAMED ? `; and ${missing.length - NAMED} more` : '';
    output.note(`Incomplete: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(missing.length, 'piece')} missing. ${named.join('; ')}${rest}.`);
    output.fail();
}
/** The wanted part of a list. One item more than wanted is read, to know whether there is more. */
class Page {
    count = 0;
    nextCursor = null;
    error;
    items;
    limit;
    next;
    /** Throws what the list throws before its first item. */
    constructor({ items }, most) {
        this.items = items;
        this.limit = most;
        this.next = items.next();
    }
    *[Symbol.iterator]() {
        for (let item = this.item(); item && !this.error; item = this.item()) {
            this.count++;
            yield item.value;
            this.advance();
            if (this.count < this.limit)
                continue;
            if (this.item())
                this.nextCursor = item.cursor();
            return;
        }
    }
    /** What ended the list before its end. */
    damage() {
        return this.error;
    }
    item() {
        return this.next.done === true ? undefined : this.next.value;
    }
    /** An answer that has begun is ended in order, and tells that it is not whole. */
    advance() {
        try {
            this.next = this.items.next();
        }
        catch (error) {
            if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            this.error = error;
            this.next = { done: true, value: undefined };
        }
    }
}
async function tellDocument(stream, page, list) {
    const members = (value) => Object.entries(value)
        .map(([name, member]) => `  ${JSON.stringify(name)}: ${JSON.stringify(member)}`)
        .join(',\n');
    await stream.write(`{\n${members(list.head)},\n  "items": [`);
    for (const value of page) {
        await stream.write(`${page.count === 1 ? '' : ','}\n    ${JSON.stringify(value)}`);
        if (stream.isClosed)
            return;
    }
    const { count, nextCursor } = page;
    const error = page.damage();
    const tail = {
        count,
        next_cursor: nextCursor,
        ...(list.missing ? { missing: list.missing } : {}),
        ...list.tail?.(),
        ...(error
            ? { error: { code: error.code, message: error.message, hints: error.hints, details: error.details } }
            : {}),
    };
    await stream.write(`${count === 0 ? '' : '\n  '}],\n${members(tail)}\n}\n`);
    await stream.flush();
}
/** Records alone; behind a cut list one line that is no record, with the cursor. */
async function tellLines(stream, page) {
    for (const value of page) {
        await stream.write(`${JSON.stringify(value)}\n`);
        if (stream.isClosed)
            return;
    }
    if (page.nextCursor !== null)
        await stream.write(`${JSON.stringify({ next_cursor: page.nextCursor })}\n`);
    await stream.flush();
}
function tableOf(page, list) {
    const rows = Array.from(page, (value) => list.row(value));
    if (rows.length === 0)
        return list.none;
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .b)(list.header, rows);
    if (page.nextCursor === null)
        return table;
    return `${table}\n\nCut after ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows.length, 'row')}: there are more. Go on with --cursor ${page.nextCursor}, or raise --limit.`;
}
//# sourceMappingURL=answer-items.js.map

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

/***/ 403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ checkFilters),
/* harmony export */   CD: () => (/* binding */ outputMatcher),
/* harmony export */   MH: () => (/* binding */ nameMatcher),
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   gy: () => (/* binding */ isOfLanguage)
/* harmony export */ });
/* unused harmony export checkWord */
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1988);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _query_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7410);





/** Throws `INVALID_ARGUMENT` for a kind, severity or language that there is not, with the nearest that there is. */
function checkFilters({ kinds = [], severities = [], languages = [] }) {
    for (const language of languages)
        checkWord(language, { noun: 'language', known: _records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_NAMES */ .G2 });
    for (const kind of kinds)
        checkWord(kind, { noun: 'kind', known: _records_output_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_KINDS */ .mO });
    for (const severity of severities)
        checkWord(severity, { noun: 'severity', known: _records_output_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC });
}
/** Throws `INVALID_ARGUMENT` for a word that is none of the known ones. */
function checkWord(word, { noun, known }) {
    if (known.includes(word))
        return;
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(word, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('INVALID_ARGUMENT', `There is no ${noun} ${JSON.stringify(word)}.`, {
        hints: [near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`],
    });
}
/** Says whether an output is asked for; tasks and kinds are looked at by who reads. */
function outputMatcher(filters) {
    const tests = [];
    const { severities = [], codes = [], languages = [], names = [] } = filters;
    if (severities.length > 0)
        tests.push((output) => severities.includes(String(output['severity'])));
    if (codes.length > 0)
        tests.push((output) => codes.includes(String(output['code'])));
    const isPath = (0,_query_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .kZ)(filters.paths ?? []);
    if (isPath)
        tests.push(({ path }) => typeof path === 'string' && isPath(path));
    if (languages.length > 0)
        tests.push(({ path }) => typeof path === 'string' && isOfLanguage(path, languages));
    if (names.length > 0) {
        const isName = nameMatcher(names);
        tests.push((output) => namesOf(output).some(isName));
    }
    return (output) => tests.every((test) => test(output));
}
/** Whether a path is of one of the languages, by the grammar or by what its extension hints at. */
function isOfLanguage(path, languages) {
    const language = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path);
    const hint = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageHint */ .Ob)(path);
    return (language !== undefined && languages.includes(language)) || languages.includes(hint ?? 'unknown');
}
/** All words that `isOfLanguage` knows a path by. */
function languagesOf(path) {
    const language = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path);
    const hint = (0,_records_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageHint */ .Ob)(path) ?? 'unknown';
    return language === undefined || language === hint ? [hint] : [language, hint];
}
/** What an output is called: a symbol by both of its names, an edge by what it leads to. */
function namesOf(output) {
    const fields = output.kind === 'edge' ? ['target'] : ['name', 'qualified_name', 'manifest'];
    return fields.flatMap((field) => (typeof output[field] === 'string' ? [output[field]] : []));
}
/** Says whether a name is one of several, in which `*` stands for anything. */
function nameMatcher(names) {
    const exact = new Set(names);
    const patterns = names
        .filter((name) => name.includes('*'))
        .map((name) => name.split('*').filter((piece, at, all) => piece !== '' || at === 0 || at === all.length - 1));
    return (name) => exact.has(name) || patterns.some((pieces) => hasPieces(name, pieces));
}
/** Whether a name consists of pieces in their order with anything between them; never slow, whatever the pattern. */
function hasPieces(name, pieces) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    let at = first.length;
    const end = name.length - last.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = name.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}
//# sourceMappingURL=query-filter.js.map

/***/ }),

/***/ 7410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ fileNotFound),
/* harmony export */   kZ: () => (/* binding */ pathMatcher),
/* harmony export */   s1: () => (/* binding */ plainPath)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




/** Paths that a hint offers. */
const OFFERED = 5;
/**
 * Says whether a path is meant by one of several patterns: a path itself, a folder, or a glob as in `.gitignore`
 * (`*.py` anywhere, `src/*.py` from the root, `src/` all below it).
 * @returns undefined when there are no patterns: then every path is meant
 */
function pathMatcher(patterns) {
    if (patterns.length === 0)
        return undefined;
    const exact = new Set(patterns.map(plainPath));
    // A path may begin with what is a comment or an exception in such files, and the case of names counts.
    const globs = ignore__WEBPACK_IMPORTED_MODULE_0__({ ignorecase: false, allowRelativePaths: true }).add(patterns.map((pattern) => plainPath(pattern).replace(/^[!#]/, String.raw `\$&`)));
    return (path) => exact.has(path) || globs.ignores(path);
}
/** A path as a person types it, in the form that snapshots have. */
function plainPath(path) {
    return path.replace(/^(?:\.\/+)+/, '').replaceAll(/\/{2,}/g, '/');
}
/** The error for a path or pattern that no file of a snapshot has, with the nearest that some have. */
function fileNotFound(asked, files) {
    const paths = [...new Set(Array.from(files, ({ path }) => path))].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrings */ .Kt);
    const wanted = plainPath(asked);
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const namesakes = paths.filter((path) => nameOf(path) === nameOf(wanted)).slice(0, OFFERED);
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(wanted, paths);
    const offered = namesakes.length > 0 ? namesakes : near === undefined ? [] : [near];
    const known = paths.length === 0
        ? 'none'
        : `${paths.slice(0, OFFERED).join(', ')}${paths.length > OFFERED ? ', …' : ''}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('FILE_NOT_FOUND', `No file of the snapshot is ${JSON.stringify(asked)}.`, {
        hints: [offered.length > 0 ? `Did you mean ${offered.join(' or ')}?` : `Its files: ${known}.`],
        details: { path: asked, nearest: offered },
    });
}
//# sourceMappingURL=query-path.js.map

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
