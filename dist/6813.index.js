export const id = 6813;
export const ids = [6813];
export const modules = {

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandTable),
/* harmony export */   W: () => (/* binding */ globalOptions)
/* harmony export */ });
/** Commands that change a store, a schedule or a tree, at least with one of their options; memory of results counts. */
const CHANGING = new Set([
    'check',
    'open',
    'explain',
    'accept',
    'init',
    'snapshot take',
    'batch init',
    'run',
    'resume',
    'run-shard',
    'merge',
    'verify',
    'gc',
    'index-build',
    'schedule run',
    'schedule expand',
    'schedule server',
    'schedule worker',
    'schedule done',
    'schedule fail',
    'schedule heartbeat',
    'schedule enqueue',
    'schedule stats',
    'schedule jobs',
    'schedule retry',
    'schedule cancel',
    'schedule approve',
    'schedule exec',
    'schedule mcp',
    'app',
]);
/** What values of these names are; all others are plain text. */
const TYPES = {
    n: 'integer',
    seconds: 'number',
    list: 'list',
    ids: 'list',
    time: 'duration',
    json: 'json',
};
/**
 * The command line as a table, read from the very objects that parse it: nothing can be listed that is not accepted.
 * @param program with all its commands registered
 */
function commandTable(program) {
    return leavesOf(program, '').map(([name, command]) => {
        const options = command.options.filter(({ hidden }) => !hidden).map(optionEntry);
        const isRequired = (flag) => options.some((option) => option.flag === flag && option.required);
        const has = (flag) => options.some((option) => option.flag === flag);
        return {
            name,
            description: command.description(),
            read_only: !CHANGING.has(name),
            supports_json: has('--json'),
            supports_explain: has('--explain'),
            requires_store: isRequired('--store'),
            requires_batch: isRequired('--batch'),
            arguments: command.registeredArguments.map(argumentEntry),
            options,
        };
    });
}
/** Options that go with every command: `--help` and `--version`. */
function globalOptions(program) {
    const help = {
        flag: '--help',
        type: 'boolean',
        required: false,
        description: 'display help for command',
    };
    return [help, ...program.options.map(optionEntry)];
}
/** Commands that do something, by the words that call them; in the order of `--help`. */
function leavesOf(command, name) {
    if (command.commands.length === 0)
        return [[name, command]];
    return command.commands.flatMap((child) => leavesOf(child, `${name} ${child.name()}`.trim()));
}
function optionEntry(option) {
    const { long, required, optional, flags, argChoices, mandatory, description } = option;
    const value = required || optional ? /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] : undefined;
    const standing = option.defaultValueDescription ?? option.defaultValue;
    return {
        flag: long ?? flags,
        type: value === undefined ? 'boolean' : argChoices ? 'choice' : (TYPES[value] ?? 'string'),
        ...(value === undefined ? {} : { value }),
        required: mandatory,
        ...(standing === undefined
            ? {}
            : { default: typeof standing === 'string' ? standing : JSON.stringify(standing) }),
        ...(argChoices ? { choices: argChoices } : {}),
        description,
    };
}
function argumentEntry(argument) {
    const { required, variadic, argChoices, description } = argument;
    return {
        name: argument.name(),
        required,
        variadic,
        ...(argChoices ? { choices: argChoices } : {}),
        description,
    };
}
//# sourceMappingURL=command-table.js.map

/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerApi: () => (/* binding */ registerApi)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/records/api.js


