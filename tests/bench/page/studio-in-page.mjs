// Runs in the studio's page: does what a clerk does, and times it as in-page.mjs does (from the beginning of a frame in which something
// is done to the task after that frame: scripts, style, layout and painting of it), or until something is there to be seen.

const frame = () => new Promise((done) => requestAnimationFrame(done));
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
const afterFrame = (done) => scheduler.postTask(done, { priority: 'user-blocking' });

const app = () => document.querySelector('steelyard-studio');
const studio = () => app().studio;
const view = () => app().shadowRoot.querySelector(`.view > *`);
const grid = () => view().shadowRoot.querySelector('steelyard-grid');

function painted(run) {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      afterFrame(() => {
        const end = performance.now();
        performance.measure('edit-window', { start, end });
        done(end - start);
      });
      run();
    });
  });
}

/** Milliseconds from now until something is there and painted. */
async function until(isThere, run, limit = 30_000) {
  await frame();
  const start = performance.now();
  await run();
  while (!isThere()) {
    if (performance.now() - start > limit) throw new Error(`not there after ${limit} ms: ${isThere}`);
    await frame();
  }
  return new Promise((done) => afterFrame(() => done(performance.now() - start)));
}

const long = [];
const slow = [];
new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => slow.push(...list.getEntries())).observe({ type: 'event', durationThreshold: 16, buffered: true });

/** Tasks of the page's thread above 50 ms since the last call. */
export async function longTasks() {
  await rest(150);
  return long.splice(0).map(({ duration }) => duration);
}

/** Keys and clicks that took more than 16 ms until they were on the screen, in steps of 8 ms. */
export async function slowEvents() {
  await rest(150);
  return slow
    .splice(0)
    .filter(({ interactionId }) => interactionId > 0)
    .map(({ duration }) => duration);
}

/** All that checks and storage have to do is done, and the thread is free. */
export async function settled() {
  for (let quiet = 0; quiet < 3; ) {
    await rest(100);
    quiet = studio().checking === undefined || (studio().checking.state === 'idle' && app().saving !== 'saving') ? quiet + 1 : 0;
  }
  await idle();
}

/** A draft in the library; its key. */
export function create(document, from) {
  return studio().library.create(document, from);
}

/** Opens a document: until its rows are painted; and until its problems and its trial are there. */
export async function open(key, rows) {
  const start = performance.now();
  const toRows = await until(
    () => view()?.localName === 'steelyard-view-outline' && grid()?.shadowRoot?.querySelectorAll('.body > .row').length >= rows,
    () => studio().open(key, 'outline'),
  );
  await until(
    () => studio().workpiece?.checks?.trial !== undefined,
    () => {},
  );
  return { toRows, toTrial: performance.now() - start };
}

export function close() {
  studio().show('library');
  return rest(200);
}

export function setPanel(panel) {
  app().togglePanel(panel);
}

const leaves = (clauses) => clauses.flatMap((clause) => (clause.clauses === undefined ? [clause] : leaves(clause.clauses)));

/** Points typed into one row after another, and Enter: until the row is painted, and until problems and trial of it are there. */
export async function edits(count) {
  const times = [];
  const checks = [];
  const clauses = leaves(studio().workpiece.ruleset.clauses);
  for (let i = 0; i < count; i += 1) {
    const { id } = clauses[(i * 7) % clauses.length];
    const { points } = leaves(studio().workpiece.ruleset.clauses).find((one) => one.id === id);
    grid().focusCell(id, 'points');
    await frame();
    const { area } = grid().field;
    area.focus();
    area.value = String(points === 3.5 ? 4.5 : 3.5);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await idle();
    const { workpiece } = studio();
    const { revision } = workpiece;
    const start = performance.now();
    const checked = new Promise((done) => {
      const hear = () => {
        if (workpiece.checks.revision <= revision) return;
        workpiece.removeEventListener('checks', hear);
        done(performance.now() - start);
      };
      workpiece.addEventListener('checks', hear);
    });
    times.push(
      await painted(() =>
        area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true })),
      ),
    );
    if (workpiece.revision > revision) checks.push({ all: await checked, worker: workpiece.checks.milliseconds });
    await rest(300);
  }
  if (checks.length < count) throw new Error(`only ${checks.length} of ${count} edits were taken`);
  return { times, checks };
}

export async function undos(count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    await idle();
    times.push(await painted(() => studio().workpiece.undo()));
    await rest(100);
  }
  return times;
}

/** The active cell, for keys that are really pressed. */
export async function focusRow(at) {
  grid().focusCell(leaves(studio().workpiece.ruleset.clauses)[at].id, 'points');
  await frame();
  grid().field.area.focus();
}

/** Until another view is painted. */
export async function show(id) {
  await idle();
  const isThere = () => {
    const shown = view();
    return (
      shown?.localName === `steelyard-view-${id}` &&
      shown.shadowRoot !== null &&
      !shown.isUpdatePending &&
      shown.shadowRoot.childElementCount > 0
    );
  };
  return until(isThere, () => studio().show(id));
}

/** Until the text of the document stands in the source editor. */
export async function showSource() {
  await idle();
  return until(
    () => view()?.localName === 'steelyard-view-source' && view().shadowRoot.querySelectorAll('.monaco-editor .view-line').length > 5,
    () => studio().show('source'),
  );
}
