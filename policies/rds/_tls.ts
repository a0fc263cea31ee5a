/** How an engine family is told to refuse plaintext connections, and from which version it does so unasked. */
export interface TlsParameter {
  readonly name: string;
  /** What the parameter has to be, in lower case. */
  readonly values: readonly string[];
  readonly value: string;
  /** Major (and minor) version from which the engine's default refuses plaintext. */
  readonly defaultFrom?: readonly number[];
  /** Older versions have no such parameter. */
  readonly existsFrom?: readonly number[];
  /** Aurora keeps it in the cluster's parameter group. */
  readonly inClusterGroup?: boolean;
}

const ON = { values: ["1", "on", "true"], value: "1" };

// Amazon RDS and Aurora user guides: "Requiring SSL/TLS" of each engine.
const ENGINES: readonly (readonly [prefix: string, parameter: TlsParameter])[] = [
  ["aurora-postgresql", { name: "rds.force_ssl", ...ON, defaultFrom: [17], inClusterGroup: true }],
  ["postgres", { name: "rds.force_ssl", ...ON, defaultFrom: [15] }],
  ["sqlserver-", { name: "rds.force_ssl", ...ON }],
  ["aurora-mysql", { name: "require_secure_transport", ...ON, inClusterGroup: true }],
  ["mysql", { name: "require_secure_transport", ...ON, existsFrom: [5, 7] }],
  ["mariadb", { name: "require_secure_transport", ...ON, existsFrom: [10, 5], defaultFrom: [11, 8] }],
  ["db2-", { name: "db2comm", values: ["ssl"], value: "SSL" }],
];

/** The TLS parameter of an engine, or of a parameter group family (`postgres16`); undefined where there is none. */
export function tlsParameter(engineOrFamily: string): TlsParameter | undefined {
  return ENGINES.find(([prefix]) => engineOrFamily.startsWith(prefix))?.[1];
}

/** The version that stands in a parameter group family or an engine version: 16 in `postgres16`, 10.6 in `10.6.14`. */
export function versionIn(text: string): number[] {
  return (/(\d+)(?:\.(\d+))?/.exec(text)?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
}

/** Whether a version is the other one or later; an unspecific one (`11` against `11.8`) counts as its first. */
export function isAtLeast(version: readonly number[], other: readonly number[] | undefined): boolean {
  if (!other) return false;
  for (const [index, part] of other.entries()) {
    const own = version[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