/** What an option takes; `boolean` takes nothing. */
const OPTION_TYPES = [
    'boolean',
    'string',
    'integer',
    'number',
    'list',
    'choice',
    'duration',
    'json',
];
const optionSchema = schemas.strictObject({
    /** As it is typed: `--store`, `--no-memo`. */
    flag: schemas.string(),
    type: schemas["enum"](OPTION_TYPES),
    /** What its value is called in the help: `dir`, `id`, `file`. */
    value: schemas.string().optional(),
    required: schemas.boolean(),
    /** As it could be typed. */
    default: schemas.string().optional(),
    choices: schemas.array(schemas.string()).optional(),
    description: schemas.string(),
});
const argumentSchema = schemas.strictObject({
    name: schemas.string(),
    required: schemas.boolean(),
    variadic: schemas.boolean(),
    choices: schemas.array(schemas.string()).optional(),
    description: schemas.string(),
});
const commandSchema = schemas.strictObject({
    /** The words that call it: `batch init`. */
    name: schemas.string(),
    description: schemas.string(),
    /** True when it changes no store, schedule or tree; files that an option names apart. */
    read_only: schemas.boolean(),
    supports_json: schemas.boolean(),
    supports_explain: schemas.boolean(),
    requires_store: schemas.boolean(),
    requires_batch: schemas.boolean(),
    arguments: schemas.array(argumentSchema),
    options: schemas.array(optionSchema),
});
/** Everything that the command line offers, for programs that call it. */
const apiSchema = schemas.strictObject({
    schema_name: schemas.literal('codebatch.api'),
    schema_version: schemas.int(),
    producer: header/* producerSchema */.yO,
    /** Accepted with every command. */
    global_options: schemas.array(optionSchema),
    commands: schemas.array(commandSchema),
    exit_codes: schemas.array(schemas.strictObject({ code: schemas.int(), means: schemas.string() })),
    errors: schemas.array(schemas.strictObject({ code: schemas.string(), means: schemas.string() })),
    /** What `--format` knows. */
    formats: schemas.array(schemas.strictObject({ name: schemas.string(), extension: schemas.string(), title: schemas.string() })),
    /** Published JSON Schemas, and the `schema_name` of the records that each describes. */
    schemas: schemas.array(schemas.strictObject({ name: schemas.string(), file: schemas.string(), schema_name: schemas.string().optional() })),
    output_kinds: schemas.array(schemas.strictObject({ kind: schemas.string(), tasks: schemas.array(schemas.string()) })),
    pipelines: schemas.array(schemas.strictObject({ name: schemas.string(), description: schemas.string(), tasks: schemas.array(schemas.string()) })),
    tasks: schemas.array(schemas.strictObject({
        type: schemas.string(),
        version: schemas.int(),
        scope: schemas["enum"](['shard', 'batch']),
        description: schemas.string(),
        kinds_out: schemas.array(schemas.string()),
        needs: schemas.array(schemas.string()),
    })),
});
//# sourceMappingURL=api.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/records/acceptance.js
var acceptance = __webpack_require__(8489);
// EXTERNAL MODULE: ./build/src/records/batch.js
var batch = __webpack_require__(180);
// EXTERNAL MODULE: ./build/src/records/chunk-manifest.js
var chunk_manifest = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/src/records/config.js
var config = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/src/records/error.js

/** What every failing command prints with `--json`. */
const errorSchema = schemas.strictObject({
    error: schemas.strictObject({
        code: schemas.string().regex(/^[A-Z][A-Z0-9_]*$/),
        message: schemas.string(),
        hints: schemas.array(schemas.string()),
        details: schemas.record(schemas.string(), schemas.unknown()),
    }),
});
//# sourceMappingURL=error.js.map
// EXTERNAL MODULE: ./build/src/records/event.js
var records_event = __webpack_require__(8448);
// EXTERNAL MODULE: ./build/src/records/file.js
var file = __webpack_require__(2572);
;// CONCATENATED MODULE: ./build/src/records/gate.js

/** Why a gate did not pass: one of possibly many reasons. */
const gateFailureSchema = schemas.looseObject({
    message: schemas.string(),
    /** Relative to the store. */
    location: schemas.string().optional(),
    expected: schemas.string().optional(),
    actual: schemas.string().optional(),
    suggestion: schemas.string().optional(),
});
/** What one gate says of one store. No clock: the same store gives the same bytes. */
const gateResultSchema = schemas.looseObject({
    gate_id: schemas.string(),
    alias: schemas.string(),
    status: schemas.literal('ENFORCED'),
    passed: schemas.boolean(),
    /** Why there was nothing to judge; such a gate neither passed nor failed. */
    skipped: schemas.string().optional(),
    /** What of the promise could not be looked at: of that, passing says nothing. */
    unjudged: schemas.string().optional(),
    /** What was looked at, in numbers and names. */
    details: schemas.record(schemas.string(), schemas.unknown()),
    artifacts: schemas.array(schemas.string()),
    failures: schemas.array(gateFailureSchema),
});
/** The evidence of several gates in one document. */
const gateBundleSchema = schemas.looseObject({
    schema_name: schemas.literal('codebatch.gate_bundle'),
    schema_version: schemas.int(),
    bundle_name: schemas.string(),
    passed: schemas.boolean(),
    total: schemas.int(),
    passed_count: schemas.int(),
    failed_count: schemas.int(),
    skipped_count: schemas.int(),
    environment: schemas.looseObject({ codebatch_version: schemas.string(), node: schemas.string(), platform: schemas.string() }),
    /** What was judged: batches with their snapshots, and the digest of all store bytes. */
    evidence: schemas.looseObject({
        store_digest: schemas.string(),
        batches: schemas.array(schemas.looseObject({ batch_id: schemas.string(), snapshot_id: schemas.string(), plan_digest: schemas.string() })),
        sampled_shards: schemas.int(),
    }),
    results: schemas.array(gateResultSchema),
});
//# sourceMappingURL=gate.js.map
;// CONCATENATED MODULE: ./build/src/records/origin.js


/** A commit's object id. */
const commitId = schemas.string().regex(/^(?:[\da-f]{40}|[\da-f]{64})$/);
/**
 * Where a report comes from, as its maker says: `origin.json` beside `report.json` in an artifact. Nobody believes it.
 * It is compared with what GitHub says of the run, so that a mix-up is seen.
 */
