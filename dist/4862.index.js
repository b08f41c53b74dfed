export const id = 4862;
export const ids = [4862];
export const modules = {

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerInspect: () => (/* binding */ registerInspect)
});

// EXTERNAL MODULE: ./build/src/records/language.js
var language = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/store/batches.js
var batches = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/store/snapshots.js
var snapshots = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/engine/filled-output.js
var filled_output = __webpack_require__(7962);
// EXTERNAL MODULE: ./build/src/engine/query.js
var engine_query = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/src/engine/query-path.js
var query_path = __webpack_require__(7410);
;// CONCATENATED MODULE: ./build/src/engine/inspect.js










/**
 * Reads all outputs of one file.
 * @param asked.kinds only these
 * Throws `BATCH_NOT_FOUND`, `FILE_NOT_FOUND` with the nearest paths, `INVALID_ARGUMENT`.
 */
function inspectFile(store, asked) {
    const { batchId, kinds = [] } = asked;
    const { snapshot_id: snapshotId } = (0,batches/* readBatch */.x3)(store, batchId);
    const file = fileOf(store, snapshotId, asked.path);
    const open = (0,engine_query/* openQuery */.J)(store, { batchId, filters: { kinds } });
    // Of the whole batch, only the shard of the file speaks of it.
    const query = { ...open, shards: [(0,digest/* shardOf */.IS)(file.object)] };
    const outputs = [];
    for (const { output } of (0,engine_query/* queryOutputs */.z)(query))
        if (output.path === file.path)
            outputs.push((0,filled_output/* filled */.B)(output));
    return { batch_id: batchId, snapshot_id: snapshotId, file, outputs, missing: query.missing };
}
/** The file of a path as a person types it. Throws `FILE_NOT_FOUND`. */
function fileOf(store, snapshotId, asked) {
    const wanted = (0,query_path/* plainPath */.s1)(asked);
    for (const file of (0,snapshots/* eachFile */.ap)(store, snapshotId))
        if (file.path === wanted)
            return file;
    throw (0,query_path/* fileNotFound */.Ko)(asked, (0,snapshots/* eachFile */.ap)(store, snapshotId));
}
/**
 * The syntax tree of an inspected file as JSON text: the stored one, or, where none was kept, that of the source.
 * Throws `OBJECT_UNAVAILABLE` and `OBJECT_CORRUPT` where the content is not to be had, `NO_SYNTAX_TREE` for bytes that
 * are no text.
 */
async function syntaxTreeOf(store, { file, outputs }, given) {
    for (const output of outputs) {
        const object = output.kind === 'ast' ? digest/* digest */.br.safeParse(output['object']).data : undefined;
        if (object === undefined)
            continue;
        const text = (0,objects/* getContent */._A)(store, { object, format: String(output['format']) }).toString('utf8');
        return { json: checkedJson(text, `The syntax tree ${object}`), from: 'stored' };
    }
    const parse = given.registry.tasks.get('parse');
    const subject = await given.opener.open({
        bytes: (0,objects/* getObject */.iM)(store, file.object),
        language: (0,language/* languageOf */.eX)(file.path),
        traits: given.registry.traits(file.path),
    });
    try {
        const config = parse.config.parse({ emit_ast: true, emit_diagnostics: false });
        const tree = parse.run(subject, config).find(({ content }) => content !== undefined);
        if (tree?.content !== undefined)
            return { json: tree.content, from: 'source' };
    }
    finally {
        given.opener.close(subject);
    }
    throw new errors/* UserError */.yo('NO_SYNTAX_TREE', `${file.path} is no text, so it has no syntax tree.`);
}
/** A text or a number that JSON does not know and the reference implementation writes. */
const TEXTS_AND_ODD_NUMBERS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
/** A stored tree as JSON: numbers that are none there become texts. Throws `STORE_CORRUPT`. */
function checkedJson(text, where) {
    try {
        JSON.parse(text);
        return text;
    }
    catch {
        const json = text.replaceAll(TEXTS_AND_ODD_NUMBERS, (found) => found.startsWith('"') ? found : JSON.stringify(found));
        (0,json_files/* parseLine */.A)(json, where);
        return json;
    }
}
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/src/engine/query-filter.js
var query_filter = __webpack_require__(403);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/records/lfs-pointer.js
var lfs_pointer = __webpack_require__(6411);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __webpack_require__(33);
// EXTERNAL MODULE: ./build/src/tasks/languages/flat-tree.js
var flat_tree = __webpack_require__(242);
// EXTERNAL MODULE: ./build/src/tasks/languages/wasm-files.js
var wasm_files = __webpack_require__(1272);
;// CONCATENATED MODULE: ./build/src/tasks/languages/grammars.js




