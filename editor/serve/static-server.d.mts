import type { Server } from 'node:http';

export declare const HOST: string;
export declare function staticServer(folder: string, home: string): Server;
export declare function listen(server: Server, port: number, isExact?: boolean): Promise<number>;
