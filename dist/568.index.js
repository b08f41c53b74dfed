export const id = 568;
export const ids = [568,1830];
export const modules = {

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

/***/ 4237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ renderOutputs),
/* harmony export */   Gr: () => (/* binding */ readBlock),
/* harmony export */   JX: () => (/* binding */ envelopeTail),
/* harmony export */   nl: () => (/* binding */ writeBlock)
/* harmony export */ });
/* unused harmony export summarise */
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);

/** The facts of one task about one file, as JSON lines in ASCII, without anything that names path or batch. */
function writeBlock(facts) {
    let block = '';
    for (const fact of facts)
        block += `${JSON.stringify(fact)}\n`;
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeNonAscii */ .Al)(block);
}
/** @param batchKinds kinds that some batch-scope task reads */
function summarise(facts, batchKinds) {
    const summary = { codes: {}, suppressed: 0, parseErrors: 0, batchFacts: '' };
    const forBatch = [];
    for (const fact of facts) {
        if (batchKinds.has(fact.kind))
            forBatch.push(fact);
        if (fact.kind === 'diagnostic') {
            if (fact.suppressed === true)
                summary.suppressed++;
            else
                summary.codes[fact.code] = (summary.codes[fact.code] ?? 0) + 1;
        }
        else if (fact.kind === 'ast')
            summary.parseErrors += fact.parse_errors ?? 0;
    }
    if (forBatch.length > 0)
        summary.batchFacts = sha256Hex(JSON.stringify(forBatch)).slice(0, 16);
    return summary;
}
/**
 * Facts of a block.
 * @param kinds only these, which costs nothing for the others: a line starts with its kind
 */
function readBlock(block, kinds) {
    const facts = [];
    let start = 0;
    while (start < block.length) {
        const end = block.indexOf('\n', start);
        if (!kinds || kinds.some((kind) => block.startsWith(`{"kind":"${kind}"`, start)))
            facts.push(JSON.parse(block.slice(start, end)));
        start = end + 1;
    }
    return facts;
}
/** The fields of the envelope as they end every line of one shard and task. */
function envelopeTail(envelope) {
    return (`,"schema_version":1,"snapshot_id":"${envelope.snapshotId}","batch_id":"${envelope.batchId}",` +
        `"task_id":"${envelope.taskId}","shard_id":"${envelope.shardId}","ts":"${envelope.time}"}\n`);
}
/** Output lines of one file: the facts as they stand, then path and envelope. Nothing is parsed. */
function renderOutputs(block, path, tail) {
    // A line feed inside a JSON string is escaped, so "}\n" is always the end of a record.
    const ending = `,"path":${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeNonAscii */ .Al)(JSON.stringify(path))}${tail}`;
    return block.replaceAll('}\n', () => ending);
}
//# sourceMappingURL=block.js.map

/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ taskFingerprint),
/* harmony export */   l: () => (/* binding */ contentKey)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _records_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1988);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);



/** Raised when blocks are written in another form; old memos are then simply not found. */
const MEMO_FORMAT = 1;
/** All of a task that can change its outputs. */
function taskFingerprint(task) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({
        memo_format: MEMO_FORMAT,
        // Which code runs,
        type: task.type,
        // in which version: raised by hand whenever the same input may give another output,
        version: task.version,
        // with which options: resolved, so that a changed default counts,
        config: task.config,
        // on which grammars: another grammar is another tree.
        tools: task.tools ?? {},
    })).slice(0, 32);
}
/** All of a file that a shard task may see: its bytes, its language, and the few traits of its path. */
function contentKey(file, registry) {
    return `${(0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(file.object)}:${(0,_records_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(file.path) ?? ''}:${registry.traits(file.path)}`;
}
//# sourceMappingURL=fingerprint.js.map

