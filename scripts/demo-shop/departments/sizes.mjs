/** Storage as it is printed on the box: from a thousand gigabytes on in terabytes. */
export const inBytes = (gigabytes) => (gigabytes >= 1000 ? `${gigabytes / 1000} TB` : `${gigabytes} GB`)