const originSchema = schemas.looseObject({
    schema_name: schemas.literal('codebatch.origin'),
    schema_version: header/* schemaVersion */.CZ,
    /** `owner/name`. */
    repository: schemas.string().max(200),
    /** Absent where the run was for no pull request. */
    pull_request: schemas.int().min(1).optional(),
    /** Head of the pull request, or the commit that was pushed. */
    head_sha: commitId,
    run: schemas.int().min(1),
    attempt: schemas.int().min(1),
    /** What the comment and the check run are named after: workflow and job. */
    name: schemas.string().min(1).max(200),
    /** What the judging took, for people. */
    cost: schemas.looseObject({
        elapsed_ms: schemas.int().min(0),
        memo: schemas.looseObject({ hits: schemas.int().min(0), misses: schemas.int().min(0) }),
    })
        .optional(),
});
//# sourceMappingURL=origin.js.map
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/failure.js
var failure = __webpack_require__(3182);
// EXTERNAL MODULE: ./build/src/records/report.js + 3 modules
var report = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/src/records/split.js




/** Shards that one job takes, `00-3f` or `ab`, and what they are thought to cost. */
const splitRangeSchema = schemas.looseObject({
    range: schemas.string().regex(/^[0-9a-f]{2}(-[0-9a-f]{2})?$/),
    /** Bytes that the memo did not know when the split was made, with a little for each file. */
    cost: schemas.int().min(0),
});
/**
 * `split.json`: what all jobs of one run agree on before any of them computes. Two commits, what is computed of them,
 * and which shards each job takes. Holds no time and no name of a machine: equal questions give equal bytes.
 */
const splitSchema = schemas.looseObject({
    schema_name: schemas.literal('codebatch.split'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    base: report/* sideSchema */.lG,
    head: report/* sideSchema */.lG,
    /** Git trees of both sides; the base may be none. */
    base_tree: schemas.string().optional(),
    head_tree: schemas.string(),
    /** What was asked for; absent where the configuration decides. */
    pipeline: schemas.string().optional(),
    config_from: schemas["enum"](['head', 'base']).optional(),
    /** Digest of the plan that every job must arrive at by itself. */
    plan: schemas.string(),
    /** Digest of the configuration, of which the plan is only a part. */
    config: digest/* digest */.br,
    /** Digests of the file indexes that travel beside this. */
    base_files: digest/* digest */.br.optional(),
    head_files: digest/* digest */.br,
    /** In order; together all 256 shards, each once. */
    ranges: schemas.array(splitRangeSchema)
        .min(1)
        .max(256)
        .refine((ranges) => coversAll(ranges.map(({ range }) => range)), {
        error: 'the ranges are not the shards 00 to ff, each once and in order',
    }),
});
/** One line of a file index: path, git object id, digest and size. */
const splitFileSchema = schemas.tuple([
    schemas.string().min(1),
    schemas.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    digest/* digest */.br,
    schemas.int().min(0),
]);
/** First and last shard of a range, as numbers. */
function rangeEnds(range) {
    const [first, last] = range.split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last ?? first, 16) };
}
/** The text of the range between two shards, given as numbers. */
function rangeText(first, last) {
    return first === last ? ALL_SHARDS[first] : `${ALL_SHARDS[first]}-${ALL_SHARDS[last]}`;
}
/** True when ranges, in order, are the shards 00 to ff, each once. */
function coversAll(ranges) {
    let next = 0;
    for (const range of ranges) {
        const { first, last } = rangeEnds(range);
        if (first !== next || last < first)
            return false;
        next = last + 1;
    }
    return next === digest/* ALL_SHARDS */.CK.length;
}
//# sourceMappingURL=split.js.map
;// CONCATENATED MODULE: ./build/src/records/part.js





/** Facts of one task, as a memo pack that follows the manifest. */
const partPackSchema = schemas.looseObject({
    fingerprint: schemas.string().regex(/^[0-9a-f]{32}$/),
    bytes: schemas.int().min(0),
    digest: digest/* digest */.br,
});
/**
 * The manifest of a part: what one job made of its range, head and base together. The packs follow it in this order.
 * Facts that the job found in its memo do not travel.
 */
