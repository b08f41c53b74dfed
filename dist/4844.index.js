export const id = 4844;
export const ids = [4844];
export const modules = {

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NAMED_FILES),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** All formats by name, in the order of `--help`. A new one is one more entry. */
const FORMATS = new Map([
    [
        'terminal',
        {
            extension: 'txt',
            title: 'text for people',
            render: async (report, { terminal }) => {
                const { renderTerminal } = await __webpack_require__.e(/* import() */ 9435).then(__webpack_require__.bind(__webpack_require__, 9435));
                return `${renderTerminal(report, terminal)}\n`;
            },
        },
    ],
    [
        'json',
        {
            extension: 'json',
            title: 'the report record',
            render: async (report) => `${JSON.stringify(report, null, 2)}\n`,
        },
    ],
    [
        'sarif',
        {
            extension: 'sarif',
            title: 'SARIF 2.1.0',
            reads: ['texts'],
            render: async (report, { texts }) => (await __webpack_require__.e(/* import() */ 2600).then(__webpack_require__.bind(__webpack_require__, 2600))).renderSarif(report, texts ? { text: texts } : {}),
        },
    ],
    [
        'html',
        {
            extension: 'html',
            title: 'one page that needs no other file',
            reads: ['complexity'],
            render: async (report, { complexity }) => (await __webpack_require__.e(/* import() */ 3175).then(__webpack_require__.bind(__webpack_require__, 3175))).renderHtml(report, complexity ? { complexity } : {}),
        },
    ],
    [
        'markdown',
        {
            extension: 'md',
            title: 'GitHub-flavoured markdown, at most 1 MiB',
            render: async (report, { terminal: { elapsedMs, attributionMs, memo } }) => {
                const { renderMarkdown, SUMMARY_BYTES } = await Promise.all(/* import() */[__webpack_require__.e(9435), __webpack_require__.e(1073)]).then(__webpack_require__.bind(__webpack_require__, 1073));
                return renderMarkdown(report, {
                    maxBytes: SUMMARY_BYTES,
                    ...(elapsedMs === undefined ? {} : { elapsedMs }),
                    ...(attributionMs === undefined ? {} : { attributionMs }),
                    ...(memo === undefined ? {} : { memo }),
                });
            },
        },
    ],
    [
        'junit',
        {
            extension: 'junit.xml',
            title: 'JUnit XML',
            render: async (report) => (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 3356))).renderJunit(report),
        },
    ],
    [
        'gitlab',
        {
            extension: 'gitlab.json',
            title: 'GitLab Code Quality',
            render: async (report) => (await __webpack_require__.e(/* import() */ 5615).then(__webpack_require__.bind(__webpack_require__, 5615))).renderGitlabCodeQuality(report),
        },
    ],
    [
        'csv',
        {
            extension: 'csv',
            title: 'one line a finding',
            render: async (report) => (await __webpack_require__.e(/* import() */ 1148).then(__webpack_require__.bind(__webpack_require__, 1148))).renderCsv(report),
        },
    ],
]);
/** Formats with an option of their own that names their file: `--sarif FILE`. */
const NAMED_FILES = ['sarif', 'html'].filter((name) => FORMATS.has(name));
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gS: () => (/* binding */ wantedFormats),
/* harmony export */   kf: () => (/* binding */ tellReport),
/* harmony export */   lt: () => (/* binding */ reportOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6860);
/* harmony import */ var _written_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4845);