const loaded = new Map();
let runtime;
/** Throws when the WASM files are not beside the program: an installation fault. */
async function loadGrammar(language) {
    let grammar = loaded.get(language);
    if (!grammar) {
        grammar = load(language);
        loaded.set(language, grammar);
    }
    return grammar;
}
async function load(language) {
    runtime ??= web_tree_sitter/* Parser */.iX.init({ locateFile: (name) => (0,wasm_files/* wasmPath */.g)(name) });
    await runtime;
    const grammar = await web_tree_sitter/* Language */.TM.load((0,external_node_fs_.readFileSync)((0,wasm_files/* wasmPath */.g)(`tree-sitter-${language}.wasm`)));
    const parser = new web_tree_sitter/* Parser */.iX();
    parser.setLanguage(grammar);
    const tables = (0,flat_tree/* grammarTables */.rm)(grammar);
    return {
        parse(text, shown = text) {
            const tree = parser.parse(text);
            if (!tree)
                throw new Error(`The ${language} parser gave up.`);
            try {
                const flat = (0,flat_tree/* flattenTree */.dG)(tree, shown, tables);
                return { tree: flat, errors: flat.hasError ? syntaxErrors(tree.rootNode) : [] };
            }
            finally {
                tree.delete();
            }
        },
    };
}
/** ERROR and missing nodes, outermost only, found by walking only into subtrees that hold one. */
function syntaxErrors(root) {
    const found = [];
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.isMissing)
            found.push({ start: node.startIndex, end: node.endIndex, missing: node.type });
        else if (node.isError && node.id !== root.id)
            found.push({ start: node.startIndex, end: node.endIndex });
        else {
            const before = found.length + open.length;
            for (const child of node.children)
                if (child?.hasError || child?.isMissing || child?.isError)
                    open.push(child);
            // A root that is one single ERROR has no inner one to show.
            if (node.isError && found.length + open.length === before)
                found.push({ start: node.startIndex, end: node.endIndex });
        }
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
//# sourceMappingURL=grammars.js.map
// EXTERNAL MODULE: ./build/src/tasks/source.js + 41 modules
var source = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/src/tasks/opener.js



/** Makes the subject of all tasks here. Only this waits, for the grammar: all tasks run without. */
const opener_opener = {
    async open({ bytes, language, traits }) {
        if (language !== undefined && (0,lfs_pointer/* isLfsPointer */.N)(bytes))
            return new source/* SourceFile */.s({ bytes, language: undefined, traits: '', grammar: undefined });
        const grammar = language === undefined ? undefined : await loadGrammar(language);
        return new source/* SourceFile */.s({ bytes, language, traits, grammar });
    },
    close() {
        // The tree was copied out of the parser's memory when it was made, so nothing is held.
    },
};
//# sourceMappingURL=opener.js.map
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/cli/answer-items.js
var answer_items = __webpack_require__(2185);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/explain-option.js + 1 modules
var explain_option = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/cli/output-row.js
var output_row = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/commands/inspect.js












/** `codebatch inspect PATH`: all that a batch holds about one file. */
const registerInspect = (program, face) => {
    const command = program
        .command('inspect')
        .argument('<path>', 'a file of the snapshot')
        .description('show all outputs of one file');
    (0,explain_option/* explainOption */.Xn)((0,cli_command/* jsonOption */.Ec)((0,cli_command/* batchOption */._9)(command)))
        .option('--kind <list>', 'only these kinds', answer_items/* listOf */.c3)
        .option('--ast', 'with the whole syntax tree; made from the source where the store has none')
        .action(async (path, options) => {
        const { output } = face;
        const store = (0,cli_command/* storeOf */.xX)(options);
        const kinds = options.kind ?? [];
        (0,query_filter/* checkFilters */.Ae)({ kinds });
        const found = inspectFile(store, { batchId: options.batch, path, kinds });
        if (options.explain)
            return explainInspect(face, found, options);
        const tree = options.ast ? await treeOf(options, { path, kinds, found }) : undefined;
        if (tree && output.json)
            output.raw(withTree(found, tree));
        else
            output.result(found, () => textOf(found, tree));
        if (found.missing.length > 0)
            output.fail();
    });
    /** The tree may be asked for beside other kinds than its own. */
    const treeOf = (options, { path, kinds, found }) => {
        const store = (0,cli_command/* storeOf */.xX)(options);
        const whole = kinds.length === 0 ? found : inspectFile(store, { batchId: options.batch, path, kinds: ['ast'] });
        return syntaxTreeOf(store, whole, { registry: registry/* registry */.u, opener: opener_opener });
    };
};
/** The tree goes in as it is: taken apart and put together again, a deep one would end the stack. */
function withTree(found, { json, from }) {
    return `${JSON.stringify(found, null, 2).slice(0, -2)},\n  "ast_from": ${JSON.stringify(from)},\n  "ast": ${json}\n}\n`;
}
function textOf({ file, batch_id: batch, outputs, missing }, tree) {
    const kinds = [...new Set([...output/* OUTPUT_KINDS */.mO, ...outputs.map(({ kind }) => kind)])];
    const sections = kinds.flatMap((kind) => {
        const own = outputs.filter((output) => output.kind === kind);
        const { header, row } = (0,output_row/* tableFor */.m)(kind);
        return own.length === 0
            ? []
            : ['', `${(0,printable/* printable */.g$)(kind)} (${own.length})`, (0,table/* renderTable */.b)(header, own.map(row))];
    });
    return [
        `File: ${(0,printable/* printable */.g$)(file.path)}`,
        `Object: ${file.object}`,
        `Size: ${file.size}`,
        `Language: ${(0,printable/* printable */.g$)(file.lang_hint ?? 'unknown')}`,
        `Batch: ${batch}`,
        `Outputs: ${outputs.length}`,
        ...missing.map(({ task_id: id, reason }) => `Missing: ${id}: ${(0,printable/* printable */.g$)(reason)}`),
        ...sections,
        ...(tree ? ['', `syntax tree (${tree.from})`, (0,printable/* printable */.g$)(tree.json)] : []),
    ].join('\n');
}
function explainInspect(face, found, { ast }) {
    (0,explain_option/* tellSources */.Cq)(face, 'inspect', {
        batches: [found.batch_id],
        snapshots: [found.snapshot_id],
        shards: [(0,digest/* shardOf */.IS)(found.file.object)],
        records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
        ...(ast ? { objects: 'the stored syntax tree, or the source that it is made from' } : {}),
    });
}
//# sourceMappingURL=inspect.js.map

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

