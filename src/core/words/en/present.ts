/** What is said while slides are presented. */
export const present = {
  label: 'Presentation',
  counter: (number: string, count: string) => `${number} / ${count}`,
  about: 'Arrow keys change the slide, question mark shows all keys, Esc ends.',
  overview: 'All slides',
  black: 'Black screen',
  white: 'White screen',
  laser: 'Laser pointer on',
  goTo: (number: string) => `Go to slide ${number}`,
  enter: 'Enter',

  keys: {
    title: 'Keys while presenting',
    forward: 'next slide',
    back: 'previous slide',
    ends: 'first slide, last slide',
    number: 'number of a slide, then Enter: go there',
    overview: 'all slides: arrow keys, Enter',
    black: 'black screen',
    white: 'white screen',
    laser: 'laser pointer',
    full: 'full screen',
    help: 'these keys',
    end: 'close what is open; end',
    space: 'Space',
  },
}
