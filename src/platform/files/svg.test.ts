import { describe, expect, it } from 'vitest';
import { findUnsafe } from './svg.ts';

const svg = (inside: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">${inside}</svg>`;

describe('a drawing', () => {
  it.each([
    '<path d="M0 0h10v10z" fill="#12503f"/>',
    '<style>.a{fill:url(#b)}</style><g class="a"/>',
    '<use xlink:href="#b"/><path fill="url(\'#c\')"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<!-- Generator: Adobe Illustrator, https://www.adobe.com --><text>Anno = 1902</text>',
  ])('is taken where it stands for itself: %s', (inside) => {
    expect(findUnsafe(svg(inside))).toBeNull();
  });

  it('is taken with the document type that old programs write', () => {
    const head =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(findUnsafe(svg('<g/>', head))).toBeNull();
  });

  it.each([
    '<script>alert(1)</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>',
    '<SCRIPT/>',
    '<![CDATA[ <!-- ]]><script/><![CDATA[ --> ]]>',
    '<rect onload="alert(1)"/>',
    '<rect width="1"onclick = "x"/>',
    '<foreignObject><p>x</p></foreignObject>',
    '<a xlink:href="javascript:alert(1)"><g/></a>',
    '<a xlink:href="java&#115;cript:alert(1)"><g/></a>',
    '<a xlink:href="java&#x73;cript:alert(1)"><g/></a>',
  ])('is refused where something in it could run: %s', (inside) => {
    expect(findUnsafe(svg(inside))).toBe('active');
  });

  it.each([
    '<image href="https://example.org/zaehlpixel.png"/>',
    '<image xlink:href="file:///etc/passwd"/>',
    '<use href="andere.svg#a"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<a href="https://example.org"><g/></a>',
    '<style>@import "https://example.org/x.css";</style>',
    '<style>.a{fill:url(https://example.org/x.svg#a)}</style>',
    '<style>.a{fill:u\\72l(https://example.org/x)}</style>',
    '<path style="fill:url(&quot;//example.org/x&quot;)"/>',
    '<g xml:base="https://example.org/"/>',
  ])('is refused where it reaches for something outside: %s', (inside) => {
    expect(findUnsafe(svg(inside))).toBe('foreign');
  });

  it('is refused with a style sheet from elsewhere', () => {
    expect(findUnsafe(svg('', '<?xml-stylesheet href="x.css"?>'))).toBe('foreign');
  });

  it.each([
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE svg [ <!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"> ]>',
    '<!doctype svg PUBLIC "x" "y" [<!entity % p SYSTEM "http://example.org/">]>',
  ])('is refused with entities of its own: %s', (head) => {
    expect(findUnsafe(svg('<text>&x;</text>', head))).toBe('entities');
  });
});
