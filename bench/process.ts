import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Whether the system tells what another process used: Linux does, in /proc. Elsewhere these figures are left out. */
export const tellsUsage: boolean = existsSync("/proc/self/stat");

/** The memory of a process in MiB: now, and at its highest so far. */
export function memoryOf(pid: number): { rss: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mebibytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
  return { rss: mebibytes("VmRSS"), peak: mebibytes("VmHWM") };
}

/** The CPU time of a process so far, all threads, in milliseconds. */
export function cpuOf(pid: number): number {
  // The scheduler counts in nanoseconds where it keeps statistics; /proc/PID/stat only in ticks of 10 ms.
  return existsSync(`/proc/${pid}/schedstat`) ? scheduledTime(pid) : ticks(pid) * 10;
}

function scheduledTime(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ", 1)[0]),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6;
}

function ticks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field, the command in parentheses, may hold blanks; user and system time are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
