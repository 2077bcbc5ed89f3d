// Dropping a file onto the element. Listens on the host only, where drag events from inside its shadow root arrive as well; what is
// no file (a text, a link) is left to the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface DropZoneOptions {
  /** The first file, and how many there were. */
  readonly take: (file: File, count: number) => void;
  /** Asked at each event: a read-only element takes nothing, and marks nothing. */
  readonly isOpen: () => boolean;
}

export class DropZone implements ReactiveController {
  /** A file is over the element: the host marks it. */
  isOver = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly options: DropZoneOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DropZoneOptions) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, hear] of this.heard) this.host.addEventListener(type, hear as EventListener);
  }

  hostDisconnected(): void {
    for (const [type, hear] of this.heard) this.host.removeEventListener(type, hear as EventListener);
    this.isOver = false;
  }

  private readonly over = (event: DragEvent): void => {
    if (!this.accepts(event)) return;
    // Without this the browser opens the file in place of the page.
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    this.mark(true);
  };

  private readonly leave = ({ relatedTarget }: DragEvent): void => {
    // From one child to another is no leaving; inside the shadow root it is not even heard of here.
    if (!(relatedTarget instanceof Node) || !this.host.contains(relatedTarget)) this.mark(false);
  };

  private readonly drop = (event: DragEvent): void => {
    this.mark(false);
    if (!this.accepts(event)) return;
    event.preventDefault();
    const files = event.dataTransfer?.files;
    const file = files?.[0];
    if (files !== undefined && file !== undefined) this.options.take(file, files.length);
  };

  private readonly heard = [
    ['dragenter', this.over],
    ['dragover', this.over],
    ['dragleave', this.leave],
    ['drop', this.drop],
  ] as const;

  private accepts({ dataTransfer }: DragEvent): boolean {
    return this.options.isOpen() && dataTransfer?.types.includes('Files') === true;
  }

  private mark(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
