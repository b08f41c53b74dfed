export const id = 2600;
export const ids = [2600];
export const modules = {

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf)
/* harmony export */ });
/* unused harmony export RULES */
/** All rules, sorted by code. The README's table is checked against this one. */
const RULES = [
    {
        code: 'C001',
        severity: 'warning',
        summary: 'an import cycle',
        help: 'Modules that import each other load in an order that depends on who comes first. Move what both need into a third module, or import inside the function that needs it.',
    },
    {
        code: 'E0001',
        severity: 'error',
        summary: 'the source does not parse (Python)',
        help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
    },
    {
        code: 'E0002',
        severity: 'error',
        summary: 'the source does not parse (JavaScript and TypeScript)',
        help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
    },
    {
        code: 'E0003',
        severity: 'error',
        summary: 'a manifest (package.json, tsconfig …) does not parse',
        help: 'What the manifest says of packages and paths is not known, so imports that need it are not resolved. Mend its JSON or YAML.',
    },
    {
        code: 'L001',
        severity: 'warning',
        summary: 'trailing white space',
        help: 'White space at the end of a line is noise in every later diff. Remove it.',
    },
    {
        code: 'L002',
        severity: 'warning',
        summary: 'long line',
        help: 'The line has more characters than `tasks.lint.max_line_length` allows. Break it.',
    },
    {
        code: 'L003',
        severity: 'info',
        summary: 'TODO comment',
        help: 'A comment says that something is left to do. Do it, or write it down where work is planned. The words are `tasks.lint.todo_words`.',
    },
    {
        code: 'L004',
        severity: 'warning',
        summary: 'tab indentation',
        help: 'The line is indented by tabs, whose width differs from editor to editor. Indent by spaces.',
    },
    {
        code: 'L005',
        severity: 'warning',
        summary: 'no newline at the end',
        help: 'The last line of the file does not end, so the next one who adds a line changes this one too. End it.',
    },
    {
        code: 'L101',
        severity: 'warning',
        summary: 'unused import',
        help: 'Nothing in the file uses the imported name. Remove the import; where it is there for its effect, import the module without a name.',
    },
    {
        code: 'L102',
        severity: 'warning',
        summary: 'unused variable',
        help: 'The variable is given a value that nothing reads. Remove it, or use what it holds.',
    },
    {
        code: 'L103',
        severity: 'info',
        summary: 'a name that shadows one of an outer scope',
        help: 'From here on the name means something else than it does outside. Give one of the two another name.',
    },
    {
        code: 'M001',
        severity: 'warning',
        summary: 'a function above a configured threshold: complexity',
        help: 'The function takes more decisions than `thresholds.complexity` allows. Split it where its parts can be named.',
    },
    {
        code: 'M002',
        severity: 'warning',
        summary: 'a function above a configured threshold: cognitive complexity',
        help: 'The function nests and branches more than `thresholds.cognitive_complexity` allows. Return early, or take the inner parts out.',
    },
    {
        code: 'M003',
        severity: 'warning',
        summary: 'a function above a configured threshold: lines',
        help: 'The function has more lines than `thresholds.function_lines` allows. Split it where its parts can be named.',
    },
    {
        code: 'M004',
        severity: 'warning',
        summary: 'a file of code above a configured number of lines',
        help: 'The file has more lines than `thresholds.file_lines` allows. Split it where its parts can be named.',
    },
    {
        code: 'M005',
        severity: 'warning',
        summary: 'more import cycles in all than configured',
        help: 'There are more import cycles than `thresholds.cycles` allows; each has a finding C001 of its own.',
    },
    {
        code: 'W0002',
        severity: 'warning',
        summary: 'the file is not valid UTF-8',
        help: 'Some bytes of the file are no UTF-8, so they were read one by one. Save the file as UTF-8.',
    },
    {
        code: 'W0003',
        severity: 'info',
        summary: 'the file is above the size limit and was not analysed',
        help: 'What the file holds is not known. Raise `limits.file_bytes`, or list the file under `ignore`.',
    },
];
const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));
/** The rule of a code, or undefined for one that this version does not know. */
function ruleOf(code) {
    return BY_CODE.get(code);
}
//# sourceMappingURL=rule.js.map