/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failureSchema),
/* harmony export */   s: () => (/* binding */ FAILURE_CODES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/**
 * Something expected that went wrong with one piece of work: recorded, never thrown.
 * `task_crashed`: a task threw or its worker died on this file. `timed_out`: it took longer than the limit.
 * `object_unavailable`: the bytes are gone. `object_corrupt`: the bytes are not those of the digest.
 * `too_large`: a limit kept the file out. `shard_missing`: no part brought this shard.
 */
const FAILURE_CODES = [
    'task_crashed',
    'timed_out',
    'object_unavailable',
    'object_corrupt',
    'too_large',
    'shard_missing',
];
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
    code: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](FAILURE_CODES),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    task_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    shard_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
});
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: parseAppSection

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
function config_mistakes_findMistakes(value, known) {
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
    const { value, requireNone } = readValue(text, facts.file);
    if (value === null || value === undefined)
        return (0,config/* defaultConfig */.sb)();
    requireNone(config_mistakes_findMistakes(value, facts));
    return (0,config/* finishConfig */.wv)(config/* configSchema */.Qn.parse(value));
}
/**
 * Reads the section `app` of a configuration alone: mistakes elsewhere are no matter of the app's. Throws
 * `CONFIG_INVALID` as {@link parseConfig} does.
 */
function parseAppSection(text, file) {
    const { value, requireNone } = readValue(text, file);
    const app = typeof value === 'object' && value !== null && 'app' in value ? value.app : {};
    const known = { taskSchemas: new Map(), knownRules: [], knownPipelines: [] };
    requireNone(findMistakes({ app }, known));
    return appSection.parse(app);
}
/** A configuration as a plain value, and what throws the mistakes that are found in it. Throws `CONFIG_INVALID`. */
function readValue(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const invalidAt = (mistakes) => invalid(mistakes.map(([offset, message]) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col), message };
    }));
    const fail = (offset, message) => invalidAt([[offset, message]]);
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw fail(0, 'the file is larger than 1 MiB');
    const document = readDocument(text, { lines, fail });
    const grammar = [...document.errors, ...document.warnings];
    if (grammar.length > 0)
        throw invalidAt(grammar.map((error) => [error.pos[0], yamlSentence(error)]));
    const strange = strangeNodes(document);
    if (strange.length > 0)
        throw invalidAt(strange.map(({ offset, message }) => [offset, message]));
    const value = withoutEmpty(plainValue(document, (message) => fail(0, message)));
    return {
        value,
        requireNone: (mistakes) => {
            if (mistakes.length > 0)
                throw invalidAt(mistakes.map(({ path, key, message }) => [findOffset(document, path, key), message]));
        },
    };
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

/***/ 1220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ reportBatches)
});

// EXTERNAL MODULE: ./build/src/engine/plan.js
var plan = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/review/acceptance.js
var acceptance = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/src/review/complexity.js
var complexity = __webpack_require__(3280);
// EXTERNAL MODULE: ./build/src/review/compare-sides.js + 16 modules
var compare_sides = __webpack_require__(9535);
// EXTERNAL MODULE: ./build/src/review/findings.js
var review_findings = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/src/review/head-config.js
var head_config = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/review/listed-texts.js
var listed_texts = __webpack_require__(4704);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/review/plan-difference.js

