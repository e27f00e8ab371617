/** The headings of a report; a click leads to the section with the same number on the page. */
class ReportOutline extends HTMLElement {
  private readonly list = document.createElement('ul');

  connectedCallback() {
    this.append(this.list);
  }

  show(entries: { level: number; words: string }[]) {
    this.list.replaceChildren(
      ...entries.map(({ level, words }, index) => {
        const item = document.createElement('li');
        const link = document.createElement('button');
        item.className = `level-${level}`;
        link.type = 'button';
        link.className = 'outline-entry';
        link.textContent = words;
        link.addEventListener('click', () => this.go(index));
        item.append(link);
        return item;
      }),
    );
  }

  rename(index: number, words: string) {
    const link = this.list.children[index]?.firstElementChild;
    if (link) {
      link.textContent = words;
    }
  }

  private go(index: number) {
    const page = this.closest('.report-reader, .report-editor');
    const sections = page?.querySelectorAll('.paper-section, report-section');
    sections?.[index]?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    this.dispatchEvent(new CustomEvent('went', { bubbles: true }));
  }
}

customElements.define('report-outline', ReportOutline);
