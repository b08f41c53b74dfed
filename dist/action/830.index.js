export const id = 830;
export const ids = [830];
export const modules = {

/***/ 11830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: parseAppSection

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/records/config.js
var config = __webpack_require__(59416);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
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

/***/ })

};
