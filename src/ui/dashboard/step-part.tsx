import type { ComponentChildren, RefObject } from 'preact';

/** A step of the import: what it says first is its heading, to which focus comes when the step does. */
export function StepPart(props: {
  id: string;
  heading: RefObject<HTMLHeadingElement | null>;
  title: string;
  about?: ComponentChildren;
  /** Focus has come into it. */
  onEnter: () => void;
  children: ComponentChildren;
}) {
  const { id, heading, title, about, onEnter, children } = props;
  return (
    <section class="step-part" aria-labelledby={id} onFocusIn={onEnter}>
      <div class="stack" data-gap="1">
        <h3 id={id} ref={heading} class="headline" tabIndex={-1}>
          {title}
        </h3>
        {about}
      </div>
      {children}
    </section>
  );
}