/** Adds `--format`, `--output`, `--verbose`, `--quiet`, `--color`, and `--sarif` and its like. */
function reportOptions(command) {
    const titles = [..._formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h].map(([name, { title }]) => `${name} (${title})`);
    command
        .option('--format <list>', `forms of the report, a comma list: ${titles.join(', ')}`)
        .option('--output <path>', 'the file for one format, or the folder for report.<extension> of each');
    for (const name of _formats_js__WEBPACK_IMPORTED_MODULE_5__/* .NAMED_FILES */ .A)
        command.option(`--${name} <file>`, `write the report as ${_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.get(name).title} too`);
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .colorOptions */ .ih)(command)
        .option('--verbose', 'show all findings, those that only moved or were edited too')
        .option('--quiet', 'show the verdict alone, and nothing when nothing changed');
}
/** Reads the options. Throws `INVALID_ARGUMENT`, with a hint how it is said right. */
function wantedFormats(face, options) {
    const wanted = placesFor(face, options);
    const names = [wanted.stdout, ...wanted.files.map(({ format }) => format)];
    const read = new Set(names.flatMap((name) => _formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.get(name).reads ?? []));
    return { ...wanted, reads: { texts: read.has('texts'), complexity: read.has('complexity') } };
}
function placesFor(face, options) {
    const { json, format, output } = options;
    const formats = format === undefined ? [] : formatsIn(format);
    const stdout = json === true ? 'json' : 'terminal';
    const wanted = {
        stdout,
        files: _formats_js__WEBPACK_IMPORTED_MODULE_5__/* .NAMED_FILES */ .A.flatMap((name) => {
            const file = options[name];
            return file === undefined ? [] : [{ format: name, name: file }];
        }),
        terminal: { verbose: options.verbose === true, quiet: options.quiet === true },
    };
    if (output === undefined) {
        const [first = stdout] = formats;
        if (formats.length > 1)
            throw needsFolder(formats);
        if (json === true && first !== 'json')
            throw mistake(`--json and --format ${first} cannot both have stdout.`, [
                `Add --output <file> for the ${first}, or leave out one of the two.`,
            ]);
        return { ...wanted, stdout: first };
    }
    if (formats.length === 0)
        throw mistake('--output needs the --format that is to be written there.', [
            `For example --format sarif. There are ${[..._formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.keys()].join(', ')}.`,
        ]);
    const inFolder = formats.length > 1 || /[/\\]$/.test(output) || (0,_written_files_js__WEBPACK_IMPORTED_MODULE_6__/* .isFolder */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(face.cwd, output));
    if (!inFolder)
        return { ...wanted, files: [...wanted.files, { format: formats[0], name: output }] };
    const files = formats.map((name) => ({
        format: name,
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, `report.${_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.get(name).extension}`),
    }));
    return { ...wanted, files: [...wanted.files, ...files], folder: output };
}
/**
 * Writes a report in all wanted forms, then tells it; a report that failed makes the command fail. Told quietly, a
 * report of no change is no word at all.
 * Throws `FILE_NOT_WRITTEN`.
 */
async function tellReport(face, report, given) {
    const { output } = face;
    const { linkOf, ...around } = await aroundOf(report, given);
    const shown = { ...given.terminal, ...given.told, ...around };
    const files = [];
    for (const { format, name } of given.files) {
        // A file is no screen: no colours, and the same text whatever the screen.
        const terminal = { ...shown, color: false, width: 100 };
        const text = await rendered(report, format, { terminal, ...given.beside });
        files.push({ name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(face.cwd, name), text });
    }
    if (given.folder !== undefined)
        makeFolder(given.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(face.cwd, given.folder));
    if (files.length > 0)
        (0,_written_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFiles */ .h)(files);
    const terminal = { ...shown, color: output.color, width: output.width, ...(linkOf ? { linkOf } : {}) };
    const isSilent = given.stdout === 'terminal' && given.terminal.quiet === true && (await isUnchanged(report));
    if (!isSilent)
        output.raw(await rendered(report, given.stdout, { terminal, ...given.beside }));
    if (report.conclusion === 'failure')
        output.fail();
}
/** Texts are read only for a form that shows them. */
async function aroundOf(report, { aroundThem, files, stdout, terminal }) {
    const isShown = [stdout, ...files.map(({ format }) => format)].includes('terminal') && !terminal.quiet;
    if (!isShown || !aroundThem)
        return {};
    const { framedFindings } = await __webpack_require__.e(/* import() */ 9435).then(__webpack_require__.bind(__webpack_require__, 9435));
    return aroundThem(framedFindings(report, terminal));
}
async function isUnchanged(report) {
    return (await Promise.all(/* import() */[__webpack_require__.e(9435), __webpack_require__.e(1073)]).then(__webpack_require__.bind(__webpack_require__, 1073))).isQuiet(report);
}
function rendered(report, format, context) {
    return _formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.get(format).render(report, context);
}
function formatsIn(list) {
    const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '');
    const unknown = names.find((name) => !_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.has(name));
    const known = [..._formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.keys()];
    if (names.length === 0)
        throw mistake('--format names no format.', [`There are ${known.join(', ')}.`]);
    if (unknown === undefined)
        return names;
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(unknown, known);
    throw mistake(`There is no format ${JSON.stringify(unknown)}.`, [
        near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`,
    ]);
}
function needsFolder(formats) {
    return mistake(`${formats.length} formats cannot all go to stdout.`, [
        `Add --output <folder>, which then holds ${formats.map((name) => `report.${_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .h.get(name).extension}`).join(' and ')}.`,
    ]);
}
function makeFolder(name, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
    }
    catch (error) {
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('FILE_NOT_WRITTEN', `The folder ${name} cannot be made: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, {
            hints: ['Several formats go to a folder; one format may go to a file.'],
            cause: error,
        });
    }
}
function mistake(message, hints) {
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('INVALID_ARGUMENT', message, { hints });
}
//# sourceMappingURL=report-answer.js.map

