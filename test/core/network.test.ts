import { contains, isPublic, isWorld, parseCidr } from "../../policies/core/network";
import { describeRange, isCovered, touches, within, without } from "../../policies/core/ports";
import { arnRegion, hostRegion, isRegion, zoneRegion } from "../../policies/core/region";

const cidr = (text: string) => parseCidr(text)!;

test.each(["10.0.0.0/8", "203.0.113.7", "::/0", "2001:db8::1", "0.0.0.1/0"])("%s is a range", (text) => {
  expect(parseCidr(text)).toBeDefined();
});

test.each(["", "10.0.0.0/33", "10.0.0/8", "010.0x0.0.0/8", "300.0.0.0/8", "world", "::/129", "1", "10.0.0.0/-1"])(
  "%s is none",
  (text) => {
    expect(parseCidr(text)).toBeUndefined();
  },
);

test.each([
  ["0.0.0.0/0", true, true],
  ["0.0.0.1/0", true, true],
  ["128.0.0.0/1", true, true],
  ["8.0.0.0/8", true, false],
  ["203.0.113.7", true, false],
  ["::/0", true, true],
  ["2000::/3", true, true],
  ["2001:db8::/32", true, false],
  ["10.1.0.0/16", false, false],
  ["10.0.0.0/7", true, true],
  ["172.16.0.0/12", false, false],
  ["172.0.0.0/8", true, false],
  ["192.168.0.0/16", false, false],
  ["100.64.0.0/10", false, false],
  ["169.254.169.254/32", false, false],
  ["127.0.0.1", false, false],
  ["fd00::/8", false, false],
  ["fe80::/64", false, false],
])("%s is public: %s, the world: %s", (text, isPublicRange, isWholeWorld) => {
  expect([isPublic(cidr(text)), isWorld(cidr(text))]).toEqual([isPublicRange, isWholeWorld]);
});

test.each([
  ["203.0.113.0/24", "203.0.113.128/25", true],
  ["203.0.113.0/24", "203.0.113.0/24", true],
  ["203.0.113.0/24", "203.0.112.0/23", false],
  ["203.0.113.0/24", "203.0.114.0/24", false],
  ["0.0.0.0/0", "::/0", false],
])("%s holds %s: %s", (outer, inner, expected) => {
  expect(contains(cidr(outer), cidr(inner))).toBe(expected);
});

test("ranges of ports are covered by several together", () => {
  const ranges = [
    { from: 20, to: 25 },
    { from: 10, to: 19 },
  ];
  expect(isCovered({ from: 12, to: 24 }, ranges)).toBe(true);
  expect(isCovered({ from: 12, to: 26 }, ranges)).toBe(false);
  expect(isCovered({ from: 9, to: 12 }, ranges)).toBe(false);
  expect(isCovered({ from: 5, to: 5 }, [])).toBe(false);
  expect(touches({ from: 25, to: 30 }, ranges)).toBe(true);
  expect(touches({ from: 26, to: 30 }, ranges)).toBe(false);
});

test.each([
  [{ from: 22, to: 22 }, "22"],
  [{ from: 8192, to: 8200 }, "8192-8200"],
  [{ from: 0, to: 65535 }, "every port"],
])("%j is told as %s", (range, expected) => {
  expect(describeRange(range)).toBe(expected);
});

test("regions are known by their form", () => {
  expect(["us-east-1", "us-gov-west-1", "ap-southeast-4", "mx-central-1"].every(isRegion)).toBe(true);
  expect(["us-east", "virginia", "us-east-1a", ""].some(isRegion)).toBe(false);
});

test.each([
  ["us-east-1a", "us-east-1"],
  ["us-west-2-lax-1a", "us-west-2"],
  ["us-east-1-wl1-bos-wlz-1", "us-east-1"],
  ["use1-az4", "us-east-1"],
  ["apne3-az1", "ap-northeast-3"],
  ["xyz9-az1", undefined],
])("the zone %s lies in %s", (zone, region) => {
  expect(zoneRegion(zone)).toBe(region);
});

test("regions in ARNs and host names", () => {
  expect(arnRegion("arn:aws:kms:eu-west-1:123456789012:key/1")).toBe("eu-west-1");
  expect(arnRegion("arn:aws:s3:::bucket")).toBeUndefined();
  expect(arnRegion("bucket")).toBeUndefined();
  expect(hostRegion("123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1")).toBe("eu-west-1");
  expect(hostRegion("https://example.com")).toBeUndefined();
});

test.each([
  [{ from: 10, to: 20 }, [{ from: 10, to: 20 }], "", "10-20"],
  [
    { from: 10, to: 20 },
    [
      { from: 0, to: 9 },
      { from: 21, to: 30 },
    ],
    "10-20",
    "",
  ],
  [
    { from: 10, to: 20 },
    [
      { from: 12, to: 14 },
      { from: 20, to: 30 },
    ],
    "10-11 15-19",
    "12-14 20",
  ],
  [{ from: 10, to: 20 }, [{ from: 0, to: 10 }], "11-20", "10"],
])("%j is parted by %j", (range, others, left, held) => {
  expect(without(range, others).map(describeRange).join(" ")).toBe(left);
  expect(within(range, others).map(describeRange).join(" ")).toBe(held);
});
