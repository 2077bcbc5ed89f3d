// The few globals of the test framework that component tests use.
declare function describe(title: string, define: () => void): void;
declare function it(title: string, test: () => void | Promise<void>): void;
declare function beforeEach(prepare: () => void | Promise<void>): void;
declare function afterEach(tidy: () => void | Promise<void>): void;
