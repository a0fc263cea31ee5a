import type { Day } from "./day";
import type { Fact } from "./fact";
import type { Settings, VersionEnd } from "./settings";
import { Truth } from "./truth";

/** The versions of a product and their ends, as a file in policies/data tells them. */
export interface VersionTable {
  readonly product: string;
  /** The day that the sources speak of. */
  readonly asOf: Day;
  /** The last day on which a version that the table does not list is newer than the table, and so supported. */
  readonly horizon: Day;
  readonly sources: readonly string[];
  readonly note?: string;
  /** In ascending order. A row speaks of all versions that begin with it: 8.0 of 8.0.35. */
  readonly versions: readonly VersionRow[];
}

export interface VersionRow {
  readonly version: string;
  /** The last day of support; null where none has been announced. */
  readonly end: Day | null;
  /** false: the day could not be checked, and so proves nothing. */
  readonly verified?: boolean | undefined;
}

/** Compares versions part by part, numbers as numbers: 1.9 comes before 1.10, java8 before java11. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (const [index, part] of left.entries()) {
    const counterpart = right[index];
    if (counterpart === undefined) return 1;
    const difference = Number(part) - Number(counterpart);
    const order = Number.isNaN(difference) ? part.localeCompare(counterpart) : difference;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const partsOf = (version: string): readonly string[] => version.match(/\d+|[a-z]+/gi) ?? [];

/**
 * Whether the last day of support of a version is over. A version that no row speaks of is newer than the table, unless
 * it is older than the first row, which then speaks for it. Past its horizon the table is too old to be asked for what
 * it does not know, and the answer is undecided.
 *
 * @param name the name of the product in the settings, and of its file
 */
export function isPastSupport(
  version: Fact<string>,
  name: string,
  table: VersionTable,
  ends: readonly VersionEnd[],
  { today }: Pick<Settings, "today">,
): Truth {
  const undecided = (reason: string) =>
    Truth.undecided({ path: version.path, reason: `${reason}; the setting versions.ends answers` });
  return version.fold({
    known: (known) => {
      const row = rowOf(
        known,
        table,
        ends.filter((end) => end.product === name),
      );
      if (row?.end && row.end >= today) return Truth.false;
      if (row?.end && row.verified !== false) return Truth.true;
      if (row?.end)
        return undecided(`has an end of support, ${row.end}, that policies/data/${name}.json could not verify`);
      return today <= table.horizon ? Truth.false : undecided(`is asked of ${tooOld(name, table)}`);
    },
    absent: () => Truth.false,
    gap: (gap) => Truth.undecided(gap),
  });
}

/** What a file in policies/data cannot answer past its horizon, and how it is brought up to date. */
export const tooOld = (name: string, { asOf, horizon }: Pick<VersionTable, "asOf" | "horizon">): string =>
  `policies/data/${name}.json, which is of ${asOf} and too old to know since ${horizon}: update it as docs/updating-data.md says, or take a newer release of the pack`;

/** The most specific row that speaks of a version; the user's before the table's. */
function rowOf(version: string, table: VersionTable, ends: readonly VersionEnd[]): VersionRow | undefined {
  const speaks = (row: VersionRow) => version === row.version || version.startsWith(`${row.version}.`);
  const [best] = [...ends, ...table.versions]
    .filter(speaks)
    .sort((one, other) => other.version.length - one.version.length);
  const [first] = table.versions;
  const isOlder = first !== undefined && startsWithNumber(version) && compareVersions(version, first.version) < 0;
  return best ?? (isOlder && startsWithNumber(first.version) ? first : undefined);
}

const startsWithNumber = (version: string): boolean => /^\d/.test(version);
