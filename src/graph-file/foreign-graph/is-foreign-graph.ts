/** Whether a file of this name is read as GEXF or GraphML. */
export const isForeignGraph = (file: string): boolean => /\.(gexf|graphml|xml)$/i.test(file);