/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surfaceChangeSchema),
/* harmony export */   u: () => (/* binding */ SURFACE_CHANGES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);


/** What became of a name that a module exported: `removed` and `changed` may break its users, `moved` and `added` do not. */
const SURFACE_CHANGES = ['removed', 'changed', 'moved', 'added'];
/** A change of the public surface: a name that other modules could import, and how it could be used. */
const surfaceChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({
    /** Short and the same on every machine, as with findings. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    change: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](SURFACE_CHANGES),
    /** The exported name; members of classes as `Class.method`. */
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    symbol_type: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_output_js__WEBPACK_IMPORTED_MODULE_0__/* .SYMBOL_TYPES */ .FB).optional(),
    /** Where it stands in the head, or stood in the base when it was removed. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1),
    /** Head's declaration without its body, white space aside; absent when removed. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
    /** The base's side; absent when added. */
    base: zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string(), line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1), signature: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional() })
        .optional(),
    /** One clause: `a parameter was removed`. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().optional(),
});
//# sourceMappingURL=surface.js.map

/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   m5: () => (/* binding */ LISTS),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _records_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);

/** The lists of findings of a report, those first that a reader looks for first; each finding is in one of them. */
const LISTS = [
    'regressions',
    'findings',
    'carried',
    'accepted',
    'improvements',
    'unknown',
    'rule_changed',
];
/** The side whose tree has a finding's place: the head, unless the finding stands in the base alone. */
function sideOf({ base, class: name, side, }) {
    const isInBaseAlone = name === 'fixed' || name === 'gone' || side === 'base';
    return base === undefined && isInBaseAlone ? 'base' : 'head';
}
/** The findings with the worst severities first, else in their order. */
function worstFirst(findings) {
    return [...findings].sort((a, b) => (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_records_output_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity));
}
//# sourceMappingURL=listed.js.map

/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/src/records/rule.js
var records_rule = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/records/surface.js
var surface = __webpack_require__(887);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/report/listed.js
var listed = __webpack_require__(9271);
;// CONCATENATED MODULE: ./build/src/report/line-hash.js
/** Characters of a window. */
const WINDOW = 100;
const BASE = 37;
/** The character that ends every file: no text has it. */
const END = 0xffff;
const TWO_32 = 2 ** 32;
/** 37 to the power of 100 modulo 2 to the power of 64: what a character weighs when it leaves the window. */
const [LEAVING_HIGH, LEAVING_LOW] = leavingWeight();
function leavingWeight() {
    const weight = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
    return [Number(weight >> 32n), Number(weight & 0xffffffffn)];
}
/** A polynomial hash modulo 2^64 over the last `WINDOW` characters, and which of them begins a line. */
class Window {
    characters = new Uint16Array(WINDOW);
    /** Line that begins with the character in the same slot; 0 for none. */
    lines = new Int32Array(WINDOW);
    slot = 0;
    high = 0;
    low = 0;
    counts = new Map();
    /** Fingerprints by line, from index 0. */
    found = [];
    /** Takes the next character in. `line` is the number of the line that it begins, else 0. */
    push(character, line) {
        this.give();
        this.lines[this.slot] = line;
        const leaving = this.characters[this.slot];
        this.characters[this.slot] = character;
        // All products stay below 2^53, so doubles are exact.
        const low = this.low * BASE + character - LEAVING_LOW * leaving;
        const carry = Math.floor(low / TWO_32);
        this.low = low - carry * TWO_32;
        const high = this.high * BASE - LEAVING_HIGH * leaving + carry;
        this.high = high - Math.floor(high / TWO_32) * TWO_32;
        this.slot = (this.slot + 1) % WINDOW;
    }
    /** The window is full from the character in this slot on: when it begins a line, that line's hash is known. */
    give() {
        const line = this.lines[this.slot];
        if (line === 0)
            return;
        const hash = this.hex();
        const count = (this.counts.get(hash) ?? 0) + 1;
        this.counts.set(hash, count);
        this.found[line - 1] = `${hash}:${count}`;
    }
    hex() {
        const low = this.low.toString(16);
        return this.high === 0 ? low : this.high.toString(16) + low.padStart(8, '0');
    }
}
/**
 * `primaryLocationLineHash` of every line, as the upload action of GitHub code scanning computes it: the hash of the
 * 100 characters from the start of the line on, spaces and tabs left out and line ends made one, and after a colon the
 * how-manieth line of the file with that hash it is. Nothing but the characters counts, so an edit within the next 100
 * gives an untouched line another fingerprint.
 */
