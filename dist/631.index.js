export const id = 631;
export const ids = [631];
export const modules = {

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerReport: () => (/* binding */ registerReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _review_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7352);
/* harmony import */ var _review_report_batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1220);
/* harmony import */ var _tasks_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);
/* harmony import */ var _explain_comparison_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8905);
/* harmony import */ var _explain_option_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5255);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1150);










/** `codebatch report BATCH --base BATCH`: what one batch of a store changed against another. */
const registerReport = (program, face) => {
    const command = program
        .command('report')
        .argument('<batch>', 'the batch to judge')
        .description('compare two batches of a store, or list the findings of one');
    (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .reportOptions */ .lt)((0,_explain_option_js__WEBPACK_IMPORTED_MODULE_8__/* .explainOption */ .X)((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOption */ .XS)(command))))
        .option('--base <batch>', 'compare with this batch; without one all findings are listed')
        .option('--fail-on <list>', 'error, warning, info, hint (that or worse), any, surface, unknown or none (default: warning)')
        .option('--config <file>', "use this file instead of the snapshot's .github/codebatch.yml")
        .action(async (batch, options) => {
        const wanted = (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .wantedFormats */ .gS)(face, options);
        const { config, base, failOn } = options;
        if (options.explain)
            return (0,_explain_comparison_js__WEBPACK_IMPORTED_MODULE_7__/* .explainComparison */ .j)(face, 'report', { store: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOf */ .xX)(options), base, head: batch });
        const { report, warnings, textOf, texts, complexity } = await (0,_review_report_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .reportBatches */ .V)({
            registry: _tasks_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registry */ .u,
            store: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .storeOf */ .xX)(options),
            head: batch,
            ...wanted.reads,
            ...(base === undefined ? {} : { base }),
            ...(failOn === undefined ? {} : { failOn: (0,_review_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .X)(failOn) }),
            ...(config === undefined ? {} : { config: readConfig(face.cwd, config) }),
        });
        for (const warning of warnings)
            face.output.note(warning);
        await (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .tellReport */ .kf)(face, report, {
            ...wanted,
            beside: { ...(texts ? { texts } : {}), ...(complexity ? { complexity } : {}) },
            aroundThem: () => Promise.resolve({ textOf }),
        });
    });
};
function readConfig(cwd, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('CONFIG_NOT_FOUND', `There is no configuration file ${file}.`);
    return { file, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainComparison)
/* harmony export */ });
/* harmony import */ var _store_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
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

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ reportOptions),
  kf: () => (/* binding */ tellReport),
  gS: () => (/* binding */ wantedFormats)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/formats.js
/** All formats by name, in the order of `--help`. A new one is one more entry. */
const FORMATS = new Map([
    [
        'terminal',
        {
            extension: 'txt',
            title: 'text for people',
            render: async (report, { terminal }) => {
                const { renderTerminal } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 9435));
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
            render: async (report, { texts }) => (await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).renderSarif(report, texts ? { text: texts } : {}),
        },
    ],
    [
        'html',
        {
            extension: 'html',
            title: 'one page that needs no other file',
            reads: ['complexity'],
            render: async (report, { complexity }) => (await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 3175))).renderHtml(report, complexity ? { complexity } : {}),
        },
    ],
    [
        'markdown',
        {
            extension: 'md',
            title: 'GitHub-flavoured markdown, at most 1 MiB',
            render: async (report, { terminal: { elapsedMs, attributionMs, memo } }) => {
                const { renderMarkdown, SUMMARY_BYTES } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 1073));
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
            render: async (report) => (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 3356))).renderJunit(report),
        },
    ],
    [
        'gitlab',
        {
            extension: 'gitlab.json',
            title: 'GitLab Code Quality',
            render: async (report) => (await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 5615))).renderGitlabCodeQuality(report),
        },
    ],
    [
        'csv',
        {
            extension: 'csv',
            title: 'one line a finding',
            render: async (report) => (await __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 1148))).renderCsv(report),
        },
    ],
]);
/** Formats with an option of their own that names their file: `--sarif FILE`. */
const NAMED_FILES = ['sarif', 'html'].filter((name) => FORMATS.has(name));
//# sourceMappingURL=formats.js.map
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
;// CONCATENATED MODULE: ./build/src/cli/written-files.js




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
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Writes files whole or not at all: no reader sees half of one, and before all are written none has its name. A link is
 * followed, and what is no file (a pipe, a terminal) is written to as it stands.
 * Throws `FILE_NOT_WRITTEN`.
 */
