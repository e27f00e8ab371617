interface Cell {
  value: string;
  before: string;
  conspicuous: boolean;
  problem: boolean;
  note: string;
}

interface Row {
  unit: string;
  state: string;
  cells: Cell[];
}

interface Column extends HTMLElement {
  header: string;
  frozen: boolean;
  autoWidth: boolean;
  flexGrow: number;
  width: string;
  textAlign: string;
  renderer: (root: HTMLElement, column: Column, model: { item: Row }) => void;
  footerRenderer: (root: HTMLElement) => void;
}

interface Grid extends HTMLElement {
  accessibleName: string;
  size: number;
  dataProvider: (
    asked: { page: number; pageSize: number },
    done: (rows: Row[], size: number) => void,
  ) => Promise<void>;
}

interface Shown {
  label: string;
  unit: string;
  state: string;
  headings: string[];
  totals: Row;
  size: number;
}

/** Units down, indicators across; rows are fetched as they are scrolled into sight, and the server keeps none. */
class OverviewGrid extends HTMLElement {
  declare $server: { rows(offset: number, limit: number): Promise<Row[]> };

  show({ label, unit, state, headings, totals, size }: Shown) {
    const grid = document.createElement('vaadin-grid') as Grid;
    grid.className = 'figure-grid';
    grid.accessibleName = label;
    // Before the first rows are there, or the foot does not know which row it is.
    grid.size = size;
    grid.append(
      this.words(unit, (row) => row.unit, totals.unit, true),
      this.words(state, (row) => row.state, '', false),
      ...headings.map((heading, place) => this.figures(heading, place, totals.cells[place].value)),
    );
    grid.dataProvider = async ({ page, pageSize }, done) => {
      done(await this.$server.rows(page * pageSize, pageSize), size);
    };
    this.replaceChildren(grid);
  }

  private words(header: string, content: (row: Row) => string, footer: string, frozen: boolean) {
    const column = this.column(header, footer);
    column.autoWidth = true;
    column.frozen = frozen;
    column.flexGrow = frozen ? 0 : 1;
    column.renderer = (root, _, { item }) => {
      root.textContent = content(item);
    };
    return column;
  }

  private figures(header: string, place: number, footer: string) {
    const column = this.column(header, footer);
    column.textAlign = 'end';
    column.width = '11rem';
    column.flexGrow = 0;
    column.renderer = (root, _, { item }) => {
      const { value, before, conspicuous, problem, note } = item.cells[place];
      const cell = document.createElement('div');
      const now = document.createElement('span');
      const former = document.createElement('span');
      cell.className = 'figure-cell';
      cell.classList.toggle('has-problem', problem);
      cell.title = note;
      now.textContent = value;
      former.className = 'figure-before';
      former.classList.toggle('conspicuous', conspicuous);
      former.textContent = before;
      cell.append(now, former);
      root.replaceChildren(cell);
    };
    return column;
  }

  private column(header: string, footer: string) {
    const column = document.createElement('vaadin-grid-column') as Column;
    column.header = header;
    column.footerRenderer = (root) => {
      root.textContent = footer;
    };
    return column;
  }
}

customElements.define('overview-grid', OverviewGrid);
