export const id = 409;
export const ids = [409];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ oneMore),
/* harmony export */   K5: () => (/* binding */ tellItems),
/* harmony export */   aS: () => (/* binding */ itemOptions),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
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

const NO_INDEX = 'there is no index to use: answers are read from the records themselves';
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
        ...(reads.objects === undefined ? [] : [{ path: 'objects/sha256/*', holds: reads.objects }]),
    ];
    return {
        command,
        data_sources: data,
        commit_point: commitPoint(reads),
        index: { used: false, reason: NO_INDEX },
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

/***/ 5663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ writeCursor),
/* harmony export */   fS: () => (/* binding */ readCursor),
/* harmony export */   rP: () => (/* binding */ questionDigest)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);


/** Characters of the digest of a question that a cursor carries. */
const DIGEST_LENGTH = 16;
/** One word for a question: its cursors fit no other. */
function questionDigest(question) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(question)).slice(0, DIGEST_LENGTH);
}
/**
 * A place in an answer, opaque to whoever keeps it. It holds positions in records that never change, so it means the
 * same in every later run over the same batch.
 */
function writeCursor(digest, place) {
    return Buffer.from(JSON.stringify([digest, ...place])).toString('base64url');
}
/**
 * The place of a cursor. Throws `INVALID_CURSOR` for what is none, or one of another question.
 * @param digest of the question that is asked now
 */
function readCursor(digest, cursor) {
    const place = decoded(cursor);
    if (place === undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INVALID_CURSOR', `${JSON.stringify(cursor)} is not a cursor.`, {
            hints: ['Give the next_cursor of an earlier answer as it was printed.'],
        });
    const [asked, ...rest] = place;
    if (asked === digest)
        return rest;
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('INVALID_CURSOR', 'The cursor belongs to another question.', {
        hints: ['Ask with the same batch and the same filters as in the answer that gave it.'],
    });
}
function decoded(cursor) {
    if (!/^[A-Za-z0-9_-]+$/.test(cursor))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
        const isPlace = Array.isArray(value) &&
            value.every((one) => typeof one === 'string' || (Number.isSafeInteger(one) && one >= 0));
        return isPlace ? value : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=query-cursor.js.map

/***/ }),

/***/ 403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ checkFilters),
/* harmony export */   CD: () => (/* binding */ outputMatcher),
/* harmony export */   gy: () => (/* binding */ isOfLanguage)
/* harmony export */ });
/* unused harmony export checkWord */
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1988);
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _query_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7410);





/** Throws `INVALID_ARGUMENT` for a kind or severity that there is not, with the nearest that there is. */
function checkFilters({ kinds = [], severities = [] }) {
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
/** What an output is called: a symbol by both of its names, an edge by what it leads to. */
function namesOf(output) {
    const fields = output.kind === 'edge' ? ['target'] : ['name', 'qualified_name', 'manifest'];
    return fields.flatMap((field) => (typeof output[field] === 'string' ? [output[field]] : []));
}
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

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ batchSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2819);



/** `batch.json`: one execution of a plan. `status` stays `pending`: progress is derived from the shard states. */
const batchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('codebatch.batch'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    snapshot_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    created_at: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    pipeline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=batch.js.map

/***/ }),

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ planSchema)
/* harmony export */ });
/* unused harmony export plannedTaskSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);


/** A task of a plan, with all that decides what it computes. */
const plannedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Version of the task's own code; absent in stores of the reference implementation. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['shard', 'batch']).optional(),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re).optional(),
    /** Resolved: every option present, sorted. */
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Digests of the grammars and libraries that the outputs depend on, by name. */
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/** `plan.json`: a pipeline applied to one snapshot. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('codebatch.plan'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .producerSchema */ .yO,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_0__/* .recordId */ .Re,
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedTaskSchema).min(1),
});
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shardStateSchema),
/* harmony export */   _: () => (/* binding */ SHARD_STATUSES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);




const SHARD_STATUSES = ['ready', 'running', 'done', 'failed'];
/**
 * `state.json` of one task and shard. Its rename to `done` is the commit point of the shard's outputs.
 * Times and attempts are events: here `attempt` is always 1, so that equal work gives equal bytes.
 */
const shardStateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('codebatch.shard_state'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    shard_id: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(SHARD_STATUSES),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
    stats: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ files_processed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0), outputs_written: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) }).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).optional(),
    seal: _seal_js__WEBPACK_IMPORTED_MODULE_2__/* .sealSchema */ .P.optional(),
});
//# sourceMappingURL=shard-state.js.map

/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ taskSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** `task.json`: one planned task inside a batch. `shard_ids` holds only shards with files. */
const taskSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('codebatch.task'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    task_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    batch_id: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re,
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sharding: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hash_prefix'),
        shard_count: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(256),
        shard_ids: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shardId */ .oE),
    }),
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ snapshot: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .recordId */ .Re) }),
    config: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
//# sourceMappingURL=task.js.map