/***/ 1150:
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

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   O: () => (/* binding */ qualifiedName)
/* harmony export */ });
/** An output with what other writers leave out, where it follows from what they wrote. */
function filled(output) {
    const given = { ...output };
    if (given.kind === 'symbol' || given.kind === 'edge') {
        if (typeof given['col'] === 'number')
            given['column'] ??= given['col'] + 1;
    }
    if (given.kind === 'symbol')
        given['qualified_name'] = qualifiedName(given);
    // A relation without a source of its own starts from the file.
    if (given.kind === 'edge')
        given['source'] ??= given.path;
    return given;
}
/** The name of a symbol from the module down, as far as its record tells it. */
function qualifiedName({ name, scope, qualified_name: told }) {
    if (typeof told === 'string')
        return told;
    const isTop = typeof scope !== 'string' || scope === 'module' || scope === 'file';
    return isTop ? String(name) : `${scope}.${String(name)}`;
}
//# sourceMappingURL=filled-output.js.map

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

/***/ 4880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openQuery),
/* harmony export */   z: () => (/* binding */ queryOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _store_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(131);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6330);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _query_cursor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5663);
/* harmony import */ var _query_filter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(403);
/* harmony import */ var _query_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7410);










/**
 * Asks a batch for outputs.
 * @returns without the index that was given when that is stale
 * Throws `BATCH_NOT_FOUND`, `TASK_NOT_FOUND`, `FILE_NOT_FOUND`, `INVALID_ARGUMENT`, and as `eachFile`.
 */
function openQuery(store, asked) {
    const { batchId, filters = {}, about = 'outputs', index } = asked;
    (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_8__/* .checkFilters */ .Ae)(filters);
    const { snapshot_id: snapshotId } = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readBatch */ .x3)(store, batchId);
    const tasks = wantedTasks((0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlan */ .m3)(store, batchId).tasks, filters.tasks ?? []);
    const patterns = filters.paths ?? [];
    const known = index?.knowsFiles(snapshotId) === true ? index.shardsOf(patterns) : undefined;
    const shards = known ?? wantedShards(store, snapshotId, patterns);
    const digest = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_7__/* .questionDigest */ .rP)([batchId, about, filters]);
    const query = { store, batchId, snapshotId, filters, tasks, shards, digest, missing: [] };
    const taskIds = tasks.map(({ task_id: id }) => id);
    return index && known && index.isFresh(taskIds, shards) ? { ...query, index } : query;
}
/**
 * The outputs that are asked for, one at a time: by task in the order of the plan, then by shard, then as they were
 * written. Outputs that are not there are told in `query.missing`.
 * @param cursor go on behind the output that gave it
 * Throws `INVALID_CURSOR`.
 */