/** All that decides what tasks of a plan compute. */
function workDigest({ producer }, tasks) {
    const facts = tasks.map(({ task_id: id, type, version, config, tools = {} }) => ({
        id,
        type,
        // Who names no versions is known by the version of the program.
        version: version ?? producer,
        config,
        tools,
    }));
    return (0,json/* sha256Hex */.fg)((0,json/* canonicalJson */.dj)(facts)).slice(0, 16);
}
/** What two plans compute differently, task by task. */
class PlanDifference {
    base;
    head;
    known = new Map();
    constructor(base, head) {
        this.base = base;
        this.head = head;
    }
    /** Why the findings of a task cannot be compared, one clause; undefined when they can. */
    reason(taskId) {
        if (!this.known.has(taskId)) {
            // A task that stands on itself would be asked for ever.
            this.known.set(taskId, undefined);
            this.known.set(taskId, this.reasonOf(taskId));
        }
        return this.known.get(taskId);
    }
    /** All reasons, each once, in the order of the head's plan. */
    get reasons() {
        const ids = [...this.head.tasks, ...this.base.tasks].map(({ task_id: id }) => id);
        return [...new Set(ids.flatMap((id) => this.reason(id) ?? []))];
    }
    reasonOf(taskId) {
        const before = taskIn(this.base, taskId);
        const after = taskIn(this.head, taskId);
        const name = (after ?? before)?.type ?? taskId;
        if (!before || !after)
            return `${name} did not run in the ${before ? 'head' : 'base'}`;
        if (before.type !== after.type)
            return `${taskId} is ${before.type} in the base and ${after.type} in the head`;
        const own = [
            ...versionChange({ task: before, plan: this.base }, { task: after, plan: this.head }),
            ...changed('option', before.config, after.config),
            ...changed('tool', before.tools ?? {}, after.tools ?? {}),
        ];
        return own.length > 0 ? `${name} ran ${own.join(' and ')}` : this.beneath(name, before, after);
    }
    /** Facts of the tasks that it stands on decide what a task says that reads outputs. */
    beneath(name, before, after) {
        const readsOutputs = after.scope === 'batch' || after.version === undefined;
        if (!readsOutputs)
            return undefined;
        for (const id of new Set([...(before.depends_on ?? []), ...(after.depends_on ?? [])])) {
            const reason = this.reason(id);
            if (reason !== undefined)
                return `${name} reads what other tasks found: ${reason}`;
        }
        return undefined;
    }
}
function taskIn({ tasks }, taskId) {
    return tasks.find(({ task_id: id }) => id === taskId);
}
function versionChange(before, after) {
    const told = [before, after].map(({ task: { version }, plan: { producer } }) => version === undefined ? `${producer.name} ${producer.version}` : `version ${version}`);
    const [was, now] = told;
    if (was === now)
        return [];
    const isPlain = before.task.version !== undefined && after.task.version !== undefined;
    return [`as ${was}, now ${isPlain ? after.task.version : now}`];
}
/** Names what differs between two tables. */
function changed(noun, before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((name) => (0,json/* canonicalJson */.dj)({ value: before[name] }) !== (0,json/* canonicalJson */.dj)({ value: after[name] }))
        .sort(json/* compareStrings */.Kt);
    if (names.length === 0)
        return [];
    return [`with ${names.length === 1 ? `another ${noun}` : `other ${noun}s`} (${names.join(', ')})`];
}
//# sourceMappingURL=plan-difference.js.map
// EXTERNAL MODULE: ./build/src/review/report.js + 1 modules
var review_report = __webpack_require__(4044);
// EXTERNAL MODULE: ./build/src/review/snapshot-notes.js
var snapshot_notes = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/src/records/config.js
var records_config = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/records/acceptance.js
var records_acceptance = __webpack_require__(8489);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/review/acceptance-file.js
var acceptance_file = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/src/review/config-file.js + 1 modules
var config_file = __webpack_require__(1830);
;// CONCATENATED MODULE: ./build/src/review/snapshot-rules.js






/**
 * The configuration and the accepted findings: those of the head's snapshot, or a given configuration.
 * Throws `CONFIG_INVALID`, `ACCEPTANCE_INVALID`.
 */
function snapshotRules(sides, given) {
    const { bytes, registry } = given;
    const textOf = (side, path) => {
        const file = side?.files.find((one) => one.path === path);
        const content = file && bytes.bytesOf(file.object);
        return content && Buffer.from(content).toString('utf8');
    };
    const isLost = (path) => sides.head.files.some((file) => file.path === path && bytes.unavailable.has(file.object));
    const own = textOf(sides.head, head_config/* CONFIG_FILE */.g2);
    const config = given.config ?? (own === undefined ? undefined : { file: head_config/* CONFIG_FILE */.g2, text: own });
    const lines = (0,acceptance_file/* parseAcceptances */.mO)(textOf(sides.head, records_acceptance/* ACCEPTANCE_FILE */.V) ?? '');
    return {
        config: config
            ? (0,config_file.parseConfig)(config.text, { file: config.file, ...(0,head_config/* configFacts */.og)(registry) })
            : (0,records_config/* defaultConfig */.sb)(),
        acceptances: { lines, base: forgivenLines(textOf(sides.base, records_acceptance/* ACCEPTANCE_FILE */.V)) },
        isEdited: !given.config && sides.base !== undefined && digestIn(sides.base) !== digestIn(sides.head),
        notes: [
            ...(!config && isLost(head_config/* CONFIG_FILE */.g2)
                ? [`The content of ${head_config/* CONFIG_FILE */.g2} is not in the store, so the defaults hold.`]
                : []),
            ...(isLost(records_acceptance/* ACCEPTANCE_FILE */.V)
                ? [`The content of ${records_acceptance/* ACCEPTANCE_FILE */.V} is not in the store, so nothing counts as accepted.`]
                : []),
        ],
    };
}
function digestIn({ files }) {
    return files.find(({ path }) => path === head_config/* CONFIG_FILE */.g2)?.object;
}
/** The base's lines only say which are old: damaged ones say nothing. */
function forgivenLines(text) {
    try {
        return (0,acceptance_file/* parseAcceptances */.mO)(text ?? '');
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'ACCEPTANCE_INVALID')
            return [];
        throw error;
    }
}
//# sourceMappingURL=snapshot-rules.js.map
// EXTERNAL MODULE: ./build/src/store/objects.js
var objects = __webpack_require__(5031);
;// CONCATENATED MODULE: ./build/src/review/store-bytes.js