/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ appendEvent),
  xS: () => (/* binding */ hasBatch),
  LS: () => (/* binding */ listBatches),
  B9: () => (/* binding */ listStates),
  RO: () => (/* binding */ publishShards),
  x3: () => (/* binding */ readBatch),
  wj: () => (/* binding */ readEvents),
  fE: () => (/* binding */ readOutputText),
  T7: () => (/* binding */ readOutputs),
  m3: () => (/* binding */ readPlan),
  un: () => (/* binding */ readState),
  gv: () => (/* binding */ readTask),
  wP: () => (/* binding */ writeBatch)
});

// UNUSED EXPORTS: writeState

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/records/batch.js
var batch = __webpack_require__(180);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/records/event.js



/** The dictionary of execution. Events carry wall-clock time and no answer may depend on them. */
const EVENT_KINDS = [
    'batch_started',
    'batch_completed',
    'shard_started',
    'shard_completed',
    'shard_failed',
    'shard_retrying',
];
const eventSchema = schemas/* looseObject */._H3({
    schema_version: header/* schemaVersion */.CZ,
    ts: header/* timestamp */.vE,
    event: schemas/* enum */.k5n(EVENT_KINDS),
    batch_id: header/* recordId */.Re,
    task_id: header/* recordId */.Re.optional(),
    shard_id: digest/* shardId */.oE.optional(),
    attempt: schemas/* int */.Whr().min(1).optional(),
    duration_ms: schemas/* number */.aig().min(0).optional(),
    error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    stats: schemas/* looseObject */._H3({}).optional(),
});
//# sourceMappingURL=event.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/records/plan.js
var plan = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/src/records/shard-state.js
var shard_state = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/src/records/task.js
var task = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/lift-output.js
var lift_output = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(131);
// EXTERNAL MODULE: ./build/src/store/lines.js
var lines = __webpack_require__(2500);
// EXTERNAL MODULE: ./build/src/store/seal.js
var store_seal = __webpack_require__(6422);
;// CONCATENATED MODULE: ./build/src/store/batches.js


















