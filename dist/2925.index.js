export const id = 2925;
export const ids = [2925];
export const modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startServer: () => (/* binding */ startServer)
/* harmony export */ });
/* unused harmony export DEFAULT_PORT */
/* harmony import */ var _hono_node_server__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6652);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6604);
/* harmony import */ var _open_schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5581);
/* harmony import */ var _page_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1968);
/* harmony import */ var _server_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8748);
/* harmony import */ var _app_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4823);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(297);
/* harmony import */ var _routes_server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3786);









const DEFAULT_PORT = 7337;
/**
 * Serves a schedule on 127.0.0.1 until it is closed. Leases that stand get their full time anew. A command that works on
 * the schedule just now is waited for.
 * Throws `SCHEDULE_SERVED`, `PORT_TAKEN` and as opening the schedule does.
 */
async function startServer(options) {
    const onTrouble = options.onTrouble ?? ((error) => console.error(error));
    // A command that speaks with the schedule itself has it for a moment; a server that listens does not end soon.
    const schedule = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .whenFree */ .nS)(() => new _open_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .OpenSchedule */ .eo({ ...options, onTrouble }), ({ details }) => details['port'] === undefined);
    try {
        const token = (0,_server_token_js__WEBPACK_IMPORTED_MODULE_5__/* .ensureToken */ .mC)((0,_open_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .scheduleFiles */ .JT)(options.db).token);
        let hosts = [];
        const links = new _page_links_js__WEBPACK_IMPORTED_MODULE_4__/* .PageLinks */ .R();
        const app = (0,_app_js__WEBPACK_IMPORTED_MODULE_6__/* .buildApp */ .e)(schedule, { token, links, hosts: () => hosts, onTrouble });
        const server = (0,_hono_node_server__WEBPACK_IMPORTED_MODULE_0__/* .createAdaptorServer */ .b$)({ fetch: app.fetch, overrideGlobalObjects: false });
        const port = await listen(server, options.port ?? DEFAULT_PORT);
        hosts = (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .loopbackHosts */ .N)(port);
        schedule.lock.listensOn(port);
        return {
            url: `http://127.0.0.1:${port}`,
            token,
            pageLink: () => (0,_routes_server_js__WEBPACK_IMPORTED_MODULE_8__/* .pageLink */ .w)({ links, hosts: () => hosts }),
            ...endOf(server, schedule),
        };
    }
    catch (error) {
        schedule.close();
        throw error;
    }
}
function endOf(server, schedule) {
    const closed = new Promise((resolve) => server.once('close', resolve));
    const unwatch = schedule.watch(() => {
        if (schedule.closed)
            end();
    });
    const end = () => {
        unwatch();
        server.close();
        // Those who wait have been told; those who keep a connection for later need none.
        setTimeout(() => server.closeAllConnections(), 100);
    };
    return {
        closed,
        async close() {
            schedule.close();
            await closed;
        },
    };
}
async function listen(server, port) {
    try {
        await new Promise((resolve, reject) => {
            server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
        });
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) !== 'EADDRINUSE' && (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) !== 'EACCES')
            throw error;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('PORT_TAKEN', `Port ${port} of 127.0.0.1 cannot be had.`, {
            hints: ['Name another with --port; 0 is any that is free.'],
            cause: error,
        });
    }
    return server.address().port;
}
//# sourceMappingURL=server.js.map

/***/ })

};