/** The objects of a store. One that is gone or damaged is only not to be had. */
class StoreBytes {
    store;
    /** Digests of objects that were asked for in vain. */
    unavailable = new Set();
    constructor(store) {
        this.store = store;
    }
    read = async function* (files) {
        for (const file of files)
            yield { file, bytes: this.bytesOf(file.object) };
    }.bind(this);
    close() {
        // Objects are opened one at a time and closed at once.
    }
    /** The bytes of an object, checked by its digest. */
    bytesOf(object) {
        try {
            return (0,objects/* getObject */.iM)(this.store, object);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.unavailable.add(object);
            return undefined;
        }
    }
}
//# sourceMappingURL=store-bytes.js.map
// EXTERNAL MODULE: ./build/src/review/stored-batch.js
var stored_batch = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/src/engine/fingerprint.js
var fingerprint = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/records/language.js
var records_language = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/src/review/loaded-texts.js
var loaded_texts = __webpack_require__(5080);
// EXTERNAL MODULE: ./build/src/records/output.js
var records_output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/review/thresholds.js
var review_thresholds = __webpack_require__(9296);
;// CONCATENATED MODULE: ./build/src/review/stored-facts.js



/** Fields that the engine adds to a fact when it becomes an output. */
const ENVELOPE = ['path', 'schema_version', 'snapshot_id', 'batch_id', 'task_id', 'shard_id', 'ts'];
/**
 * The diagnostics among the outputs of one task about one file, and those that follow from thresholds. What other
 * writers leave out is filled in: a diagnostic without a column stands at the first one.
 * Throws `STORE_CORRUPT` for a diagnostic that says nothing.
 */
function diagnosticsOf(outputs, thresholds) {
    const told = outputs.filter(({ kind }) => kind === 'diagnostic').map(liftDiagnostic);
    if (!thresholds)
        return told;
    const symbols = outputs.flatMap((output) => records_output/* symbolSchema */.eZ.safeParse(output).data ?? []);
    const metrics = outputs.flatMap((output) => records_output/* metricSchema */.U8.safeParse(output).data ?? []);
    return [...told, ...(0,review_thresholds/* overThresholds */.zK)(symbols, thresholds), ...(0,review_thresholds/* overFileLines */.Oi)(metrics, thresholds.file_lines)];
}
function liftDiagnostic(output) {
    const fact = Object.fromEntries(Object.entries(output).filter(([name]) => !ENVELOPE.includes(name)));
    const column = atLeastOne(fact['column']);
    const filled = {
        ...fact,
        severity: records_output/* SEVERITIES */.oC.find((severity) => severity === fact['severity']) ?? 'warning',
        line: atLeastOne(fact['line']),
        column,
        col: column,
    };
    const { success, data } = records_output/* diagnosticSchema */.fP.safeParse(filled);
    if (success)
        return data;
    throw new errors/* UserError */.yo('STORE_CORRUPT', `A diagnostic of ${output.task_id} about ${String(output['path'])} has no rule or no message.`, { hints: ['The outputs were damaged or written by hand: run the shard again.'] });
}
function atLeastOne(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : 1;
}
//# sourceMappingURL=stored-facts.js.map
;// CONCATENATED MODULE: ./build/src/review/stored-side.js








/** Codes by which a parser says that a file does not parse. */
const SYNTAX_ERRORS = new Set(['E0001', 'E0002']);
/**
 * One side read from a batch of a store, ready to be compared. What is missing of the batch makes its files
 * `not_analysed`: nothing is concluded from results that are not there.
 * Throws `STORE_CORRUPT`, `SCHEMA_NEWER`.
 */