const partSchema = schemas.looseObject({
    schema_name: schemas.literal('codebatch.part'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    /** Digest of the `split.json` that it answers. */
    split: digest/* digest */.br,
    base_commit: schemas.string().optional(),
    head_commit: schemas.string(),
    plan: schemas.string(),
    range: splitRangeSchema.shape.range,
    /** Of the job: a later attempt counts in place of an earlier one. */
    attempt: schemas.int().min(1),
    /** What went wrong, by the content that it went wrong with; sorted. */
    failures: schemas.array(schemas.tuple([schemas.string(), failure/* failureSchema */.I])),
    packs: schemas.array(partPackSchema),
});
//# sourceMappingURL=part.js.map
// EXTERNAL MODULE: ./build/src/records/plan.js
var plan = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/src/records/problem.js
var problem = __webpack_require__(311);
// EXTERNAL MODULE: ./build/src/records/shard-state.js
var shard_state = __webpack_require__(2712);
// EXTERNAL MODULE: ./build/src/records/snapshot.js
var snapshot = __webpack_require__(6098);
// EXTERNAL MODULE: ./build/src/records/store.js
var store = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/src/records/task.js
var task = __webpack_require__(3431);
;// CONCATENATED MODULE: ./build/src/records/published.js





















/** Nouns whose schemas are published as `schemas/<noun>.schema.json`, sorted. */
const PUBLISHED_SCHEMAS = {
    acceptance: acceptance/* acceptanceSchema */.r,
    api: apiSchema,
    batch: batch/* batchSchema */.A,
    'chunk-manifest': chunk_manifest/* chunkManifestSchema */.w,
    config: config/* configSchema */.Qn,
    error: errorSchema,
    event: records_event/* eventSchema */.G,
    file: file/* fileSchema */.Mz,
    'gate-bundle': gateBundleSchema,
    origin: originSchema,
    output: output/* outputSchema */.fe,
    part: partSchema,
    plan: plan/* planSchema */.F,
    problem: problem/* problemSchema */.z,
    report: report/* reportSchema */.Qh,
    'shard-state': shard_state/* shardStateSchema */.L,
    snapshot: snapshot/* snapshotSchema */.ap,
    split: splitSchema,
    store: store/* storeSchema */.T,
    task: task/* taskSchema */.v,
};
/** The `schema_name` that records of a noun carry; undefined for those without one, such as lines. */
function schemaNameOf(schema) {
    const field = schema instanceof schemas.ZodObject ? schema.shape['schema_name'] : undefined;
    const value = field instanceof schemas.ZodLiteral ? field.value : undefined;
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=published.js.map
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/cli/command-table.js
var command_table = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/error-codes.js
/** Every code that stands in an error envelope of the command line, and what it says. Sorted. */
const ERROR_CODES = {
    ACCEPTANCE_INVALID: 'A line of the acceptance file is no record.',
    APP_DB_BUSY: 'Another process holds the database of the app.',
    APP_DB_INVALID: 'The file is no database of the app.',
    APP_MISSING: 'This build of codebatch has no app in it.',
    BATCH_EXISTS: 'The id given for a batch names another one.',
    BATCH_NOT_FOUND: 'The store has no such batch.',
    BUNDLE_NOT_FOUND: 'There is no such bundle of gates.',
    CHECK_INCOMPLETE: 'A piece of work failed on which an answer depends.',
    CONFIG_INVALID: 'The configuration says what it may not.',
    CONFIG_NOT_FOUND: 'The configuration file is not there.',
    DEDUPE_INVALID: 'The key of dedupe= cannot stand for what the job does.',
    DELIVERY_INVALID: 'The file is no recorded delivery.',
    DEPENDENCY_NOT_DONE: 'A task was asked for before one that it needs.',
    DEPENDENCY_UNKNOWN: 'A job was to wait for one that is not there.',
    FILE_NOT_FOUND: 'The snapshot has no such file.',
    FILE_NOT_PLAIN: 'Something else stands where a plain file must be.',
    FILE_NOT_READ: 'A file named on the command line cannot be read.',
    FILE_NOT_WRITTEN: 'A file named on the command line cannot be written.',
    FINDING_NOT_FOUND: 'The report has no such finding.',
    FINDING_NOT_OPEN: 'Only regressions can be accepted.',
    GATE_NOT_FOUND: 'There is no such gate.',
    GITHUB_FAILED: 'GitHub did not tell what a recorded delivery needs.',
    GIT_FAILED: 'The git program ended with an error.',
    GIT_MISSING: 'There is no git program.',
    GIT_UNSAFE: 'Git does not trust the owner of the repository.',
    HOLDER_UNCLEAR: 'A job was handed out to several holders here.',
    INDEX_UNAVAILABLE: 'The database of the index is not installed on this machine.',
    INTERNAL: 'The server of the schedule has a fault, of which its own output tells more.',
    INTERNAL_ERROR: 'A fault of codebatch or of the machine; the exit code is 3.',
    INVALID_ARGUMENT: 'A command, an argument or an option is not as it must be.',
    INVALID_CURSOR: 'The cursor is none, or of another question.',
    JOB_ENDED: 'A job that has ended cannot be cancelled.',
    JOB_ID_INVALID: 'The text cannot name a job.',
    JOB_ID_TAKEN: 'Another job has this id.',
    JOB_NOT_FAILED: 'Only a job that failed or was cancelled can be tried again.',
    JOB_NOT_FOUND: 'The schedule has no such job.',
    JOB_WITHOUT_GATE: 'Only a job with a gate that is shut can be let through.',
    LEASE_NOT_FOUND: 'The job was not handed out here, or to another holder.',
    LINK_REFUSED: 'A symbolic link stands where none is followed.',
    LOG_NOT_FOUND: 'No attempt at the job, or not the one that was asked for, has left a log.',
    MCP_MISSING: 'The SDK of the Model Context Protocol is not installed.',
    NOT_A_REPOSITORY: 'A revision was named where there is no repository.',
    NOT_REGISTERED: 'The app is not registered, so that GitHub cannot be read.',
    NO_SYNTAX_TREE: 'The file is no text.',
    OBJECT_CORRUPT: 'The bytes of an object are not those of its digest.',
    OBJECT_UNAVAILABLE: 'An object is not there.',
    PART_MISMATCH: 'A part holds another snapshot or plan.',
    PATH_OUTSIDE: 'The workplan is not inside the repository.',
    PAYLOAD_EMPTY: 'A payload points to nothing.',
    PAYLOAD_FRAGMENT: 'Nothing is known of what stands behind a # of a payload.',
    PAYLOAD_PATH: 'A payload points out of the repository.',
    PAYLOAD_PREFIX: 'A payload begins with no known prefix.',
    PAYLOAD_TOO_LONG: 'A payload is longer than is taken.',
    PIPELINE_INVALID: 'A pipeline lacks a task that another one needs.',
    PIPELINE_NOT_FOUND: 'There is no such pipeline.',
    PLAN_ID_TAKEN: 'Another file holds a workplan of this name.',
    PLAN_MISMATCH: 'This version would compute something else than the plan says.',
    PLAN_NOT_FOUND: 'The schedule has no such workplan.',
    PORT_NOT_OPEN: 'The port cannot be listened on.',
    PORT_TAKEN: "The port of the schedule's server cannot be had.",
    PROBOT_MISSING: 'The package probot, which the app needs, is not installed.',
    REF_NOT_FOUND: 'The repository has no such revision.',
    REPOSITORY_INVALID: 'A delivery names its repository otherwise than as owner/name.',
    REQUEST_INVALID: 'The server of the schedule does not take a value that it was sent.',
    SCHEDULE_BUSY: 'Another process holds the schedule.',
    SCHEDULE_INVALID: 'The file is no schedule.',
    SCHEDULE_NOT_FOUND: 'There is no schedule.',
    SCHEDULE_SERVED: 'Another process serves the schedule.',
    SCHEMA_ERROR: 'A record is not of its schema.',
    SCHEMA_NEWER: 'A record was written by a newer codebatch.',
    SERVER_UNREACHABLE: 'No server of the schedule answers.',
    SETTING_INVALID: "A variable of the app's environment has no value that can be meant.",
    SHARD_CONFLICT: 'Two parts disagree about one task and shard.',
    SHARD_NOT_FOUND: 'A shard is two hex digits, 00 to ff.',
    SNAPSHOT_EXISTS: 'The id given for a snapshot names another one.',
    SNAPSHOT_NOT_FOUND: 'The store has no such snapshot.',
    SOURCE_NOT_FOUND: 'The directory to look at is not there.',
    STEP_FOR_AGENTS: 'Steps of the workplan are for people or agents, not for a workflow.',
    STEP_GATED: 'A step waits for a gate, and no environment stands for it.',
    STORE_BUSY: 'Somebody writes to the store, or collects in it.',
    STORE_CORRUPT: 'A record of the store is damaged.',
    STORE_INVALID: 'The folder holds something else than a store.',
    STORE_NOT_FOUND: 'There is no store.',
    STORE_UNREADABLE: 'The machine does not let a record be read.',
    TASK_NOT_FOUND: 'The batch has no such task.',
    TOKEN_INVALID: "The file of the dashboard's token holds something else.",
    TOKEN_OF_ANOTHER: 'The token is one of another job.',
    TOKEN_STALE: 'The lease is over: the token speaks for no attempt that runs.',
    TOKEN_WRONG: 'The token beside the schedule is not that of its server.',
    WORKPLAN_CHANGED: 'The workplan was changed while it ran: no box is ticked.',
    WORKPLAN_DONE: 'Every step of the workplan is done.',
    WORKPLAN_INVALID: 'A workplan has mistakes, all of them in the details.',
    WORKPLAN_NOT_FOUND: 'The workplan is not there.',
    WORKPLAN_NOT_TEXT: 'A workplan in which boxes are to be ticked is not all UTF-8.',
    WORKPLAN_TOO_LARGE: 'The workplan is larger than is read.',
};
//# sourceMappingURL=error-codes.js.map
// EXTERNAL MODULE: ./build/src/cli/exit-codes.js
var exit_codes = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/src/cli/formats.js
var formats = __webpack_require__(6860);
// EXTERNAL MODULE: ./build/src/cli/table.js
var table = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/src/cli/commands/api.js











/** `codebatch api`: everything that can be called and everything that can come back. Needs no store. */
const registerApi = (program, { output }) => {
    (0,command/* jsonOption */.Ec)(program.command('api').description('tell programs what can be called and what comes back')).action(() => {
        const commands = (0,command_table/* commandTable */.E)(program);
        const api = {
            schema_name: 'codebatch.api',
            schema_version: header/* SCHEMA_VERSION */.f$,
            producer: header/* PRODUCER */.n8,
            global_options: (0,command_table/* globalOptions */.W)(program),
            commands,
            exit_codes: [...exit_codes/* EXIT_CODES */.a],
            errors: Object.entries(ERROR_CODES).map(([code, means]) => ({ code, means })),
            formats: [...formats/* FORMATS */.h].map(([name, { extension, title }]) => ({ name, extension, title })),
            schemas: api_schemas(),
            ...facts(),
        };
        output.result(api, () => api_text(api));
    });
};
function api_schemas() {
    return Object.entries(PUBLISHED_SCHEMAS).map(([name, schema]) => {
        const schemaName = schemaNameOf(schema);
        return {
            name,
            file: `schemas/${name}.schema.json`,
            ...(schemaName === undefined ? {} : { schema_name: schemaName }),
        };
    });
}
/** What is computed, as the registry of tasks says. */
function facts() {
    const tasks = [...registry/* registry */.u.tasks.values()];
    return {
        output_kinds: output/* OUTPUT_KINDS */.mO.map((kind) => ({
            kind,
            tasks: tasks.filter(({ kinds }) => kinds.includes(kind)).map(({ type }) => type),
        })),
        pipelines: [...registry/* registry */.u.pipelines.values()].map((pipeline) => ({
            name: pipeline.name,
            description: pipeline.description,
            tasks: pipeline.tasks.map(({ task_id: id }) => id),
        })),
        tasks: tasks.map(({ type, version, scope, description, kinds, needs }) => ({
            type,
            version,
            scope,
            description,
            kinds_out: [...kinds],
            needs: [...needs],
        })),
    };
}
function api_text({ producer, commands, exit_codes: exits, errors, formats, schemas: nouns }) {
    const section = (title, names) => `${title}: ${names.join(', ')}`;
    return [
        `codebatch ${producer.version}: ${commands.length} commands (--json tells their options, and all the rest).`,
        '',
        (0,table/* renderTable */.b)(['COMMAND', 'CHANGES', 'DESCRIPTION'], commands.map((command) => [usageOf(command), command.read_only ? '' : 'yes', command.description])),
        '',
        (0,table/* renderTable */.b)(['EXIT CODE', 'MEANS'], exits.map(({ code, means }) => [code, means])),
        '',
        section('Errors', errors.map(({ code }) => code)),
        section('Formats', formats.map(({ name }) => name)),
        section('Schemas', nouns.map(({ name }) => name)),
    ].join('\n');
}
function usageOf({ name, arguments: wanted }) {
    const words = wanted.map(({ name: word, required, variadic }) => {
        const shown = variadic ? `${word}...` : word;
        return required ? `<${shown}>` : `[${shown}]`;
    });
    return [name, ...words].join(' ');
}
//# sourceMappingURL=api.js.map

/***/ }),

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

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ACCEPTANCE_FILE),
/* harmony export */   r: () => (/* binding */ acceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** Where a repository keeps what it accepted. */
const ACCEPTANCE_FILE = '.github/codebatch-accepted.jsonl';
/**
 * One line of the acceptance file: one finding that is accepted until its code changes. Keyed by content; N equal
 * lines accept N twins. Who and when is what git says of the line.
 */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.looseObject({
    code: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
    symbol: zod__WEBPACK_IMPORTED_MODULE_0__.string().optional(),
    /** The source line, white space aside, as the matcher sees it. */
    snippet: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    /** The message with numbers masked, or two findings of one rule on one line would be one. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
});
//# sourceMappingURL=acceptance.js.map

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

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ chunkManifestSchema)
/* harmony export */ });
/* unused harmony export CHUNK_SIZE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunkManifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({
    schema_name: zod__WEBPACK_IMPORTED_MODULE_2__.literal('codebatch.chunk_manifest'),
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    producer: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .producerSchema */ .yO,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    format: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    chunks: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.looseObject({ object: _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br, size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0), index: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0) })),
    total_bytes: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(0),
    chunk_size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map

