import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import * as path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const HEARTBEAT = 5_000;
const STALE = 30_000;
/** Far longer than any build: a temporary folder of this age belongs to nobody any more. */
const ABANDONED = 3_600_000;

/**
 * Runs `work` while no other process on this machine runs it for the same folder.
 * A process that died leaves its lock behind: one without a sign of life for half a minute is taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = `${folder}.lock`;
  mkdirSync(path.dirname(folder), { recursive: true });
  while (!take(lock)) await sleep(500);
  const heartbeat = setInterval(() => touch(lock), HEARTBEAT);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(lock, { recursive: true, force: true });
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > STALE) rmSync(lock, { recursive: true, force: true });
  return false;
}

function touch(lock: string): void {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Taken over after a long sleep of the machine; the move into place is safe without it.
  }
}

/**
 * Lets `fill` make a folder's content in a temporary place beside it and moves the whole into place,
 * so that nobody ever sees half of it. `fill` gets the temporary folder and gives the part of it to keep.
 */
export async function fillAtomically(folder: string, fill: (temporary: string) => Promise<string>): Promise<void> {
  mkdirSync(path.dirname(folder), { recursive: true });
  removeAbandoned(folder);
  const temporary = mkdtempSync(`${folder}.tmp-`);
  try {
    const content = await fill(temporary);
    const broken = `${temporary}.old`;
    try {
      renameSync(folder, broken);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    renameSync(content, folder);
    rmSync(broken, { recursive: true, force: true });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

// What an interrupted run could not remove.
function removeAbandoned(folder: string): void {
  const parent = path.dirname(folder);
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`${path.basename(folder)}.tmp-`)) continue;
    const temporary = path.join(parent, entry);
    const modified = statSync(temporary, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - modified > ABANDONED) rmSync(temporary, { recursive: true, force: true });
  }
}