/** Writes the records of a batch; the rename of `batch.json`, the last, is the commit point. */
function writeBatch(store, given) {
    const { root } = store;
    const batchId = (0,header/* checkId */.ij)(given.batch.batch_id, 'batch');
    (0,durable/* removeStaleTemps */.jH)((0,layout/* batchDir */.I6)(root, batchId));
    const committed = [
        { path: (0,layout/* planFile */.eS)(root, batchId), data: (0,json_files/* recordText */.Pe)(given.plan) },
        ...given.tasks.map((task) => ({
            path: (0,layout/* taskFile */.g0)(root, { batchId, taskId: (0,header/* checkId */.ij)(task.task_id, 'task') }),
            data: (0,json_files/* recordText */.Pe)(task),
        })),
    ];
    (0,durable/* publishAll */.V7)(committed);
    const seal = committed.map(({ path, data }) => [(0,layout/* besideBatch */.Hb)(root, batchId, path), (0,digest/* digestOf */.ol)(data)]);
    (0,durable/* writeDurably */.v8)((0,layout/* batchFile */.bD)(root, batchId), (0,store_seal/* sealedText */.c)(given.batch, Object.fromEntries(seal)));
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readBatch(store, batchId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    return (0,json_files/* readRecordFile */.m7)(batch/* batchSchema */.A, (0,layout/* batchFile */.bD)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, and as `parseRecord`. */
function readPlan(store, batchId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    return (0,json_files/* readRecordFile */.m7)(plan/* planSchema */.F, (0,layout/* planFile */.eS)(store.root, batchId)) ?? unknownBatch(store, batchId);
}
/** Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function readTask(store, batchId, taskId) {
    const path = (0,layout/* taskFile */.g0)(store.root, { batchId: (0,header/* checkId */.ij)(batchId, 'batch'), taskId: (0,header/* checkId */.ij)(taskId, 'task') });
    return (0,json_files/* readRecordFile */.m7)(task/* taskSchema */.v, path) ?? unknownTask(store, batchId, taskId);
}
/** Ids of all whole batches, sorted. */
function listBatches(store) {
    return (0,listing/* folderNames */.H)((0,layout/* batchesDir */.AU)(store.root)).filter((id) => hasBatch(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasBatch(store, batchId) {
    return header/* ID_PATTERN */.pw.test(batchId) && (0,json_files/* isFile */.fo)((0,layout/* batchFile */.bD)(store.root, batchId));
}
/** The state of one task and shard, undefined before it was ever written. Throws as `parseRecord`. */
function readState(store, at) {
    return (0,json_files/* readRecordFile */.m7)(shard_state/* shardStateSchema */.L, (0,layout/* stateFile */.Ed)(store.root, checkAddress(at)));
}
/** Replaces the state of one task and shard. */
function writeState(store, state) {
    const at = checkAddress({ batchId: state.batch_id, taskId: state.task_id, shardId: state.shard_id });
    writeDurably(stateFile(store.root, at), sealedText(state));
}
/** All states of a task, sorted by shard. Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, and as `parseRecord`. */
function listStates(store, batchId, taskId) {
    readTask(store, batchId, taskId);
    return (0,listing/* folderNames */.H)((0,layout/* shardsDir */.$8)(store.root, { batchId, taskId }))
        .filter((name) => digest/* SHARD_PATTERN */.yd.test(name))
        .flatMap((shardId) => readState(store, { batchId, taskId, shardId }) ?? []);
}
/**
 * Publishes shards together: all outputs are written, synced and renamed before the first state file is, whose rename
 * is the commit point of its shard. A kill at any moment leaves each shard either published or as it was.
 */
function publishShards(store, batchId, entries) {
    const addressed = entries.map((entry) => ({ ...entry, at: checkAddress({ batchId, ...entry }) }));
    for (const { at } of addressed)
        (0,durable/* removeStaleTemps */.jH)((0,layout/* shardDir */.oq)(store.root, at));
    (0,durable/* publishAll */.V7)(addressed.map(({ at, outputs }) => ({ path: (0,layout/* outputsFile */.Rf)(store.root, at), data: outputs })));
    (0,durable/* publishAll */.V7)(addressed.map(({ at, state, outputs }) => ({
        path: (0,layout/* stateFile */.Ed)(store.root, at),
        data: (0,store_seal/* sealedText */.c)(state, { [layout/* OUTPUTS_NAME */.z9]: (0,digest/* digestOf */.ol)(outputs) }),
    })));
}
/**
 * The outputs of one task and shard, one at a time; none when nothing was published.
 * @param kinds only these; lines that begin with another kind, as ours do, are not even parsed
 * @returns after the last one: how many there are of all kinds
 * Throws `STORE_CORRUPT` with file and line, and `SCHEMA_NEWER`.
 */
function* readOutputs(store, at, kinds) {
    const path = (0,layout/* outputsFile */.Rf)(store.root, checkAddress(at));
    const others = output/* OUTPUT_KINDS */.mO.filter((kind) => kinds?.includes(kind) === false);
    const passed = others.map((kind) => `{"kind":"${kind}"`);
    let line = 0;
    let count = 0;
    for (const json of (0,lines/* readLines */.S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        count++;
        if (passed.some((start) => json.startsWith(start)))
            continue;
        const output = (0,lift_output/* liftOutput */.F)((0,json_files/* parseLine */.A)(json, where), where);
        if (!kinds || kinds.includes(output.kind))
            yield output;
    }
    return count;
}
/** The outputs of one task and shard as they are stored; empty when nothing was published. */
function readOutputText(store, at) {
    try {
        return (0,external_node_fs_.readFileSync)((0,layout/* outputsFile */.Rf)(store.root, checkAddress(at)), 'utf8');
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return '';
        throw error;
    }
}
/** Appends an event to its batch and, when it is about a task, to that task. Never synced: no answer depends on it. */
function appendEvent(store, event) {
    const batchId = (0,header/* checkId */.ij)(event.batch_id, 'batch');
    const line = (0,json/* escapeNonAscii */.Al)(JSON.stringify(event));
    (0,durable/* appendLine */.Xq)((0,layout/* batchEvents */.go)(store.root, batchId), line);
    if (event.task_id !== undefined)
        (0,durable/* appendLine */.Xq)((0,layout/* taskEvents */.HT)(store.root, { batchId, taskId: (0,header/* checkId */.ij)(event.task_id, 'task') }), line);
}
/**
 * Events of a batch, or of one of its tasks, in the order of writing; none when nobody wrote any. A line that a killed
 * writer tore, or that no reader of today understands, is left out and told in a warning.
 */
function readEvents(store, batchId, taskId) {
    (0,header/* checkId */.ij)(batchId, 'batch');
    const path = taskId === undefined
        ? (0,layout/* batchEvents */.go)(store.root, batchId)
        : (0,layout/* taskEvents */.HT)(store.root, { batchId, taskId: (0,header/* checkId */.ij)(taskId, 'task') });
    const events = [];
    const warnings = [];
    let line = 0;
    for (const json of (0,lines/* readLines */.S)(path)) {
        const where = `${path}:${++line}`;
        if (json === '')
            continue;
        try {
            events.push((0,header/* parseRecord */.Hh)(eventSchema, (0,json_files/* parseLine */.A)(json, where), where));
        }
        catch (error) {
            warnings.push(`An event was left out: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return { events, warnings };
}
/** Ids come from people and from stores of others: none may reach a path unchecked. */
function checkAddress(at) {
    (0,header/* checkId */.ij)(at.batchId, 'batch');
    (0,header/* checkId */.ij)(at.taskId, 'task');
    if (digest/* SHARD_PATTERN */.yd.test(at.shardId))
        return at;
    throw new errors/* UserError */.yo('SHARD_NOT_FOUND', `${JSON.stringify(at.shardId)} is not a shard.`, {
        hints: ['A shard is two lower-case hex digits: 00 to ff.'],
    });
}
function unknownBatch(store, batchId) {
    throw (0,listing/* notFound */.m)('batch', batchId, listBatches(store));
}
function unknownTask(store, batchId, taskId) {
    throw (0,listing/* notFound */.m)('task', taskId, readPlan(store, batchId).tasks.map((task) => task.task_id));
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