function lineFingerprints(text) {
    const window = new Window();
    let line = 0;
    let isStart = true;
    let isAfterReturn = false;
    for (let at = 0; at <= text.length; at++) {
        const character = at === text.length ? END : text.charCodeAt(at);
        const isLineFeed = character === 10;
        const isReturn = character === 13;
        const isSkipped = character === 32 || character === 9 || (isLineFeed && isAfterReturn);
        isAfterReturn = isReturn && !isSkipped;
        if (isSkipped)
            continue;
        if (isStart)
            line++;
        window.push(isReturn ? 10 : character, isStart ? line : 0);
        isStart = isLineFeed || isReturn;
    }
    for (let rest = 0; rest < WINDOW; rest++)
        window.push(0, 0);
    return window.found;
}
//# sourceMappingURL=line-hash.js.map
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/src/report/sarif-result.js



const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'note',
    hint: 'note',
};
/** What is unknown was there before and nothing shows that it is not now; the standard has no word for doubt. */
const STATES = {
    new: 'new',
    worsened: 'updated',
    edited: 'updated',
    moved: 'updated',
    unchanged: 'unchanged',
    softened: 'updated',
    fixed: 'absent',
    gone: 'absent',
    rule_changed: 'updated',
    unknown: 'unchanged',
};
/** A finding as a result of SARIF 2.1.0. */
function resultOf(finding, context) {
    return {
        ruleId: finding.code,
        ruleIndex: context.rules.get(finding.code),
        level: LEVELS[finding.severity],
        message: messageOf(finding.message),
        locations: [locationOf(finding)],
        ...relatedOf(finding),
        partialFingerprints: { ...lineHash(finding, context), 'codebatch/v1': finding.id },
        ...fixesOf(finding, context.text),
        ...suppressionsOf(finding, context.report),
        // Either every result has a state or none: without a base there is nothing to have one against.
        ...(context.report.base.kind === 'none' ? {} : { baselineState: stateOf(finding) }),
        properties: { class: finding.class, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
    };
}
/** Untrusted text as a message. Viewers turn `[text](target)` into a link, so what looks like one is broken up. */
function messageOf(text) {
    return { text: (0,printable/* printable */.g$)(text).replaceAll('](', '] (') };
}
/** Where a file is: a relative URI from the root of the repository. */
function artifactOf(path) {
    return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}
/** A relative URI: every segment percent-encoded, its colons too, so that the first one is not taken for a scheme. */
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
}
function locationOf(place) {
    return {
        physicalLocation: { artifactLocation: artifactOf(place.path), region: regionOf(place) },
        ...(place.symbol === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,printable/* printable */.g$)(place.symbol) }] }),
    };
}
function regionOf({ line, column, end_line, end_column }) {
    return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
}
/** Where the base has it, when that is another place or was less bad there. */
function relatedOf({ base, ...head }) {
    if (!base)
        return {};
    const isElsewhere = base.path !== head.path || base.line !== head.line || base.column !== head.column;
    if (!isElsewhere && base.severity === head.severity && base.message === head.message)
        return {};
    const was = messageOf(`In the base (${base.severity}): ${base.message}`);
    return { relatedLocations: [{ ...locationOf(base), message: was, properties: { side: 'base' } }] };
}
/** The fingerprint by which code scanning tells alerts apart, where the text is there to compute it from. */
function lineHash(finding, { text, hashes }) {
    const side = (0,listed/* sideOf */.Jh)(finding);
    const key = `${side}:${finding.path}`;
    let lines = hashes.get(key);
    if (!lines) {
        const whole = text(finding.path, side);
        lines = whole === undefined ? [] : lineFingerprints(whole);
        hashes.set(key, lines);
    }
    const hash = lines[finding.line - 1];
    return hash === undefined ? {} : { primaryLocationLineHash: hash };
}
/** The one finding whose repair is sure whatever the code means: a last line without an end. */
function fixesOf(finding, text) {
    if (finding.code !== 'L005' || (0,listed/* sideOf */.Jh)(finding) === 'base')
        return {};
    const whole = text(finding.path, 'head');
    if (whole === undefined)
        return {};
    const end = whole.includes('\r\n') ? '\r\n' : '\n';
    const replacements = [{ deletedRegion: regionOf(finding), insertedContent: { text: end } }];
    return {
        fixes: [
            {
                description: { text: 'End the last line.' },
                artifactChanges: [{ artifactLocation: artifactOf(finding.path), replacements }],
            },
        ],
    };
}
/** What only the base has and no rule looks for any more is in this run no longer. */
function stateOf(finding) {
    return finding.class === 'rule_changed' && (0,listed/* sideOf */.Jh)(finding) === 'base' ? 'absent' : STATES[finding.class];
}
/** Either every result says whether it is suppressed or none does, as the standard wants it. */
function suppressionsOf({ accepted, id }, report) {
    const silenced = report.config_effect?.silenced ?? [];
    if (report.accepted.length + silenced.length === 0)
        return {};
    if (accepted)
        return {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,printable/* printable */.g$)(accepted.reason) }],
        };
    return { suppressions: silenced.some((finding) => finding.id === id) ? [{ kind: 'inSource' }] : [] };
}
//# sourceMappingURL=sarif-result.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif-invocation.js


