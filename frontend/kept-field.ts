import { begin, keys, left, read, tab, write, type Field } from './kept';

/**
 * Keeps what is typed into the field it is a child of until the server has stored it, and offers it again in a line
 * below the field; kept.ts says where. Not drawn itself: fields have no slot for it.
 */
class KeptField extends HTMLElement {
  declare account: string;
  declare place: string;
  declare words: { title: string; restore: string; discard: string };
  declare $server: { kept(rows: number): void };

  private field?: Field;
  private readonly lines = new Map<string, HTMLElement>();
  private readonly keep = () => {
    const body = this.field!.value;
    if (body === '') {
      localStorage.removeItem(this.key());
    } else {
      write(this.key(), { version: 0, at: Date.now(), heading: '', body });
    }
  };

  connectedCallback() {
    this.field = this.parentElement as Field;
    this.field.addEventListener('input', this.keep);
    this.lines.forEach((line) => this.field!.after(line));
  }

  disconnectedCallback() {
    this.field?.removeEventListener('input', this.keep);
    this.lines.forEach((line) => line.remove());
  }

  /** Offers what an earlier page left behind, unless it stands in the field already. */
  async find() {
    for (const { key, entry } of await left(this.begin(), () => this.isConnected && this.find())) {
      if (entry.body === this.field?.value) {
        localStorage.removeItem(key);
      } else if (!this.lines.has(key)) {
        this.offer(key, entry.body);
      }
    }
  }

  /** Tells the server how many rows of a list of fields something is kept of; they are numbered from 1. */
  count(list: string) {
    const prefix = `${begin(this.account, list)}`.slice(0, -1);
    const numbers = keys(prefix).map((key) => Number.parseInt(key.substring(prefix.length), 10));
    this.$server.kept(Math.max(0, ...numbers.filter((number) => number > 0)));
  }

  private offer(key: string, body: string) {
    const line = document.createElement('div');
    const words = document.createElement('span');
    const text = document.createElement('q');
    line.className = 'kept-line';
    line.setAttribute('role', 'status');
    words.textContent = this.words.title;
    text.textContent = body.length > 60 ? `${body.substring(0, 60)}…` : body;
    line.append(
      words,
      text,
      this.button(this.words.restore, () => this.restore(key, line)),
      this.button(this.words.discard, () => this.close(key, line)),
    );
    this.lines.set(key, line);
    if (this.isConnected) {
      this.field?.after(line);
    }
  }

  private button(word: string, action: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word;
    button.addEventListener('click', action);
    return button;
  }

  /** Goes the way of typing: the server hears it, and it is kept until it is stored. */
  private restore(key: string, line: HTMLElement) {
    const field = this.field as Field & { readonly?: boolean };
    const entry = read(key);
    if (entry === undefined || field.readonly) {
      return;
    }
    const input = field.inputElement;
    field.value = entry.body;
    if (input) {
      input.value = entry.body;
    }
    (input ?? field).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    this.keep();
    this.close(key, line);
    field.focus();
  }

  private close(key: string, line: HTMLElement) {
    localStorage.removeItem(key);
    this.lines.delete(key);
    line.remove();
  }

  private begin() {
    return begin(this.account, this.place);
  }

  private key() {
    return `${this.begin()}${tab()}`;
  }
}

customElements.define('kept-field', KeptField);