/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   Ri: () => (/* binding */ FAIL_ON_WORDS),
/* harmony export */   eh: () => (/* binding */ splitFailOn),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   wv: () => (/* binding */ finishConfig)
/* harmony export */ });
/* unused harmony export appSection */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);


/** What `fail-on` may list, besides severities, each of which means that or worse. */
const FAIL_ON_WORDS = [..._output_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'any', 'surface', 'unknown', 'none'];
/** `fail-on` as one text: `error,unknown`. */
const FAIL_ON_LIST = new RegExp(`^\\s*(${FAIL_ON_WORDS.join('|')})(\\s*,\\s*(${FAIL_ON_WORDS.join('|')}))*\\s*$`);
/** Words of a comma list, each once, in their order; they are not checked. */
function splitFailOn(text) {
    const words = text.split(',').map((word) => word.trim());
    return [...new Set(words.filter(Boolean))];
}
const options = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown());
/** A step of a user pipeline: a task type, or one with options of its own. */
const step = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ task: zod__WEBPACK_IMPORTED_MODULE_1__.string(), options: options.optional() })]);
const limit = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1);
/** What the GitHub App does in a repository. */
const appSection = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** Whether it comments on pull requests. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(true),
    /** Whether it writes check runs. */
    check: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(true),
});
/** `.github/codebatch.yml`. Every key may be left out. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** The pipeline of `check`. */
    pipeline: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('check'),
    /** Pipelines of your own: a name, and task types in order. */
    pipelines: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z0-9_-]{1,64}$/), zod__WEBPACK_IMPORTED_MODULE_1__.array(step).min(1)).default({}),
    /** Options by task type, for every pipeline. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), options).default({}),
    /** Paths whose findings do not count, as in a `.gitignore`. */
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).default([]),
    /** Severity by rule; `off` takes a rule out. */
    severity: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([..._output_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'off'])).default({}),
    /** What makes a check fail. */
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(FAIL_ON_LIST), zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](FAIL_ON_WORDS)).min(1)])
        .default('warning'),
    /** Findings for functions and files of code above these numbers. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        complexity: limit.optional(),
        /** Import cycles in all. */
        cycles: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0).optional(),
        cognitive_complexity: limit.optional(),
        file_lines: limit.optional(),
        function_lines: limit.optional(),
    })
        .optional(),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        /** Larger files are not analysed. */
        file_bytes: limit.default(5_000_000),
        /** A file that takes longer is given up. */
        seconds_per_file: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(3600).default(60),
    })
        .prefault({}),
    /** What the GitHub App does here; it reads this of the base branch, never of a pull request. */
    app: appSection.prefault({}),
    /** What workers of `codebatch schedule` may do here. */
    schedule: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        /** Commands that `@cmd:` may name: `go test **`. Some that do nothing where it is left out. */
        allow: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).optional(),
        /** Whether `@sh:` is run, by a shell and with nothing checked. */
        shell: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false),
        /** Variables that the programs of jobs get besides those that every program needs. */
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable'))
            .default([]),
        /** The command of `#test` by the end of a file's name; `{path}` stands for the file. */
        tests: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).default({}),
        /** How many jobs of a lane run at once, at most. */
        lanes: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^-?[0-9]+$/), limit).default({}),
    })
        .prefault({}),
});
/** Turns a checked configuration into the form that is used. */
function finishConfig(config) {
    const steps = (list) => list.map((one) => typeof one === 'string'
        ? { task: one }
        : { task: one.task, ...(one.options ? { options: one.options } : {}) });
    return {
        ...config,
        'fail-on': [config['fail-on']].flat().flatMap(splitFailOn),
        pipelines: Object.fromEntries(Object.entries(config.pipelines).map(([name, list]) => [name, steps(list)])),
    };
}
/** What holds where nothing is said. */
function defaultConfig() {
    return finishConfig(configSchema.parse({}));
}
//# sourceMappingURL=config.js.map

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

