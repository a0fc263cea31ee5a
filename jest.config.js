/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Two cores are the least that the suite is run on: jest would leave one of them idle.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/setup.ts"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } },
    ],
  },
};
