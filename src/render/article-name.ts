import type { Article } from '../model/article.ts';

/** What people know an input by: its file. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** What people know an article by: its file, and its id where the file may hold others. */
export function articleName({ file, id }: Pick<Article, 'file' | 'id'>): string {
  if (file === '-') return id === 'stdin' ? inputName(file) : `${inputName(file)} ${id}`;
  return file.includes(id) ? file : `${file} ${id}`;
}
