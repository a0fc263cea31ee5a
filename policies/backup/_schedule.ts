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
  const [, hours, dayOfMonth, month, dayOfWeek] = fields as [string, string, string, string, string];
  if (month !== "*") return HOURS_A_YEAR;
  const days = dayOfWeek === "?" || dayOfWeek === "*" ? valuesOf(dayOfMonth, 1, 31) : valuesOf(dayOfWeek, 1, 7);
  const period = dayOfWeek === "?" || dayOfWeek === "*" ? 31 : 7;
  const gap = largestGap(days, period);
  return gap > 1 ? gap * 24 : largestGap(valuesOf(hours, 0, 23), 24);
}

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The values of a cron field: `*`, `?`, `1,15`, `8-18`, `0/6`, `MON-FRI`. What else there may be (`L`, `W`, `#`) is one value. */
function valuesOf(field: string, from: number, to: number): number[] {
  const number = (text: string) =>
    DAYS.includes(text.toLowerCase()) ? DAYS.indexOf(text.toLowerCase()) + 1 : Number(text);
  const values = field.split(",").flatMap((part) => {
    const [range = "", step] = part.split("/");
    const [first, last] =
      range === "*" || range === "?" ? [from, to] : (range.split("-").map(number) as [number, number?]);
    if (Number.isNaN(first)) return [from];
    const end = last ?? (step === undefined ? first : to);
    const width = Number(step ?? 1) || 1;
    return Array.from(
      { length: Math.max(0, Math.floor((end - first) / width) + 1) },
      (_, index) => first + index * width,
    );
  });
  return values.length > 0 ? values : [from];
}

/** The largest distance from one value to the next, over the end of the period. */
function largestGap(values: readonly number[], period: number): number {
  const sorted = [...new Set(values)].sort((one, other) => one - other);
  return Math.max(...sorted.map((value, index) => (sorted[index + 1] ?? sorted[0]! + period) - value));
}
