// Runs in the page: measures the built element there. What the page's thread does for one change is timed from the beginning of a
// frame, in which the change is made, to the task after that frame: scripts, style, layout and painting of it, without the waiting for
// the screen's next refresh. (A task of the highest priority that is posted in a frame's callback comes next after the frame has been
// handed to the compositor; a plain message would wait for what the browser does of its own then, such as looking for forms to fill in.)

const frame = () => new Promise((done) => requestAnimationFrame(done));
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));

const afterFrame = (done) => scheduler.postTask(done, { priority: 'user-blocking' });

/** Milliseconds from the beginning of a frame in which something is done until that frame is painted. */
function painted(run) {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      afterFrame(() => done(performance.now() - start));
      run();
    });
  });
}

const long = [];
const slow = [];
new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: 'long-animation-frame', buffered: true });
new PerformanceObserver((list) => slow.push(...list.getEntries())).observe({ type: 'event', durationThreshold: 16, buffered: true });

/** Frames above 50 ms since the last call. */
export async function longFrames() {
  await rest(150);
  return long.splice(0).map(({ duration }) => duration);
}

/** What real input took until it was on the screen, as Event Timing has it: in steps of 8 ms, waiting for the screen included. */
export async function slowEvents() {
  await rest(150);
  return slow
    .splice(0)
    .filter(({ interactionId }) => interactionId > 0)
    .map(({ duration }) => duration);
}

let element;
const root = () => element.shadowRoot;

/** An element with its words there and no rules yet; then the ruleset arrives. Milliseconds to the first painting of the form. */
export async function firstPaint(ruleset, audit) {
  element?.remove();
  element = document.createElement('steelyard-evaluator');
  element.lang = 'zh-CN';
  document.body.append(element);
  await rest(300);
  await idle();
  await frame();
  const start = performance.now();
  element.audit = audit;
  element.ruleset = ruleset;
  const end = await new Promise((done) => {
    const look = () => {
      if (root().querySelector('.clauses .row') === null) return void requestAnimationFrame(look);
      afterFrame(() => done(performance.now()));
    };
    requestAnimationFrame(look);
  });
  await rest(700);
  await idle();
  return end - start;
}

export function counts() {
  return { rows: root().querySelectorAll('.row.leaf').length, nodes: root().querySelectorAll('*').length };
}

/** One answer after another, each on another row near the window. */
export async function answers(count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const rows = [...root().querySelectorAll('.row.leaf:not(.light)')].filter((row) =>
      row.querySelector('input[type=radio]:not(:checked)'),
    );
    const radio = rows[(i * 7) % rows.length].querySelector('input[type=radio]:not(:checked)');
    await idle();
    times.push(await painted(() => radio.click()));
  }
  return times;
}

/** A number typed into one field after another. */
export async function numbers(count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const fields = [...root().querySelectorAll('.row.leaf:not(.light) input.number[inputmode=decimal]')];
    const field = fields[(i * 3) % fields.length];
    await idle();
    times.push(
      await painted(() => {
        field.value = String((i * 3) % 4);
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }),
    );
  }
  return times;
}

/** Undo after undo. */
export async function undos(count) {
  const times = [];
  for (let i = 0; i < count; i += 1) {
    await idle();
    times.push(await painted(() => element.undo()));
  }
  return times;
}

/** What the reader presses for "expand all" and "collapse all". */
export async function fold(isOpen) {
  await idle();
  const buttons = [...root().querySelectorAll('.toolbar > button')];
  const took = await painted(() => buttons[isOpen ? 0 : 1].click());
  await rest(400);
  return took;
}

export async function search(text) {
  const box = root().querySelector('#search');
  await idle();
  const took = await painted(() => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
  await rest(150);
  return took;
}

/** Down by windows through the whole table: how long each frame kept the thread. */
export async function scroll(pages) {
  const times = [];
  for (let i = 0; i < pages; i += 1) {
    times.push(await painted(() => window.scrollBy(0, innerHeight * 0.9)));
    // What came near the window is drawn in the frames after.
    for (let after = 0; after < 3; after += 1) times.push(await painted(() => {}));
    if (window.scrollY + innerHeight >= document.documentElement.scrollHeight - 2) window.scrollTo(0, 0);
  }
  window.scrollTo(0, 0);
  await rest(300);
  return times;
}

/** Where the window can be clicked for an answer: the middle of the segments that are not chosen. */
export function clickable() {
  const top = root().querySelector('.head').getBoundingClientRect().bottom + 8;
  return [...root().querySelectorAll('.row.leaf .segment')]
    .filter((segment) => !segment.querySelector('input').checked)
    .map((segment) => segment.getBoundingClientRect())
    .filter((box) => box.top > top && box.bottom < innerHeight - 8 && box.width > 0)
    .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
}

export function toTable() {
  root().querySelector('.toolbar').scrollIntoView({ block: 'center' });
}

export function focusSearch() {
  const box = root().querySelector('#search');
  box.focus();
  box.select();
}
