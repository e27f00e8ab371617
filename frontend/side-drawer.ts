/**
 * What stands beside a text. On a phone, where there is no beside, it is a drawer at the foot of the page that opens by
 * a button with its count; shell.css decides which.
 */
class SideDrawer extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly close = (event: Event) => {
    const escape = event instanceof KeyboardEvent && event.key === 'Escape';
    if (escape || event.type === 'went' || event.type === 'go') {
      this.toggle(false);
      if (escape) {
        this.button.focus();
      }
    }
  };

  connectedCallback() {
    this.button.type = 'button';
    this.button.className = 'drawer-toggle';
    this.button.setAttribute('aria-expanded', 'false');
    this.button.onclick = () => this.toggle(!this.hasAttribute('open'));
    this.prepend(this.button);
    ['keydown', 'went'].forEach((kind) => this.addEventListener(kind, this.close));
    this.addEventListener('go', this.close, true);
  }

  label(words: string) {
    this.button.textContent = words;
  }

  private toggle(open: boolean) {
    document.querySelectorAll('side-drawer[open]').forEach((each) => {
      each.removeAttribute('open');
      each.querySelector('.drawer-toggle')?.setAttribute('aria-expanded', 'false');
    });
    this.toggleAttribute('open', open);
    this.button.setAttribute('aria-expanded', String(open));
  }
}

customElements.define('side-drawer', SideDrawer);