/** Notifications of one run: the rest is counted. */
const MAX_NOTIFICATIONS = 500;
/** What the run says of itself: whether all of it was done, what was not, and what a reader should know. */
function invocationOf(report) {
    const all = notifications(report);
    const shown = all.slice(0, MAX_NOTIFICATIONS);
    const codes = [...new Set(shown.map(({ code }) => code))].sort(json/* compareStrings */.Kt);
    return {
        invocation: {
            executionSuccessful: report.failures.length === 0,
            ...(shown.length === 0
                ? {}
                : { toolExecutionNotifications: shown.map((one) => notificationOf(one, codes)) }),
        },
        descriptors: codes.map((id) => ({ id })),
        omitted: all.length - shown.length,
    };
}
function notifications({ failures, skipped, notes }) {
    return [
        ...failures.map(({ code, message, path, task_id, shard_id }) => ({
            level: 'error',
            code,
            message,
            path,
            properties: {
                ...(task_id === undefined ? {} : { task_id }),
                ...(shard_id === undefined ? {} : { shard_id }),
            },
        })),
        ...skipped.map(({ path, reason, side }) => ({
            level: 'warning',
            code: 'not_analysed',
            message: `Not analysed: ${reason}`,
            path,
            properties: { side },
        })),
        ...notes.map((message) => ({ level: 'note', code: 'note', message })),
    ];
}
function notificationOf({ level, code, message, path, properties }, codes) {
    return {
        level,
        descriptor: { id: code, index: codes.indexOf(code) },
        message: messageOf(message),
        ...(path === undefined
            ? {}
            : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }),
        ...(properties === undefined ? {} : { properties }),
    };
}
//# sourceMappingURL=sarif-invocation.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/** Results that code scanning keeps of one run. */
const MAX_RESULTS = 5000;
/** Bytes of a log that code scanning takes, packed; here they are counted unpacked. */
const MAX_BYTES = 10_000_000;
/** Edits of the configuration that the run's properties name. */
const MAX_EDITS = 100;
/**
 * A report as SARIF 2.1.0: one run, the worst 5,000 results and of these no more than fit into 10 MB, regressions
 * first; how many there are besides is a number in its properties.
 */