/***/ }),

/***/ 4845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles),
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _store_durable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(424);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);




/** Codes that say the name is at fault. A full disk is no mistake of whoever named the file. */
const BAD_NAME = [
    'ENOENT',
    'ENOTDIR',
    'EISDIR',
    'EEXIST',
    'EACCES',
    'EPERM',
    'EROFS',
    'ELOOP',
];
/** True when the path leads to a folder. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Writes files whole or not at all: no reader sees half of one, and before all are written none has its name. A link is
 * followed, and what is no file (a pipe, a terminal) is written to as it stands.
 * Throws `FILE_NOT_WRITTEN`.
 */
function writeFiles(files) {
    const plain = files.flatMap((file) => plainTarget(file) ?? []);
    const only = files.length === 1 ? files[0] : undefined;
    attempt(only?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(files[0]?.name ?? ''), () => (0,_store_durable_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAll */ .V7)(plain));
}
/** Where the file lies when it is one, or will be; anything else is written at once. */
function plainTarget({ name, path, text }) {
    return attempt(name, () => {
        const standing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (standing?.isFile())
            return { path: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), data: text };
        if (standing) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
            return undefined;
        }
        // A folder that is not there is more likely misspelt than wanted.
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path).length)), data: text };
    });
}
function attempt(name, work) {
    try {
        return work();
    }
    catch (error) {
        if (!BAD_NAME.includes((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) ?? ''))
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('FILE_NOT_WRITTEN', `${name} cannot be written: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}.`, {
            hints: ['The folder must be there, and writable.'],
            cause: error,
        });
    }
}
//# sourceMappingURL=written-files.js.map

/***/ }),

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ buildPlan),
/* harmony export */   Qg: () => (/* binding */ recordedPlanDigest),
/* harmony export */   Rg: () => (/* binding */ storedPlan),
/* harmony export */   Zd: () => (/* binding */ batchIdOf),
/* harmony export */   t2: () => (/* binding */ DEFAULT_FILE_BYTES),
/* harmony export */   x1: () => (/* binding */ planRecord)
/* harmony export */ });
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1315);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