function writeFiles(files) {
    const plain = files.flatMap((file) => plainTarget(file) ?? []);
    const only = files.length === 1 ? files[0] : undefined;
    attempt(only?.name ?? (0,external_node_path_.dirname)(files[0]?.name ?? ''), () => (0,durable/* publishAll */.V7)(plain));
}
/** Where the file lies when it is one, or will be; anything else is written at once. */
function plainTarget({ name, path, text }) {
    return attempt(name, () => {
        const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (standing?.isFile())
            return { path: (0,external_node_fs_.realpathSync)(path), data: text };
        if (standing) {
            (0,external_node_fs_.writeFileSync)(path, text);
            return undefined;
        }
        // A folder that is not there is more likely misspelt than wanted.
        return { path: (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), path.slice((0,external_node_path_.dirname)(path).length)), data: text };
    });
}
function attempt(name, work) {
    try {
        return work();
    }
    catch (error) {
        if (!BAD_NAME.includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
        throw new errors/* UserError */.yo('FILE_NOT_WRITTEN', `${name} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, {
            hints: ['The folder must be there, and writable.'],
            cause: error,
        });
    }
}
//# sourceMappingURL=written-files.js.map
;// CONCATENATED MODULE: ./build/src/cli/report-answer.js







/** Adds `--format`, `--output`, `--verbose`, `--quiet`, `--color`, and `--sarif` and its like. */
function reportOptions(command) {
    const titles = [...FORMATS].map(([name, { title }]) => `${name} (${title})`);
    command
        .option('--format <list>', `forms of the report, a comma list: ${titles.join(', ')}`)
        .option('--output <path>', 'the file for one format, or the folder for report.<extension> of each');
    for (const name of NAMED_FILES)
        command.option(`--${name} <file>`, `write the report as ${FORMATS.get(name).title} too`);
    return (0,cli_command/* colorOptions */.ih)(command)
        .option('--verbose', 'show all findings, those that only moved or were edited too')
        .option('--quiet', 'show the verdict alone, and nothing when nothing changed');
}
/** Reads the options. Throws `INVALID_ARGUMENT`, with a hint how it is said right. */
function wantedFormats(face, options) {
    const wanted = placesFor(face, options);
    const names = [wanted.stdout, ...wanted.files.map(({ format }) => format)];
    const read = new Set(names.flatMap((name) => FORMATS.get(name).reads ?? []));
    return { ...wanted, reads: { texts: read.has('texts'), complexity: read.has('complexity') } };
}
function placesFor(face, options) {
    const { json, format, output } = options;
    const formats = format === undefined ? [] : formatsIn(format);
    const stdout = json === true ? 'json' : 'terminal';
    const wanted = {
        stdout,
        files: NAMED_FILES.flatMap((name) => {
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
            `For example --format sarif. There are ${[...FORMATS.keys()].join(', ')}.`,
        ]);
    const inFolder = formats.length > 1 || /[/\\]$/.test(output) || isFolder((0,external_node_path_.resolve)(face.cwd, output));
    if (!inFolder)
        return { ...wanted, files: [...wanted.files, { format: formats[0], name: output }] };
    const files = formats.map((name) => ({
        format: name,
        name: (0,external_node_path_.join)(output, `report.${FORMATS.get(name).extension}`),
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
        files.push({ name, path: (0,external_node_path_.resolve)(face.cwd, name), text });
    }
    if (given.folder !== undefined)
        makeFolder(given.folder, (0,external_node_path_.resolve)(face.cwd, given.folder));
    if (files.length > 0)
        writeFiles(files);
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
    const { framedFindings } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 9435));
    return aroundThem(framedFindings(report, terminal));
}
async function isUnchanged(report) {
    return (await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 1073))).isQuiet(report);
}
function rendered(report, format, context) {
    return FORMATS.get(format).render(report, context);
}
function formatsIn(list) {
    const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '');
    const unknown = names.find((name) => !FORMATS.has(name));
    const known = [...FORMATS.keys()];
    if (names.length === 0)
        throw mistake('--format names no format.', [`There are ${known.join(', ')}.`]);
    if (unknown === undefined)
        return names;
    const near = (0,util_text/* nearest */.pA)(unknown, known);
    throw mistake(`There is no format ${JSON.stringify(unknown)}.`, [
        near === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`,
    ]);
}
function needsFolder(formats) {
    return mistake(`${formats.length} formats cannot all go to stdout.`, [
        `Add --output <folder>, which then holds ${formats.map((name) => `report.${FORMATS.get(name).extension}`).join(' and ')}.`,
    ]);
}
function makeFolder(name, path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    }
    catch (error) {
        throw new errors/* UserError */.yo('FILE_NOT_WRITTEN', `The folder ${name} cannot be made: ${(0,errors/* messageOf */.bD)(error)}.`, {
            hints: ['Several formats go to a folder; one format may go to a file.'],
            cause: error,
        });
    }
}
function mistake(message, hints) {
    return new errors/* UserError */.yo('INVALID_ARGUMENT', message, { hints });
}
//# sourceMappingURL=report-answer.js.map

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