class StoredSide {
    files;
    failures = [];
    lacking;
    batch;
    inputs;
    records;
    texts = new loaded_texts/* LoadedTexts */.A();
    found = new Map();
    ofBatch = new Map();
    parsed = new Map();
    /** Of the shard that was asked last: those of a whole batch are too many to be kept. */
    symbols;
    /** By shard, what single-file tasks are missing there. */
    missing = new Map();
    constructor(batch, inputs) {
        this.batch = batch;
        this.inputs = inputs;
        this.records = new Map(batch.files.map((file) => [file.path, file]));
        const tasks = (scope) => batch.plan.tasks.filter((task) => (0,stored_batch/* scopeOf */.Od)(task, inputs.registry) === scope);
        for (const task of tasks('shard'))
            this.readShardTask(task);
        for (const [path, findings] of this.found)
            this.found.set(path, (0,review_findings/* sortFindings */.Tc)(findings, inputs.reading));
        this.tellMissing(tasks('shard').length);
        const lacking = tasks('batch').filter((task) => !this.readBatchTask(task));
        if (lacking.length > 0)
            this.lacking = `results of ${lacking.map(({ task_id: id }) => id).join(', ')}`;
        const work = workDigest(batch.plan, tasks('shard'));
        this.files = new Map(batch.files.map((file) => [file.path, this.describe(file, work)]));
    }
    findings(path) {
        return [...(this.found.get(path) ?? []), ...this.batchFindings(path)];
    }
    batchFindings(path) {
        return this.ofBatch.get(path) ?? [];
    }
    shardCount(path) {
        return (this.found.get(path) ?? []).filter((finding) => finding.suppressed !== true).length;
    }
    speaksOf(path) {
        const file = this.records.get(path);
        return file !== undefined && (this.isRuled(file) || this.findings(path).length > 0);
    }
    symbolFacts(path) {
        const file = this.records.get(path);
        const task = this.batch.plan.tasks.find(({ type }) => type === 'symbols');
        if (!file || !task)
            return [];
        const shardId = (0,stored_batch/* shardOfFile */.y)(file);
        if (this.symbols?.shardId !== shardId) {
            const wanted = { taskId: task.task_id, kinds: ['symbol', 'edge'], shards: [shardId] };
            this.symbols = { shardId, byPath: (0,stored_batch/* readTaskOutputs */.ip)(this.batch, wanted).byPath };
        }
        return (this.symbols.byPath.get(path) ?? []);
    }
    text(path) {
        return this.texts.text(path);
    }
    linesOf(path) {
        return this.texts.linesOf(path);
    }
    async loadTexts(paths, bytes) {
        const wanted = paths.flatMap((path) => {
            const file = this.records.get(path);
            return file && !this.isTooLarge(file) ? [file] : [];
        });
        for (const [path, reason] of await this.texts.load(wanted, bytes)) {
            const file = this.files.get(path);
            if (file.status === 'analysed')
                this.files.set(path, { ...file, status: 'not_analysed', reason });
        }
    }
    /** Findings of single files, those beyond thresholds with them, and what the parser said. */
    readShardTask(task) {
        const { reading } = this.inputs;
        const kinds = ['diagnostic', 'ast', ...(reading.thresholds ? ['symbol', 'metric'] : [])];
        // Shard by shard: what findings are made of is more than they are.
        for (const shardId of this.batch.shards.keys()) {
            const read = { taskId: task.task_id, kinds, shards: [shardId] };
            const { byPath, missing } = (0,stored_batch/* readTaskOutputs */.ip)(this.batch, read);
            for (const failure of missing.values())
                this.missing.set(shardId, [...(this.missing.get(shardId) ?? []), failure]);
            for (const [path, outputs] of byPath) {
                this.noteParsed(path, outputs);
                if (!reading.ignores(path))
                    this.addFindings(path, { outputs, taskId: task.task_id });
            }
        }
    }
    addFindings(path, given) {
        const place = { file: this.records.get(path), taskId: given.taskId, scope: 'shard' };
        const facts = diagnosticsOf(given.outputs, this.inputs.reading.thresholds);
        if (facts.length === 0)
            return;
        this.found.set(path, [...(this.found.get(path) ?? []), ...facts.map((fact) => (0,review_findings/* asFinding */.s0)(fact, place))]);
    }
    noteParsed(path, outputs) {
        const counted = outputs.filter((output) => output.kind === 'ast' && typeof output['parse_errors'] === 'number');
        const known = this.parsed.get(path);
        if (counted.length > 0) {
            const errors = counted.reduce((sum, { parse_errors: count }) => sum + (count ?? 0), known?.errors ?? 0);
            this.parsed.set(path, { errors });
        }
        else if (!known && outputs.some((output) => SYNTAX_ERRORS.has(String(output['code']))))
            // Other writers do not count errors, and only tell them.
            this.parsed.set(path, { errors: 1 });
    }
    /** False when results are missing. */
    readBatchTask(task) {
        const taskId = task.task_id;
        const { byPath, missing } = (0,stored_batch/* readTaskOutputs */.ip)(this.batch, { taskId, kinds: ['diagnostic'] });
        const facts = new Map([...byPath].map(([path, outputs]) => [path, diagnosticsOf(outputs, undefined)]));
        const { reading } = this.inputs;
        for (const [path, findings] of (0,review_findings/* batchFindings */.dm)(facts, { taskId, files: this.records, reading }))
            this.ofBatch.set(path, [...(this.ofBatch.get(path) ?? []), ...findings]);
        const [first] = missing.values();
        if (!first)
            return true;
        const message = first.code === 'shard_missing' ? `Results of ${taskId} are missing.` : `${taskId}: ${first.message}`;
        this.failures.push({ code: first.code, message, task_id: taskId });
        return false;
    }
    /** One failure for a shard of which nothing is there, else one for each task. */
    tellMissing(tasks) {
        for (const [shardId, failures] of [...this.missing].sort(([a], [b]) => (0,json/* compareStrings */.Kt)(a, b))) {
            const isAll = failures.length === tasks && failures.every(({ code }) => code === 'shard_missing');
            const [first] = failures;
            if (isAll)
                this.failures.push({ code: 'shard_missing', message: first.message, shard_id: shardId });
            else
                this.failures.push(...failures);
        }
    }
    /** Why nothing is known of the files of a shard. */
    reasonOf(shardId) {
        const failures = this.missing.get(shardId);
        if (!failures)
            return undefined;
        const failed = failures.find(({ code }) => code !== 'shard_missing');
        return failed ? `shard ${shardId} failed: ${failed.message}` : `shard ${shardId} is missing`;
    }
    describe(file, work) {
        const { registry, reading } = this.inputs;
        const language = (0,records_language/* languageOf */.eX)(file.path);
        const shardId = (0,stored_batch/* shardOfFile */.y)(file);
        const tooLarge = this.isTooLarge(file) && this.isRuled(file);
        const reason = this.reasonOf(shardId) ?? (tooLarge ? 'the file is larger than the limit' : undefined);
        const broken = language !== undefined && (this.parsed.get(file.path)?.errors ?? 0) > 0;
        const lost = (this.missing.get(shardId) ?? []).map(({ task_id: id }) => id);
        return {
            path: file.path,
            digest: file.object,
            // Equal keys promise equal findings: equal content, seen by the same tasks, whose results are all there.
            key: [(0,fingerprint/* contentKey */.l)(file, registry), work, this.isTooLarge(file), ...lost].join(':'),
            ...(language === undefined ? {} : { language }),
            status: reason !== undefined ? 'not_analysed' : broken ? 'parse_failed' : 'analysed',
            ...(reason === undefined ? {} : { reason }),
            ignored: reading.ignores(file.path),
        };
    }
    isTooLarge(file) {
        const limits = this.batch.plan['limits'];
        return typeof limits?.file_bytes === 'number' && file.size > limits.file_bytes;
    }
    /** True when some rule looks at such files: at code always, at other text when a task is told to. */
    isRuled({ path }) {
        const language = (0,records_language/* languageOf */.eX)(path);
        if (language !== undefined)
            return true;
        return this.batch.plan.tasks.some(({ type, config }) => {
            const code = this.inputs.registry.tasks.get(type);
            const tells = code?.scope === 'shard' && code.kinds.includes('diagnostic');
            return tells && type !== 'parse' && code.accepts(path, language, config);
        });
    }
}
//# sourceMappingURL=stored-side.js.map
// EXTERNAL MODULE: ./build/src/review/surface.js + 5 modules
var surface = __webpack_require__(8020);
;// CONCATENATED MODULE: ./build/src/review/report-batches.js
