const DEFAULT_FILE_BYTES = 5_000_000;
/**
 * Resolves a pipeline against the registry and the options.
 * Throws `PIPELINE_NOT_FOUND`, `TASK_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
function buildPlan(registry, name, options) {
    const pipeline = findPipeline(registry, name, options.pipelines ?? {});
    const ids = new Map();
    const tasks = pipeline.tasks.map(({ task_id, type, config }) => {
        const task = findTask(registry, type);
        const depends = task.needs.map((need) => {
            const id = ids.get(need);
            if (id === undefined)
                throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_INVALID', `Pipeline ${JSON.stringify(name)}: task "${type}" needs "${need}" before it.`);
            return id;
        });
        ids.set(type, task_id);
        return planTask(registry, task, {
            task_id,
            depends_on: depends,
            options: { ...options.tasks?.[type], ...config },
        });
    });
    const limits = { file_bytes: options.fileBytes };
    return { pipeline: name, tasks, limits, digest: planDigest(tasks, limits) };
}
function planTask(registry, task, given) {
    const config = task.config.safeParse(given.options);
    if (!config.success) {
        const issue = config.error.issues[0];
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('CONFIG_INVALID', `Option ${issue?.path.join('.') || 'list'} of task "${task.type}": ${issue?.message ?? 'is not valid'}.`);
    }
    return {
        task_id: given.task_id,
        type: task.type,
        version: task.version,
        scope: task.scope,
        ...(given.depends_on.length > 0 ? { depends_on: given.depends_on } : {}),
        // Through canonical JSON, so that the order in which options were written does not count.
        config: JSON.parse((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(config.data)),
        tools: registry.tools(task.type),
    };
}
function findPipeline(registry, name, users) {
    const builtIn = registry.pipelines.get(name);
    const user = Object.hasOwn(users, name) ? users[name] : undefined;
    if (user)
        return { name, description: 'from the configuration', tasks: withTaskIds(registry, user) };
    if (builtIn)
        return builtIn;
    const known = [...registry.pipelines.keys(), ...Object.keys(users)];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PIPELINE_NOT_FOUND', `There is no pipeline ${JSON.stringify(name)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Pipelines: ${known.join(', ')}.`],
    });
}
/** User pipelines name types; each type keeps the id that the built-in pipelines give it, a second one gets `_2`. */
function withTaskIds(registry, steps) {
    const seen = new Map();
    return steps.map(({ task: type, options }) => {
        findTask(registry, type);
        const count = (seen.get(type) ?? 0) + 1;
        seen.set(type, count);
        const id = builtInTaskId(registry, type);
        return { task_id: count === 1 ? id : `${id}_${count}`, type, ...(options ? { config: options } : {}) };
    });
}
function builtInTaskId(registry, type) {
    for (const pipeline of registry.pipelines.values())
        for (const task of pipeline.tasks)
            if (task.type === type)
                return task.task_id;
    return type;
}
function findTask(registry, type) {
    const task = registry.tasks.get(type);
    if (task)
        return task;
    const known = [...registry.tasks.keys()];
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(type, known);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('TASK_NOT_FOUND', `There is no task ${JSON.stringify(type)}.`, {
        hints: [near ? `Did you mean ${near}?` : `Tasks: ${known.join(', ')}.`],
    });
}
/** `batch-` and 32 hex digits of sha256 over the snapshot id and the plan: equal work has equal ids on every machine. */
function batchIdOf(snapshotId, plan) {
    return `batch-${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ snapshot_id: snapshotId, plan: plan.digest })).slice(0, 32)}`;
}
/** The record of a plan for one batch. */
function planRecord(plan, batchId) {
    return {
        schema_name: 'codebatch.plan',
        schema_version: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        producer: { ..._records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8 },
        batch_id: batchId,
        tasks: plan.tasks,
        limits: plan.limits,
    };
}
/**
 * A written plan, ready to run again. A plan of the reference implementation names no versions: it gets ours.
 * Throws `TASK_NOT_FOUND`, and `PLAN_MISMATCH` when this version would compute something else than the plan says.
 */
function storedPlan(registry, pipeline, record) {
    const tasks = record.tasks.map((written) => {
        const task = findTask(registry, written.type);
        const { task_id, depends_on = [], config } = written;
        const ours = planTask(registry, task, { task_id, depends_on, options: config });
        const facts = ({ version, tools, config: resolved }) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)({ version, tools, resolved });
        if (written.version !== undefined && facts(ours) !== facts(written))
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PLAN_MISMATCH', `The batch was planned by codebatch ${record.producer.version}, whose task ${task_id} computes something else than this one's.`, { hints: ['Make a new batch of the same snapshot: codebatch batch init --snapshot … --pipeline …'] });
        return ours;
    });
    const limits = record['limits'] ?? { file_bytes: DEFAULT_FILE_BYTES };
    return { pipeline, tasks, limits, digest: planDigest(tasks, limits) };
}
function planDigest(tasks, limits) {
    return digestOfPlan({ producer: _records_header_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCER */ .n8, tasks, limits });
}
/** The digest of a written plan: that of the plan which it was written from. */
function recordedPlanDigest({ producer, tasks, limits }) {
    return digestOfPlan({ producer, tasks, limits });
}
function digestOfPlan(facts) {
    return `sha256:${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)((0,_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(facts))}`;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _records_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7499);



/** Words of a comma list, each once, in their order. Throws `INVALID_ARGUMENT`. */
function parseFailOn(text) {
    const words = (0,_records_config_js__WEBPACK_IMPORTED_MODULE_0__/* .splitFailOn */ .eh)(text);
    const known = _records_config_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON_WORDS */ .Ri;
    for (const word of words.length === 0 ? [text] : words)
        if (!known.includes(word)) {
            const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(word, known);
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('INVALID_ARGUMENT', `--fail-on does not know ${JSON.stringify(word)}.`, {
                hints: [near ? `Did you mean ${near}?` : `It knows: ${known.join(', ')}.`],
            });
        }
    if (words.includes('none') && words.length > 1)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('INVALID_ARGUMENT', `--fail-on ${text}: "none" stands alone.`, {
            hints: ['Leave "none" out, or leave everything else out.'],
        });
    return words;
}
//# sourceMappingURL=fail-on.js.map

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

/***/ })

};
