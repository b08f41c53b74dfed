export const id = 683;
export const ids = [683];
export const modules = {

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAdvice: () => (/* binding */ gateAdvice),
/* harmony export */   renderWorkflow: () => (/* binding */ renderWorkflow)
/* harmony export */ });
/* unused harmony export gatedSteps */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5107);



/** Actions that the workflow uses, by the commits of their releases. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const SETUP_NODE = 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444';
const RECORDED = new Set(['doc', 'url', 'git', 'gh']);
/** A minute for each try, and for what comes around them. */
const SPARE_MINUTES = 5;
/**
 * A workplan as a workflow of GitHub Actions: one job for each step that is not done, `needs` for its dependencies. Every
 * job has a checkout of its own: what one changes in it, others do not see.
 * @param given the version of codebatch that the jobs run, and the environment whose protection stands for gates
 *
 * Throws `STEP_FOR_AGENTS` for steps that only a person or an agent can do, `STEP_GATED` for gates without an
 * environment.
 */
function renderWorkflow(plan, given) {
    const { version, environment } = given;
    const nodes = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .buildGraph */ .ZG)(plan).filter(({ done }) => !done);
    const agents = nodes.filter(({ kind }) => kind === 'file');
    if (agents.length > 0)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('STEP_FOR_AGENTS', `${agents.length} of the steps are for people or agents.`, {
            hints: [
                `Do them first and tick them off: ${agents
                    .slice(0, 10)
                    .map(({ step }) => step)
                    .join(', ')}.`,
            ],
            details: { steps: agents.map(({ step }) => step) },
        });
    if (nodes.length === 0)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('WORKPLAN_DONE', `Every step of ${plan.id} is done.`, {
            hints: ['There is nothing to run.'],
        });
    const gated = gatedSteps(plan);
    if (gated.length > 0 && environment === undefined)
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('STEP_GATED', `${gated.length} of the steps wait for a gate.`, {
            hints: [
                'Name an environment that has required reviewers with --environment; without them it stops nothing.',
                `Or do them first and tick them off: ${gated.slice(0, 10).join(', ')}.`,
            ],
            details: { steps: gated },
        });
    const names = jobNames(nodes);
    // By itself GitHub skips whatever has a failure anywhere behind it: where that is not meant, each job says what is.
    const isPlain = nodes.every(({ onFail }) => onFail === 'skip');
    const jobs = nodes.map((node) => [
        names.get(node.id),
        jobOf(node, { names, nodes, isPlain, version, environment }),
    ]);
    const workflow = {
        name: withoutExpressions(plan.id),
        on: { workflow_dispatch: null },
        permissions: { contents: 'read' },
        jobs: Object.fromEntries(jobs),
    };
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(workflow, { lineWidth: 0, nullStr: '' });
    const advice = gateAdvice(plan, environment);
    const head = [
        '# Written by: codebatch schedule export --github. Jobs share no files: each has a checkout of its own.',
        ...(advice === undefined ? [] : [`# ${advice}`]),
    ];
    return `${head.join('\n')}\n${text
        .replaceAll(CHECKOUT, `${CHECKOUT} # v5.0.0`)
        .replaceAll(SETUP_NODE, `${SETUP_NODE} # v5.0.0`)}`;
}
/** The steps that are not done and wait for a gate, as `ship (manual)`. */
function gatedSteps({ steps }) {
    return steps.flatMap(({ id, gate, done }) => (gate === undefined || done ? [] : [`${id} (${gate})`]));
}
/** What somebody has to set up on GitHub, where there are gates. */
function gateAdvice(plan, environment) {
    const gated = gatedSteps(plan);
    if (gated.length === 0 || environment === undefined)
        return undefined;
    return `The environment "${environment}" needs required reviewers, or these steps run at once: ${gated.join(', ')}.`;
}
function jobOf(node, { names, nodes, isPlain, version, environment }) {
    const needs = node.deps.flatMap((dep) => names.get(dep) ?? []);
    const condition = isPlain ? undefined : conditionOf(node, { names, nodes });
    const isRecorded = RECORDED.has(node.kind);
    const minutes = Math.ceil(((node.retries + 1) * node.timeoutMs) / 60_000) + SPARE_MINUTES;
    const run = `npx --yes codebatch@${version} schedule exec "$PAYLOAD" --timeout ${node.timeoutMs / 1000} --retries ${node.retries}`;
    const env = { PAYLOAD: withoutExpressions(node.payload) };
    return {
        name: node.step,
        ...(needs.length > 0 ? { needs } : {}),
        ...(condition === undefined ? {} : { if: condition }),
        ...(node.gate === undefined ? {} : { environment }),
        ...(node.onFail === 'continue' ? { 'continue-on-error': true } : {}),
        'runs-on': 'ubuntu-latest',
        'timeout-minutes': isRecorded ? SPARE_MINUTES : minutes,
        steps: isRecorded
            ? [{ env, run: `printf 'recorded %s\\n' "$PAYLOAD"` }]
            : [
                { uses: CHECKOUT, with: { 'persist-credentials': false } },
                { uses: SETUP_NODE, with: { 'node-version': 24 } },
                { env, run },
            ],
    };
}
function conditionOf({ deps, onFail }, { names, nodes }) {
    const waited = nodes.filter(({ id }) => deps.includes(id));
    if (waited.length === 0)
        return undefined;
    const good = waited.map((dep) => {
        const result = `needs.${names.get(dep.id)}.result`;
        return dep.onFail === 'continue'
            ? `(${result} == 'success' || ${result} == 'failure')`
            : `${result} == 'success'`;
    });
    return `\${{ ${['!cancelled()', ...(onFail === 'run' ? [] : good)].join(' && ')} }}`;
}
/** Names that GitHub takes, each once. */
function jobNames(nodes) {
    const taken = new Set();
    return new Map(nodes.map(({ id, step }) => {
        const plain = step
            .replaceAll(/[^A-Za-z0-9_]/g, '_')
            .replace(/^(?=\d)/, '_')
            .slice(0, 80);
        let name = plain;
        for (let at = 2; taken.has(name.toLowerCase()); at++)
            name = `${plain}_${at}`;
        taken.add(name.toLowerCase());
        return [id, name];
    }));
}
/** A text in which GitHub finds nothing to work out. */
function withoutExpressions(text) {
    return text.replaceAll('${{', "${{ '${{' }}");
}
//# sourceMappingURL=export-workflow.js.map

/***/ })

};