function* queryOutputs(query, cursor) {
    const from = cursor === undefined ? undefined : placeOf(query, cursor);
    const isWanted = (0,_query_filter_js__WEBPACK_IMPORTED_MODULE_8__/* .outputMatcher */ .CD)(query.filters);
    for (const [index, { task_id: taskId }] of query.tasks.entries()) {
        if (from && index < from.task)
            continue;
        for (const shardId of query.shards) {
            const isAt = from?.task === index;
            if (isAt && shardId < from.shard)
                continue;
            const skipped = isAt && shardId === from.shard ? from.passed : 0;
            for (const { output, passed } of shardAnswers(query, { taskId, shardId, skipped })) {
                if (!isWanted(output))
                    continue;
                const place = [index, shardId, passed];
                yield { output, cursor: () => (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_7__/* .writeCursor */ .Wh)(query.digest, place) };
            }
        }
    }
}
/** Outputs of one shard behind those that were told before, with their number among those of the wanted kinds. */
function* shardAnswers(query, { taskId, shardId, skipped }) {
    let told = skipped;
    try {
        const placed = query.index?.placed({ batchId: query.batchId, taskId, shardId });
        for (const one of placed ?? []) {
            if (one.passed <= skipped)
                continue;
            yield one;
            told = one.passed;
        }
        if (placed)
            return;
    }
    catch (error) {
        // Reading everything has the right words for what is wrong, and goes on from here.
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemErrorCode */ .vq)(error) === undefined)
            throw error;
    }
    let passed = 0;
    for (const output of shardOutputs(query, taskId, shardId))
        if (++passed > told)
            yield { output, passed };
}
/** The outputs of one finished shard; why others are not there goes to `query.missing`. */
function* shardOutputs(query, taskId, shardId) {
    const { store, batchId, filters } = query;
    const at = { batchId, taskId, shardId };
    // Answers are the same wherever the store lies.
    const lack = (reason) => void query.missing.push({
        task_id: taskId,
        shard_id: shardId,
        reason: reason.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.root, '/'), ''),
    });
    // A damaged file must not end an answer that has begun.
    try {
        const state = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(store, at);
        if (state?.status !== 'done') {
            const why = state?.error?.message;
            lack(state?.status === 'failed' ? `it failed${why === undefined ? '' : `: ${why}`}` : 'it did not run');
            return;
        }
        const count = yield* (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutputs */ .T7)(store, at, kindsIn(filters));
        const lost = (state.stats?.outputs_written ?? count) - count;
        if (lost > 0)
            lack(`${lost} of its outputs are lost`);
    }
    catch (error) {
        if (!(error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo))
            throw error;
        lack(error.message);
    }
}
function kindsIn({ kinds }) {
    return kinds && kinds.length > 0 ? kinds : undefined;
}
function placeOf(query, cursor) {
    const [task, shard, passed] = (0,_query_cursor_js__WEBPACK_IMPORTED_MODULE_7__/* .readCursor */ .fS)(query.digest, cursor);
    return { task: Number(task), shard: String(shard), passed: Number(passed) };
}
function wantedTasks(known, wanted) {
    for (const name of wanted)
        if (!known.some(({ task_id: id, type }) => id === name || type === name))
            throw (0,_store_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .notFound */ .mX)('task', name, known.map(({ task_id: id }) => id));
    return known.filter(({ task_id: id, type }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(type));
}
/** Shards of the files that are meant. A pattern that means no file is a mistake, never an empty answer. */
function wantedShards(store, snapshotId, patterns) {
    const matchers = patterns.map((pattern) => ({ pattern, isMeant: (0,_query_path_js__WEBPACK_IMPORTED_MODULE_9__/* .pathMatcher */ .kZ)([pattern]), isUsed: false }));
    const shards = new Set();
    for (const { path, object } of (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFile */ .ap)(store, snapshotId)) {
        let isWanted = matchers.length === 0;
        for (const matcher of matchers)
            if (matcher.isMeant(path)) {
                isWanted = true;
                matcher.isUsed = true;
            }
        if (isWanted)
            shards.add((0,_records_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .IS)(object));
    }
    const unused = matchers.find(({ isUsed }) => !isUsed);
    if (unused)
        throw (0,_query_path_js__WEBPACK_IMPORTED_MODULE_9__/* .fileNotFound */ .Ko)(unused.pattern, (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFile */ .ap)(store, snapshotId));
    return [...shards].sort(_util_json_js__WEBPACK_IMPORTED_MODULE_6__/* .compareStrings */ .Kt);
}
//# sourceMappingURL=query.js.map

/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Pointers are smaller than this. */
const MOST_BYTES = 1024;
/**
 * True for what stands in a commit for a file whose content Git LFS keeps elsewhere: whatever its name says, it is no
 * code. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function isLfsPointer(bytes) {
    return bytes.length < MOST_BYTES && FIRST_LINE.equals(bytes.subarray(0, FIRST_LINE.length));
}
//# sourceMappingURL=lfs-pointer.js.map

/***/ })

};
