const HOURS_A_YEAR = 8784;

/**
 * The longest time between two runs of a schedule, in hours: of `cron(minutes hours day-of-month month day-of-week year)`
 * or `rate(value unit)`. A schedule that cannot be read, or none, counts as one that runs daily (AWS Backup's default).
 */
export function hoursBetweenRuns(schedule: string): number {
  const [, value, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/i.exec(schedule) ?? [];
  if (value && unit) return Number(value) * { minute: 1 / 60, hour: 1, day: 24 }[unit.toLowerCase() as "minute"];
  const fields = /^cron\((.+)\)$/i.exec(schedule)?.[1]?.trim().split(/\s+/);
  if (fields?.length !== 6) return 24;
  const [, hours, dayOfMonth, month, dayOfWeek, year] = fields as [string, string, string, string, string, string];
  if (year !== "*" || new Set(valuesOf(month, 1, 12)).size < 12) return HOURS_A_YEAR;
  const days = dayOfWeek === "?" || dayOfWeek === "*" ? valuesOf(dayOfMonth, 1, 31) : valuesOf(dayOfWeek, 1, 7);
  const period = dayOfWeek === "?" || dayOfWeek === "*" ? 31 : 7;
  const gap = largestGap(days, period);
  return gap > 1 ? gap * 24 : largestGap(valuesOf(hours, 0, 23), 24);
}

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The values of a cron field: `*`, `?`, `1,15`, `8-18`, `0/6`, `MON-SUN`. What else there may be (`L`, `W`, `#`) is one value. */
function valuesOf(field: string, from: number, to: number): number[] {
  const size = to - from + 1;
  const number = (text: string) => {
    const day = DAYS.indexOf(text.toLowerCase());
    return day < 0 ? Number(text) : day + 1;
  };
  return field.split(",").flatMap((part) => {
    const [range = "", step] = part.split("/");
    const isWhole = range === "*" || range === "?";
    const [first = from, last] = isWhole ? [from, to] : range.split("-").map(number);
    if (Number.isNaN(first)) return [from];
    const end = last ?? (step === undefined ? first : to);
    const width = Number(step ?? 1) || 1;
    // A range may run over the end of the period: MON-SUN.
    const length = end < first ? end + size - first : end - first;
    const count = Math.floor(length / width) + 1;
    return Array.from(
      { length: Number.isNaN(count) ? 1 : count },
      (_, index) => from + ((first - from + index * width) % size),
    );
  });
}

/** The largest distance from one value to the next, over the end of the period. */
function largestGap(values: readonly number[], period: number): number {
  const sorted = [...new Set(values)].sort((one, other) => one - other);
  return Math.max(...sorted.map((value, index) => (sorted[index + 1] ?? sorted[0]! + period) - value));
}
