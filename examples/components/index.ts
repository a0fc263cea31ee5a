// What the compliant halves of the examples are built from. Each component holds the safeguards of one thing.
export * from "./account";
export * from "./backups";
export * from "./baseline";
export * from "./bucket";
export * from "./edge";
export * from "./fargate";
export * from "./images";
export * from "./key";
export * from "./logs";
export * from "./network";
export * from "./postgres";
export * from "./role";
export * from "./topic";
export * from "./trail";
export * from "./user-pool";
export * from "./web-acl";
