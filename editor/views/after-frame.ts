// For what stands beside the work: it is drawn once the frame is painted in which the work itself changes, so that no key waits for it.

/** Where no frame comes (a window that is not seen) it goes on nevertheless. */
const LATEST_MILLISECONDS = 100;

/** Resolves after the next frame has been painted. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LATEST_MILLISECONDS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
