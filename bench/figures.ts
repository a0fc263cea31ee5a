/** A figure of the pack beside the same one of the floor. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** `ratio`: medians are compared; `exponent`: the figure itself has to stay below its budget. */
  readonly kind: "ratio" | "exponent";
  readonly budget: number;
  /** One per round. */
  readonly floor: readonly number[];
  readonly pack: readonly number[];
  /** What the figure was computed from, where that is more than the samples. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function summary(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/** What is held against the budget. */
export const outcome = ({ kind, floor, pack }: Figure): number =>
  kind === "exponent" ? summary(pack).median : summary(pack).median / summary(floor).median;

export const isWithin = (figure: Figure): boolean => outcome(figure) <= figure.budget;

/** The exponent e of the power law time = c * size^e that fits best: the slope of a line through the logarithms. */
export function exponentOf(points: readonly { readonly size: number; readonly time: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ time }) => Math.log(time));
  const [middleX, middleY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - middleX) * (y[index]! - middleY)));
  return covariance / mean(x.map((value) => (value - middleX) ** 2));
}

const HEADER = ["figure", "floor", "pack", "ratio", "budget", ""];

/** The figures as a table in plain text. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADER, ...figures.map(rowOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return lines.map((line) => line.trimEnd()).join("\n");
}

function rowOf(figure: Figure): string[] {
  const { name, unit, kind, floor, pack, budget } = figure;
  const verdict = isWithin(figure) ? "within" : "over";
  if (kind === "exponent") return [name, power(floor), power(pack), "", power([budget]), verdict];
  const cell = (samples: readonly number[]) => spread(summary(samples), unit);
  return [name, cell(floor), cell(pack), outcome(figure).toFixed(2), budget.toFixed(2), verdict];
}

const power = (exponents: readonly number[]): string => `n^${summary(exponents).median.toFixed(2)}`;

const spread = ({ median, min, max }: Summary, unit: string): string =>
  `${short(median)} ${unit} (${short(min)} to ${short(max)})`;

const short = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
