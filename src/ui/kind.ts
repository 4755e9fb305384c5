/** What a badge or a message means; `base.css` gives each its colours, as `data-kind`. */
export type Kind = 'info' | 'success' | 'warning' | 'error';