/**
 * Compares two batches of a store, whoever wrote them, as `check` compares two trees; computes nothing. Results that are
 * missing make their files unknown, and where the batches ran under different rules, findings that only one of them
 * has are `rule_changed`.
 * Throws `BATCH_NOT_FOUND`, `SNAPSHOT_NOT_FOUND`, `STORE_CORRUPT`, `CONFIG_INVALID`, `ACCEPTANCE_INVALID`.
 */
async function reportBatches(options) {
    const { registry, store } = options;
    const bytes = new StoreBytes(store);
    const batches = {
        base: options.base === undefined ? undefined : (0,stored_batch/* openBatch */.L8)(store, options.base),
        head: (0,stored_batch/* openBatch */.L8)(store, options.head),
    };
    const rules = snapshotRules(batches, {
        bytes,
        registry,
        ...(options.config ? { config: options.config } : {}),
    });
    const reading = new review_findings/* Reading */.zK(rules.config);
    const base = batches.base && new StoredSide(batches.base, { registry, reading });
    const head = new StoredSide(batches.head, { registry, reading });
    const difference = new PlanDifference((batches.base ?? batches.head).plan, batches.head.plan);
    const ruleChange = (_code, taskId) => difference.reason(taskId);
    const found = await (0,compare_sides/* compareOrList */.r)(base, head, { bytes, registry, ruleChange });
    const judged = await (0,acceptance/* applyAcceptances */.Rm)({ ...found, ...rules.acceptances, head, bytes });
    const { pairs } = found.comparison;
    const surface = base ? surfaceOf({ base, head, pairs }, { batches, difference }) : NO_SURFACE;
    const effect = base && silencedEffect({ base, head, rules, comparison: found.comparison });
    const report = (0,review_report/* buildReport */.F)({
        plan: { pipeline: batches.head.pipeline, digest: (0,plan/* recordedPlanDigest */.Qg)(batches.head.plan) },
        failOn: options.failOn ?? rules.config['fail-on'],
        base: { side: baseSide(batches.base), ...(base ? { files: base } : {}) },
        head: { side: batchSide(batches.head, 'the batch that was asked for'), files: head },
        ...judged,
        surface: surface.changes,
        notes: [
            ...(0,snapshot_notes/* snapshotNotes */.o)(batches.head.warnings),
            ...rules.notes,
            ...difference.reasons.map((reason) => `Not all findings can be compared: ${reason}.`),
            ...(rules.isEdited
                ? [`${head_config/* CONFIG_FILE */.g2} differs between the two; what that edit does to findings only a check tells.`]
                : []),
            ...surface.notes,
        ],
        asked: {},
        ...(effect ? { effect } : {}),
    });
    const files = { base: batches.base?.files, head: batches.head.files };
    const texts = options.texts === true ? await (0,listed_texts/* listedTexts */.G)(report, files, bytes) : undefined;
    const textOf = (path, side) => (side === 'head' ? head : base)?.text(path);
    return {
        report,
        warnings: lostTexts(bytes),
        pairs,
        textOf,
        ...(texts ? { texts } : {}),
        ...(options.complexity === true ? { complexity: (0,complexity/* complexityOf */.O)(base, head) } : {}),
    };
}
function batchSide({ batchId, snapshotId, files }, why) {
    return { kind: 'batch', ref: batchId, why, snapshot_id: snapshotId, files: files.length };
}
function baseSide(batch) {
    return batch ? batchSide(batch, 'as asked') : { kind: 'none', why: 'none was asked for' };
}
const NO_SURFACE = { changes: [], notes: [] };
/** What became of exported names, where both batches have a task that tells them in the same way. */
function surfaceOf({ base, head, pairs }, given) {
    const { batches, difference } = given;
    const tasks = [batches.base, batches.head].map((batch) => batch?.plan.tasks.find(({ type }) => type === 'symbols'));
    // The reference implementation names no versions and tells no declarations.
    const telling = tasks.find((task) => task?.version !== undefined);
    if (!telling)
        return NO_SURFACE;
    const reason = difference.reason(telling.task_id);
    return reason === undefined
        ? (0,surface/* reviewSurface */.e)(base, head, pairs)
        : { changes: [], notes: [`Exported names were not compared: ${reason}.`] };
}
/** What comments of the change silence; what its edit of the configuration does is not to be had without computing. */
function silencedEffect(given) {
    const { base, head, rules, comparison } = given;
    if (rules.isEdited || comparison.silencedByChange.length === 0)
        return undefined;
    const silenced = comparison.silencedByChange.map((finding) => (0,review_report/* withExcerpts */.b)(finding, { base: { files: base }, head: { files: head } }));
    return { edits: [], hidden: [], lowered: [], raised: [], added: [], silenced };
}
function lostTexts({ unavailable }) {
    if (unavailable.size === 0)
        return [];
    return [
        `${(0,util_text/* plural */.LS)(unavailable.size, 'object is', 'objects are')} missing or damaged, so some findings are compared without their source lines.`,
    ];
}
//# sourceMappingURL=report-batches.js.map

