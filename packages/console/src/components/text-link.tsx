import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

/** A link to a page of the console, in a text. */
export const TextLink = createLink(
  forwardRef<HTMLAnchorElement, AnchorProps & AnchorHTMLAttributes<HTMLAnchorElement>>(
    function TextAnchor(props, ref) {
      return <Anchor ref={ref} {...props} />;
    },
  ),
);
