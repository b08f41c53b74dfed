export const id = 1452;
export const ids = [1452];
export const modules = {

/***/ 1452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerExplain: () => (/* binding */ registerExplain)
});

;// CONCATENATED MODULE: ./build/src/records/passes.js
/** What the matcher found equal, by pass: `pass` of a finding is an index into this. */
const PASSES = [
    'nothing',
    'the same file on both sides',
    'the same content on both sides',
    'the same rule on the line that the diff maps to',
    'the same rule, symbol, message and source line',
    'the same rule in the same surrounding lines, which occur once on each side',
    'the same rule and symbol on a line that was edited in place',
    'the same rule in a block of lines that moved',
];
//# sourceMappingURL=passes.js.map
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(9435);
// EXTERNAL MODULE: ./build/src/cli/around.js + 1 modules
var cli_around = __webpack_require__(2326);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/src/report/listed.js
var listed = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/report/terminal-frame.js
var terminal_frame = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/src/report/terminal-view.js
var terminal_view = __webpack_require__(206);
;// CONCATENATED MODULE: ./build/src/cli/explain-text.js





/** The places of an answer: the finding's, the matched one of the base before it, and the runner-up's at the end. */
function placesOf({ finding, evidence: { runner_up: runnerUp } }) {
    return [
        ...(finding.base ? [{ side: 'base', place: finding.base }] : []),
        { side: (0,listed/* sideOf */.Jh)(finding), place: finding },
        ...(runnerUp ? [runnerUp] : []),
    ];
}
const DEEDS = { hidden: 'hide', lowered: 'lower', raised: 'raise', added: 'add' };
/** What the change's edit of the configuration does, in one line; none when nothing. */
function deedLine({ config_effect: deed }, { config_effect: effect }) {
    if (deed === null)
        return [];
    const verb = effect?.obeyed === false ? `would ${DEEDS[deed]}` : `${DEEDS[deed]}s`;
    const what = deed === 'lowered' || deed === 'raised' ? 'its severity' : 'it';
    return [`configuration: the change's own edit ${verb} ${what}`];
}
function provenanceLine(from) {
    if (from === null)
        return 'has no such finding';
    const version = from.task_version === undefined ? '' : ` version ${from.task_version}`;
    const told = { hit: 'remembered', miss: 'computed in this run', none: 'no outputs' }[from.memo];
    return [
        `${from.task_id} (${from.task_type}${version})`,
        `fingerprint ${from.fingerprint}`,
        `object ${from.object}`,
        ...(from.files === undefined ? [] : [`from outputs of ${from.files.toLocaleString('en-US')} files`]),
        `${told}${from.why === undefined ? '' : `: ${from.why}`}`,
    ].join(', ');
}
const MARKS = {
    new: { sign: '✗', format: 'red' },
    worsened: { sign: '✗', format: 'red' },
    fixed: { sign: '✓', format: 'green' },
    softened: { sign: '✓', format: 'green' },
    gone: { sign: '✓', format: 'green' },
};
const NO_MARK = { sign: '•', format: 'yellow' };
/** Why a finding has its class, for people: what it is, its places with their source, and where its sides came from. */
function explainText(answer, { report, isCompared, view }) {
    const { provenance, reproduce, reproduce_note: note, evidence } = answer;
    const { runner_up: runnerUp } = evidence;
    const places = placesOf(answer).slice(0, runnerUp ? -1 : undefined);
    const step = evidence.step === null ? '' : ` (${evidence.step})`;
    return [
        ...headLines(answer, view),
        ...[
            ...(answer.finding.accepted ? [`accepted: ${answer.finding.accepted.reason}`] : []),
            `matched by: ${evidence.matched_by}${step}`,
            ...deedLine(answer, report),
        ].flatMap((line) => (0,terminal_view/* paragraph */.FY)(line, { ...view, hanging: 4 })),
        ...places.flatMap((one) => ['', ...placeText(one, answer, view)]),
        ...(runnerUp ? ['', ...runnerUpText(runnerUp, answer, view)] : []),
        '',
        view.style('bold', 'Outputs'),
        ...[
            `base: ${isCompared ? provenanceLine(provenance.base) : 'not looked into for it'}`,
            `head: ${provenanceLine(provenance.head)}`,
        ].flatMap((line) => (0,terminal_view/* paragraph */.FY)(line, { ...view, hanging: 8 })),
        ...othersText(answer, view),
        '',
        ...(reproduce === null
            ? (0,terminal_view/* paragraph */.FY)(`Reproduce: ${note}`, { ...view, indent: 0, hanging: 2 })
            : (0,terminal_view/* reproduceLines */.FP)(reproduce, view)).map((line) => view.style('dim', line)),
    ];
}
/** Id, class and reason; below them severity, message and rule. */
function headLines({ finding }, view) {
    const { class: name, code, id, message, severity } = finding;
    const { sign, format } = MARKS[name] ?? NO_MARK;
    const reason = name === 'silenced' ? 'a comment in the code silences it' : finding.reason;
    const title = `${id}: ${name.replace('_', ' ')}${reason === undefined ? '' : ` (${reason})`}`;
    return [
        ...(0,terminal_view/* paragraph */.FY)(title, view).map((line, at) => `${at === 0 ? view.style(format, sign) : ' '} ${view.style('bold', line.slice(2))}`),
        ...(0,terminal_view/* paragraph */.FY)(`${severity} ${code}: ${message}`, { ...view, hanging: 4 }).map((line, at) => at === 0 ? line.replace(severity, view.style(terminal_frame/* SEVERITY_STYLES */.xs[severity], severity)) : line),
    ];
}
/** Where a place is, and its source with the lines around it. */
function placeText({ side, place }, { finding }, view) {
    const where = `:${place.line}:${place.column}${place.symbol === undefined ? '' : ` in ${place.symbol}`}`;
    const room = view.width - 6;
    const path = (0,printable/* cutStart */.Dr)(place.path, Math.max(20, room - where.length));
    const told = (0,printable/* cut */.Jj)(`${path}${where}`, room);
    const heading = `${view.style('dim', side)}  ${(0,terminal_view/* linked */.q)(view.style('cyan', told), side === 'head' ? place : undefined, view)}`;
    const source = (0,code_frame/* placeLines */.L)(place, view.linesOf?.(place.path, side));
    if (source === undefined)
        return [heading];
    const digits = String(place.line + 4).length;
    const rows = (0,code_frame/* frameRows */.TU)(place, source, { room: (0,terminal_frame/* frameRoom */.Hz)(view.width, digits), most: 5 });
    const { style } = view;
    return [heading, ...(0,terminal_frame/* drawFrame */.cH)(rows, { style, digits, severity: finding.severity })];
}
function runnerUpText({ id, side, place, why }, answer, view) {
    return [
        ...(0,terminal_view/* paragraph */.FY)(`nearest in the ${side}: ${id}, but ${why}`, { ...view, indent: 0, hanging: 2 }),
        ...placeText({ side, place }, answer, view),
    ];
}
/** Other findings at the place that was asked for. */
function othersText({ others }, view) {
    if (others.length === 0)
        return [];
    return [
        '',
        view.style('bold', 'At the same place'),
        ...others.map(({ id, code, class: name, line, column }) => (0,printable/* cut */.Jj)(`  ${line}:${column} ${code} ${id} ${name}`, view.width)),
    ];
}
//# sourceMappingURL=explain-text.js.map
// EXTERNAL MODULE: ./build/src/cli/commands/check.js + 7 modules
var check = __webpack_require__(4361);
;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js