/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ openBatch),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   ip: () => (/* binding */ readTaskOutputs),
/* harmony export */   y: () => (/* binding */ shardOfFile)
/* harmony export */ });
/* harmony import */ var _engine_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1904);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3182);
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4466);
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6330);





/** Throws `BATCH_NOT_FOUND`, `SNAPSHOT_NOT_FOUND`, `STORE_CORRUPT`, and as `parseRecord`. */
function openBatch(store, batchId) {
    const { snapshot_id: snapshotId, pipeline } = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .readBatch */ .x3)(store, batchId);
    const plan = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m3)(store, batchId);
    const { warnings = [] } = (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(store, snapshotId);
    // An index of the reference implementation may name a path twice.
    const files = [...new Map((0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileIndex */ .zl)(store, snapshotId).map((file) => [file.path, file])).values()];
    return { store, batchId, snapshotId, pipeline, plan, files, shards: (0,_engine_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .groupByShard */ .t)(files), warnings };
}
/** What a task looks at: as the plan says, else as the task of that type does; one that nobody knows, at single files. */
function scopeOf({ scope, type }, registry) {
    return scope ?? registry.tasks.get(type)?.scope ?? 'shard';
}
/**
 * Reads what finished shards of a task put out about files of the snapshot.
 * @param given.kinds only these; default: all
 * @param given.shards only these; default: all
 * Throws `STORE_CORRUPT`, `SCHEMA_NEWER`.
 */