/***/ 2482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  lG: () => (/* binding */ sideSchema)
});

// UNUSED EXPORTS: countsSchema, skippedSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/src/records/attribution.js

/** The commit in base..head that brought each regression and improvement; present only when it was asked for. */
const attributionSchema = schemas.looseObject({
    /** Commits of base..head, oldest first, that brought something. */
    commits: schemas.array(schemas.looseObject({
        commit: schemas.string(),
        subject: schemas.string(),
        /** Ids of findings, sorted. */
        findings: schemas.array(schemas.string()),
    })),
    /** Ids of findings that no single commit brought, and why: uncommitted, or made by a merge of two sides. */
    unattributed: schemas.array(schemas.looseObject({ finding: schemas.string(), reason: schemas.string() })),
    /** How many commits were compared, and how many versions of files that neither side has had to be analysed. */
    compared_commits: schemas.int().min(0),
    compared_files: schemas.int().min(0),
});
//# sourceMappingURL=attribution.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/src/records/finding.js


const FINDING_CLASSES = [
    'new',
    'worsened',
    'edited',
    'moved',
    'unchanged',
    'softened',
    'fixed',
    'gone',
    'rule_changed',
    'unknown',
];
/** Where a finding stands on one side. Lines and columns are 1-based. */
const placeSchema = schemas.looseObject({
    path: schemas.string(),
    line: schemas.int().min(1),
    column: schemas.int().min(1),
    end_line: schemas.int().min(1),
    end_column: schemas.int().min(1),
    severity: schemas["enum"](output/* SEVERITIES */.oC),
    message: schemas.string(),
    symbol: schemas.string().optional(),
    /** The source lines of the place, at most five. */
    excerpt: schemas.array(schemas.string()).optional(),
});
/**
 * A diagnostic as the comparison sees it. The top-level place is the head's, or the base's for `fixed` and `gone`
 * (and for `unknown` and `rule_changed` when only the base has it); `base` is the matched other side.
 */
