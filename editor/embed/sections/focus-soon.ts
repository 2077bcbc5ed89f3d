// After a row was added or taken away the focus goes on, once the page has been painted, instead of falling to the page's start.

/**
 * Focuses the element with this id in the same root as the event's, when it is there after the next painting. To be called before the
 * edit: painting may take away what the event came from.
 */
export function focusSoon(event: Event, id: string): void {
  const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  requestAnimationFrame(() => requestAnimationFrame(() => root.getElementById(id)?.focus()));
}
