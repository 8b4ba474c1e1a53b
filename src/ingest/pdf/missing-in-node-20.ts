interface Transferring {
  transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer;
}

/** Gives Node 20 the one method of later versions without which pdf.js stops reading a page's drawing at its first font. */
export function supplyTransfer(): void {
  const prototype = ArrayBuffer.prototype as Transferring;
  prototype.transferToFixedLength ??= function (length) {
    return this.slice(0, length);
  };
}
