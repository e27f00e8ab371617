import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramStyles from 'bpmn-js/dist/assets/diagram-js.css?inline';
import { LitElement, html, type PropertyValues } from 'lit';

/** What of bpmn-js is used here; its own types are not complete. */
interface Canvas {
  zoom(scale: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(element: string, marker: string): void;
  resized(): void;
}
interface Overlays {
  add(element: string, overlay: { position: { bottom: number; right: number }; html: string | HTMLElement }): string;
}

interface Registry {
  get(element: string): { width: number } | undefined;
}

/**
 * A BPMN diagram to look at, with the nodes passed and the current one marked by colour and by a word. Lives in the
 * light DOM, so that the styles of case.css reach it. The watermark of bpmn-js stays visible: its licence wants it.
 */
class BpmnDiagram extends LitElement {
  static override properties = {
    xml: { type: String },
    passed: { type: Array },
    current: { type: Array },
    label: { type: String },
    words: { type: Object },
  };

  declare xml: string;
  declare passed: string[];
  declare current: string[];
  declare label: string;
  declare words: { current?: string; passed?: string; larger?: string; smaller?: string; whole?: string };

  private viewer?: NavigatedViewer;
  private observer?: ResizeObserver;

  constructor() {
    super();
    this.xml = '';
    this.passed = [];
    this.current = [];
    this.label = '';
    this.words = {};
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<style>
        ${diagramStyles}
      </style>
      <div class="diagram-tools">
        <button type="button" @click=${() => this.zoom(1.25)}>${this.words.larger}</button>
        <button type="button" @click=${() => this.zoom(0.8)}>${this.words.smaller}</button>
        <button type="button" @click=${() => this.fit()}>${this.words.whole}</button>
      </div>
      <div class="diagram-scroll"><div class="diagram-canvas" role="group" aria-label=${this.label}></div></div>`;
  }

  override disconnectedCallback() {
    this.observer?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    super.disconnectedCallback();
  }

  override connectedCallback() {
    super.connectedCallback();
    // Vaadin may move an element in the page: what was destroyed on the way is drawn again.
    if (this.hasUpdated) {
      void this.draw();
    }
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('xml') || changed.has('passed') || changed.has('current')) {
      void this.draw();
    }
  }

  private async draw() {
    if (!this.xml) {
      return;
    }
    this.viewer?.destroy();
    const container = this.querySelector<HTMLElement>('.diagram-canvas')!;
    const viewer = new NavigatedViewer({
      container,
      // The wheel scrolls the page, not the diagram; the buttons zoom and dragging moves it.
      zoomScroll: { enabled: false },
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 } },
    });
    this.viewer = viewer;
    await viewer.importXML(this.xml);
    if (this.viewer !== viewer) {
      return;
    }
    // The picture is the drawing alone: the link of the watermark beside it stays one that can be reached.
    const drawing = container.querySelector('.djs-container > svg')!;
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', this.label);
    this.passed.forEach((id) => this.mark(id, 'passed'));
    this.current.forEach((id) => this.mark(id, 'current'));
    this.fit();
    this.observer?.disconnect();
    this.observer = new ResizeObserver(() => this.fit());
    this.observer.observe(container);
  }

  private mark(id: string, state: 'passed' | 'current') {
    this.canvas()?.addMarker(id, `diagram-${state}`);
    // Events and gateways are too small for a word; their colour and the list for screen readers tell the same.
    if ((this.viewer?.get<Registry>('elementRegistry').get(id)?.width ?? 0) < 60) {
      return;
    }
    const flag = document.createElement('span');
    flag.className = `diagram-flag diagram-flag-${state}`;
    flag.textContent = this.words[state] ?? '';
    this.viewer?.get<Overlays>('overlays').add(id, { position: { bottom: 9, right: 50 }, html: flag });
  }

  private canvas() {
    return this.viewer?.get<Canvas>('canvas');
  }

  private fit() {
    this.canvas()?.resized();
    this.canvas()?.zoom('fit-viewport', 'auto');
  }

  private zoom(factor: number) {
    const canvas = this.canvas();
    if (canvas) {
      canvas.zoom((canvas as unknown as { zoom(): number }).zoom() * factor);
    }
  }
}

customElements.define('bpmn-diagram', BpmnDiagram);