function readTaskOutputs(batch, given) {
    const { taskId, kinds, shards = [...batch.shards.keys()] } = given;
    const byPath = new Map();
    const missing = new Map();
    for (const shardId of shards) {
        const found = readShard(batch, { taskId, shardId, kinds });
        if ('failure' in found)
            missing.set(shardId, found.failure);
        else
            for (const [path, outputs] of found.byPath)
                byPath.set(path, outputs);
    }
    return { byPath, missing };
}
function readShard({ store, batchId, shards }, { taskId, shardId, kinds }) {
    const at = { batchId, taskId, shardId };
    const state = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(store, at);
    const failure = (code, message) => ({
        failure: { code, message, task_id: taskId, shard_id: shardId },
    });
    if (state?.status === 'failed') {
        const code = _records_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILURE_CODES */ .s.find((known) => known === state.error?.code) ?? 'task_crashed';
        return failure(code, state.error?.message ?? 'It failed.');
    }
    if (state?.status !== 'done')
        return failure('shard_missing', 'Its results are missing.');
    const paths = new Set((shards.get(shardId) ?? []).map(({ path }) => path));
    const byPath = new Map();
    const outputs = (0,_store_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutputs */ .T7)(store, at, kinds);
    let next = outputs.next();
    for (; next.done !== true; next = outputs.next()) {
        const { path } = next.value;
        if (typeof path !== 'string' || !paths.has(path))
            continue;
        const list = byPath.get(path);
        if (list)
            list.push(next.value);
        else
            byPath.set(path, [next.value]);
    }
    // Outputs that went lost must not look like findings that were fixed.
    const written = state.stats?.outputs_written ?? next.value;
    return next.value < written
        ? failure('shard_missing', `Of its ${written} outputs ${written - next.value} are lost.`)
        : { byPath };
}
/** The shard of a file. */
function shardOfFile(file) {
    return (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shardOf */ .IS)(file.object);
}
//# sourceMappingURL=stored-batch.js.map

/***/ })

};