function renderSarif(report, { text = () => undefined } = {}) {
    const findings = listed/* LISTS */.m5.flatMap((list) => report[list]);
    const [worse, other] = [findings.filter(isRegression), findings.filter((one) => !isRegression(one))];
    const worst = [...(0,listed/* worstFirst */.md)(worse), ...(0,listed/* worstFirst */.md)(other)].slice(0, MAX_RESULTS);
    const codes = [...new Set(worst.map(({ code }) => code))].sort(json/* compareStrings */.Kt);
    const rules = new Map(codes.map((code, index) => [code, index]));
    const log = (results) => `${JSON.stringify(logOf(report, { codes, results, omitted: findings.length - results.length }))}\n`;
    return log(fitting(worst, { report, rules, text, hashes: new Map() }, bytesOf(log([]))));
}
function isRegression({ class: name, accepted }) {
    return accepted === undefined && (name === 'new' || name === 'worsened');
}
/** The results of the first findings, as many as there is room for beside what is written in any case. */
function fitting(findings, context, written) {
    const results = [];
    let bytes = written;
    for (const finding of findings) {
        const result = resultOf(finding, context);
        bytes += bytesOf(JSON.stringify(result)) + 1;
        if (bytes > MAX_BYTES)
            break;
        results.push(result);
    }
    return results;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}
function logOf(report, { codes, results, omitted }) {
    const { invocation, descriptors, omitted: omittedNotifications } = invocationOf(report);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'CodeBatch',
                        version: report.producer.version,
                        informationUri: 'https://github.com/codebatch/action',
                        rules: codes.map(descriptorOf),
                        ...(descriptors.length === 0 ? {} : { notifications: descriptors }),
                    },
                },
                invocations: [invocation],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: `codebatch/${report.pipeline}/` },
                results,
                properties: {
                    verdict: report.verdict,
                    conclusion: report.conclusion,
                    counts: report.counts,
                    surface: Object.fromEntries(surface/* SURFACE_CHANGES */.u.map((change) => [
                        change,
                        report.surface.filter((one) => one.change === change).length,
                    ])),
                    omittedResults: omitted,
                    ...(omittedNotifications === 0 ? {} : { omittedNotifications }),
                    ...(report.config_effect ? { configEffect: numbersOf(report.config_effect) } : {}),
                },
            },
        ],
    };
}
/** A rule; of one that this version does not know, its name alone. */
function descriptorOf(code) {
    const rule = (0,records_rule/* ruleOf */.Y)(code);
    if (!rule)
        return { id: code };
    const plain = rule.help.replaceAll('`', '');
    // Comments silence the rules of lint alone.
    const isSilenceable = code.startsWith('L');
    return {
        id: code,
        shortDescription: { text: `${rule.summary[0].toUpperCase()}${rule.summary.slice(1)}.` },
        fullDescription: { text: plain },
        help: {
            text: isSilenceable ? `${plain} The comment "codebatch-ignore ${code}" silences it.` : plain,
            markdown: isSilenceable
                ? `${rule.help} The comment \`codebatch-ignore ${code}\` silences it.`
                : rule.help,
        },
        defaultConfiguration: { level: LEVELS[rule.severity] },
    };
}
/** The edits, and how many findings each of the lists has. */
function numbersOf({ edits, hidden, lowered, raised, added, silenced, obeyed }) {
    return {
        edits: edits.slice(0, MAX_EDITS),
        ...(edits.length > MAX_EDITS ? { omittedEdits: edits.length - MAX_EDITS } : {}),
        obeyed: obeyed !== false,
        hidden: hidden.length,
        lowered: lowered.length,
        raised: raised.length,
        added: added.length,
        silenced: silenced.length,
    };
}
//# sourceMappingURL=sarif.js.map

/***/ })

};
