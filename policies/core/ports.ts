import { type PortRange, portRanges, ports } from "./settings";

/** Setting: what the whole internet may reach. */
export const allowedIngressPorts = ports("allowedIngressPorts", {
  fallback: [443],
  description:
    "Ports that the whole internet may reach. Add 22 for SFTP, or 21, 990 and the passive range for FTPS, to open them; of administration and database ports only 22 can be opened.",
});

/** Setting: what the sources of `inboundCidrSafelist` may reach besides. */
export const safelistedIngressPorts = ports("safelistedIngressPorts", {
  fallback: [22, 21, 990, "8192-8200"],
  description:
    "Ports that the sources of inboundCidrSafelist may reach besides: SFTP, FTPS and the passive range of AWS Transfer Family.",
});

/** Ports of administration and of databases, caches, queues and cluster managers: never for the whole internet. */
export const RESTRICTED_PORTS: readonly PortRange[] = portRanges([
  ...[20, 22, 23, 25, 69, 110, 111, 135, "137-139", 143, 161, 389, 445, "512-514", 636, 873, 1099, "1433-1434", 1521],
  ...[2049, 2181, "2375-2376", "2379-2380", "2483-2484", 3000, 3268, 3306, 3389, 4333, 4369, 5000, 5432, 5439, 5500],
  ...[5601, "5671-5672", "5900-5901", 5984, "5985-5986", 6379, 6443, "7000-7001", 7199, 7473, 7474, 7687, "8000-8090"],
  ...[8182, 8443, 8888, 9000, 9042, "9092-9098", 9142, 9160, 9200, 9300, 10250, 10255, 11211, 15672, 26379],
  ...["27017-27019", 50000, 50070, 61616, 61617],
]);

export const EVERY_PORT: PortRange = { from: 0, to: 65535 };

export const size = ({ from, to }: PortRange): number => to - from + 1;

export const isInRanges = (port: number, ranges: readonly PortRange[]): boolean =>
  ranges.some(({ from, to }) => from <= port && port <= to);

export const touches = (range: PortRange, ranges: readonly PortRange[]): boolean =>
  ranges.some(({ from, to }) => from <= range.to && range.from <= to);

/** Whether the ranges together hold every port of the range. */
export function isCovered(range: PortRange, ranges: readonly PortRange[]): boolean {
  let next = range.from;
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    if (from > next) break;
    next = Math.max(next, to + 1);
  }
  return next > range.to;
}

/** What is left of a range without the others. */
export const without = (range: PortRange, others: readonly PortRange[]): PortRange[] =>
  others.reduce<PortRange[]>(
    (left, { from, to }) =>
      left.flatMap((part) =>
        [
          { from: part.from, to: Math.min(part.to, from - 1) },
          { from: Math.max(part.from, to + 1), to: part.to },
        ].filter((rest) => rest.from <= rest.to),
      ),
    [range],
  );

/** The ports of a range that lie in others. */
export const within = (range: PortRange, others: readonly PortRange[]): PortRange[] =>
  others
    .map(({ from, to }) => ({ from: Math.max(range.from, from), to: Math.min(range.to, to) }))
    .filter(({ from, to }) => from <= to);

/** "443", "8192-8200", "every port" */
export function describeRange(range: PortRange): string {
  if (size(range) === size(EVERY_PORT)) return "every port";
  return range.from === range.to ? String(range.from) : `${range.from}-${range.to}`;
}