const findingSchema = placeSchema.extend({
    /** 8 hex digits, `-2`, `-3` for twins: equal on every machine. */
    id: schemas.string(),
    class: schemas["enum"](FINDING_CLASSES),
    code: schemas.string(),
    task_id: schemas.string(),
    language: schemas.string().optional(),
    /** `base` where the finding stands in the base alone: then its place is the base's. */
    side: schemas.literal('base').optional(),
    base: placeSchema.optional(),
    /** The pass of the matcher that paired the two sides, 0 when nothing did. */
    pass: schemas.int().min(0).optional(),
    /** Why it has this class, when that is not plain: `head file did not parse`. */
    reason: schemas.string().optional(),
    /** Someone accepted it, and why. */
    accepted: schemas.looseObject({ reason: schemas.string() }).optional(),
});
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/src/records/config-effect.js


/**
 * What a change's own edit of the configuration, and the suppression comments it adds, do to the findings of the head:
 * both configurations over the same snapshot. Absent from a report when neither was touched.
 */
const configEffectSchema = schemas.looseObject({
    /** One sentence for each edit: `severity of L003: warning → off`. */
    edits: schemas.array(schemas.string()),
    /** Findings that the base's configuration shows and the head's does not. */
    hidden: schemas.array(findingSchema),
    /** Findings whose severity the head's configuration lowers; `base` holds the base's severity. */
    lowered: schemas.array(findingSchema),
    /** Findings whose severity it raises. */
    raised: schemas.array(findingSchema),
    /** Findings that only the head's configuration shows. */
    added: schemas.array(findingSchema),
    /** Findings that the change silences by a comment, and new ones that arrive silenced. */
    silenced: schemas.array(findingSchema),
    /** False when the check kept to the base's configuration: the lists then say what the head's would do. */
    obeyed: schemas.boolean().optional(),
    /** Files that could not be analysed under both configurations; what the edit does there is not known. */
    unknown: schemas.array(schemas.string()).optional(),
});
//# sourceMappingURL=config-effect.js.map
// EXTERNAL MODULE: ./build/src/records/failure.js
var failure = __webpack_require__(3182);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/records/surface.js
var surface = __webpack_require__(887);
;// CONCATENATED MODULE: ./build/src/records/report.js







