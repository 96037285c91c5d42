import type { Column } from "../blocks.ts";

/** A column of words. */
export const words = (title: string): Column => ({ title, align: "start" });

/** A column of numbers, which stand under each other by their last digit. */
export const numbers = (title: string): Column => ({ title, align: "end" });
