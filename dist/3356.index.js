export const id = 3356;
export const ids = [3356];
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

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _records_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7676);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);



/**
 * A report as JUnit XML, for servers that show tests. A suite for each rule: regressions are failures, what is unknown
 * is skipped, improvements passed. The first suite is of the run itself: work that failed is an error there, and its
 * properties are the counts.
 */
function renderJunit(report) {
    const suites = [runSuite(report), ...ruleSuites(report)];
    const { regressions, failures } = report;
    const open = tag('testsuites', {
        name: 'codebatch',
        tests: suites.reduce((sum, { tests }) => sum + tests, 0),
        failures: regressions.length,
        errors: failures.length,
    });
    const lines = suites.flatMap(({ text }) => text);
    return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, '</testsuites>', ''].join('\n');
}
function runSuite({ failures, counts, verdict, conclusion }) {
    const told = Object.entries({ verdict, conclusion, ...counts })
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([name, value]) => `      ${tag('property', { name, value: String(value) }, 'empty')}`);
    const cases = failures.length === 0 ? [{ classname: 'codebatch', name: 'All work was done' }] : [];
    return suite('codebatch', [...cases, ...failures.map(errorCase)], {
        errors: failures.length,
        before: ['    <properties>', ...told, '    </properties>'],
    });
}
function errorCase({ code, message, path, shard_id, task_id }) {
    const where = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
    const what = [task_id, where].filter(Boolean).join(' ');
    return {
        classname: 'codebatch',
        name: what === '' ? code : `${code}: ${what}`,
        outcome: tag('error', { type: code, message }, 'empty'),
    };
}
function ruleSuites(report) {
    const suites = new Map();
    const add = (finding, end, outcome) => {
        const known = suites.get(finding.code) ?? { cases: [], failures: 0, skipped: 0 };
        suites.set(finding.code, known);
        known.cases.push({ ...caseOf(finding), ...(outcome === undefined ? {} : { outcome }) });
        if (end)
            known[end]++;
    };
    for (const finding of report.regressions)
        add(finding, 'failures', failureOf(finding));
    // Without a base nothing is known to be new.
    for (const finding of [...report.unknown, ...report.findings])
        add(finding, 'skipped', skippedOf(finding));
    for (const finding of report.improvements)
        add(finding, undefined);
    return [...suites]
        .sort(([a], [b]) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compareStrings */ .Kt)(a, b))
        .map(([code, { cases, ...counts }]) => {
        const summary = (0,_records_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(code)?.summary;
        return suite(summary === undefined ? code : `${code} ${summary}`, cases, counts);
    });
}
/** The name holds no line: servers tell a test by its name from one run to the next. */
function caseOf({ path, message, id }) {
    return { classname: path, name: `${message} (${id})` };
}
function failureOf({ path, line, column, message, severity, class: name, excerpt }) {
    const place = `${path}:${line}:${column} ${severity} ${name}`;
    const body = [place, ...(excerpt ?? [])].map(escape).join('\n');
    return `${tag('failure', { type: severity, message })}${body}</failure>`;
}
function skippedOf({ path, line, column, reason }) {
    return `<skipped>${escape(`${path}:${line}:${column} ${reason ?? 'no base to compare with'}`)}</skipped>`;
}
function suite(name, cases, more) {
    const { failures = 0, errors = 0, skipped = 0, before = [] } = more;
    const text = cases.map(({ classname, name: title, outcome }) => {
        const attributes = { classname, name: title };
        return outcome === undefined
            ? `    ${tag('testcase', attributes, 'empty')}`
            : `    ${tag('testcase', attributes)}${outcome}</testcase>`;
    });
    const open = tag('testsuite', { name, tests: cases.length, failures, errors, skipped });
    return { tests: cases.length, text: [`  ${open}`, ...before, ...text, '  </testsuite>'] };
}
function tag(name, attributes, end) {
    const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
    return `<${name}${list.join('')}${end ? '/' : ''}>`;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Untrusted text inside XML: nothing that acts, and none of the characters that XML does not have. */
function escape(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)
        .replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
//# sourceMappingURL=junit.js.map

/***/ })

};
