export const id = 913;
export const ids = [913];
export const modules = {

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ oneMore),
/* harmony export */   K5: () => (/* binding */ tellItems),
/* harmony export */   aS: () => (/* binding */ itemOptions),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   ef: () => (/* binding */ tellMissing)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2628);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2848);






/** Rows of a table unless `--limit` says otherwise. */
const TABLE_ROWS = 50;
const MOST_ROWS = 100_000;
/** Missing pieces that a warning names. */
const NAMED = 3;
/** `--json`, `--jsonl`, `--limit`, `--cursor`. */
function itemOptions(command) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOption */ .Ec)(command)
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
    if (!damage)
        return tellMissing(output, list.missing ?? []);
    // A document tells it itself: a second one would make both unreadable.
    if (!options.json)
        throw damage.cause;
    output.exitCode = output.endTold(damage.cause);
}
/** Makes a command fail where something of its answer is missing, and says what. */
function tellMissing(output, missing) {
    if (missing.length === 0)
        return;
    const named = missing
        .slice(0, NAMED)
        .map(({ task_id: task, shard_id: shard, reason }) => `${task} shard ${shard}: ${reason.replace(/\.$/, '')}`);
    const rest = missing.length > NAMED ? `; and ${missing.length - NAMED} more` : '';
    output.note(`Incomplete: ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(missing.length, 'piece')} missing. ${named.join('; ')}${rest}.`);
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
            this.error = { cause: error };
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
    const damage = page.damage();
    const tail = {
        count,
        next_cursor: nextCursor,
        ...(list.missing ? { missing: list.missing } : {}),
        ...list.tail?.(),
        ...(damage ? (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .errorRecord */ .c)(damage.cause) : {}),
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
    return `${table}\n\nCut after ${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows.length, 'row')}: there are more. Go on with --cursor ${page.nextCursor}, or raise --limit.`;
}
//# sourceMappingURL=answer-items.js.map

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
