/** A pen as lines on a grid of 16: the mark of what people corrected, on the page and in pictures. */
export const PEN = "M3 13l.8-3.2L11 2.6l2.4 2.4-7.2 7.2zM9.5 4.1l2.4 2.4";