/** `codebatch explain FINDING`: why a finding has its class, and where what is known of it came from. */
const registerExplain = (program, face) => {
    const command = program
        .command('explain')
        .argument('<finding>', 'its id, or its place as path:line[:column]')
        .description('say why a finding has its class');
    const withOptions = (0,cli_command/* colorOptions */.ih)((0,check.sideOptions)((0,cli_command/* jsonOption */.Ec)(command)));
    withOptions.action(async (asked, options) => {
        const { report, explanation } = await (0,check.runCheck)(face, { ...options, explain: asked });
        const { isCompared } = explanation;
        const answer = answerOf(report, explanation);
        const view = await viewFor(face, answer, report);
        face.output.result(answer, () => explainText(answer, { report, isCompared, view }).join('\n'));
    });
};
/** The screen, with the texts of both sides around all places of the answer. */
async function viewFor(face, answer, report) {
    const { color, json, width } = face.output;
    const places = json ? [] : placesOf(answer);
    const paths = (wanted) => places.flatMap(({ side, place }) => (side === wanted ? [place.path] : []));
    const around = json ? {} : await (0,cli_around/* aroundPlaces */.C)(face, report, { base: paths('base'), head: paths('head') });
    return (0,terminal/* viewOf */.du)({ color, width, ...around });
}
function answerOf(report, explained) {
    const { finding, evidence, provenance, others, configEffect } = explained;
    return {
        finding,
        evidence: {
            pass: evidence.pass,
            matched_by: matchedBy(evidence, { hasBase: report.base.kind !== 'none', ...explained }),
            step: evidence.step ?? null,
            runner_up: evidence.runnerUp ?? null,
        },
        config_effect: configEffect ?? null,
        provenance,
        others: others.map(({ id, class: name, code, path, line, column }) => ({
            id,
            class: name,
            code,
            path,
            line,
            column,
        })),
        reproduce: report.reproduce ?? null,
        reproduce_note: report.reproduce === undefined ? noteOn(report) : null,
    };
}
function matchedBy({ pass }, { hasBase, isCompared }) {
    if (!hasBase)
        return 'nothing, as there is no base to match with';
    return isCompared
        ? PASSES[pass]
        : 'nothing, as the configuration that the check ran under does not show it';
}
/** Why there is no command that works anywhere, and what works here. */
function noteOn({ base, head }) {
    if (head.kind === 'directory')
        return 'run the same command in this directory';
    if (head.kind === 'worktree')
        return 'run the same command on this working tree; commit it to get a command that works anywhere';
    return base.kind === 'none'
        ? `run the same command on commit ${head.commit}; there is no base to name`
        : 'run the same command here';
}
//# sourceMappingURL=explain.js.map

/***/ })

};