/** One side of the comparison: which tree, and why this one. */
const sideSchema = schemas.looseObject({
    /**
     * `commit`: a commit's tree. `worktree`: what git would commit now. `directory`: plain files, no git. `batch`: what a
     * store holds, its id in `ref`.
     */
    kind: schemas["enum"](['commit', 'worktree', 'directory', 'batch', 'none']),
    /** As the person or the rule named it: `origin/main`. */
    ref: schemas.string().optional(),
    commit: schemas.string().optional(),
    snapshot_id: schemas.string().optional(),
    files: schemas.int().min(0).optional(),
    /** One clause: `merge base with origin/main`. */
    why: schemas.string(),
});
const countsSchema = schemas.looseObject({
    regressions: schemas.int(),
    improvements: schemas.int(),
    unknown: schemas.int(),
    new: schemas.int(),
    worsened: schemas.int(),
    edited: schemas.int(),
    moved: schemas.int(),
    unchanged: schemas.int(),
    softened: schemas.int(),
    fixed: schemas.int(),
    gone: schemas.int(),
    rule_changed: schemas.int(),
    suppressed: schemas.int(),
    /** Findings that someone accepted; they are in no other count. */
    accepted: schemas.int(),
    /** Exported names that were removed or changed. */
    surface: schemas.int(),
});
/** A file that was not analysed, and why. */
const skippedSchema = schemas.looseObject({
    path: schemas.string(),
    side: schemas["enum"](['base', 'head']),
    reason: schemas.string(),
});
/**
 * The comparison of two trees. Holds only what follows from both trees, the configuration and the version, so equal
 * inputs give equal bytes; times, provenance and links travel beside it.
 */
const reportSchema = schemas.looseObject({
    schema_name: schemas.literal('codebatch.report'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    base: sideSchema,
    head: sideSchema,
    pipeline: schemas.string(),
    /** Digest of the plan: equal digests mean equal rules and tools. */
    plan: schemas.string(),
    fail_on: schemas.array(schemas.string()),
    /** One sentence. */
    verdict: schemas.string(),
    conclusion: schemas["enum"](['success', 'failure', 'neutral']),
    counts: countsSchema,
    regressions: schemas.array(findingSchema),
    improvements: schemas.array(findingSchema),
    /** What would be regressions, or unknown (without a base: findings), had nobody accepted them. */
    accepted: schemas.array(findingSchema),
    unknown: schemas.array(findingSchema),
    rule_changed: schemas.array(findingSchema),
    /** Matched, but not in the same place or words: `edited` and `moved`. */
    carried: schemas.array(findingSchema),
    /** Exported names: removed and changed ones, moved and added ones. */
    surface: schemas.array(surface/* surfaceChangeSchema */.n),
    /** What the change's own edit of rules and comments does; absent when it edits none. */
    config_effect: configEffectSchema.optional(),
    attribution: attributionSchema.optional(),
    unchanged_count: schemas.int().min(0),
    /** Without a base nothing can be new: all findings stand here, with class `unknown`. */
    findings: schemas.array(findingSchema),
    /** Work that could not be done; any entry makes the report incomplete. */
    failures: schemas.array(failure/* failureSchema */.I),
    skipped: schemas.array(skippedSchema),
    /** Things a reader should know, one sentence each. */
    notes: schemas.array(schemas.string()),
    /** The command that gives this report again; absent when a side is not a commit or a configuration file was given. */
    reproduce: schemas.string().optional(),
});
//# sourceMappingURL=report.js.map

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

/***/ })

};
