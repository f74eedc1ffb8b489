package io.github.boldprint.hosting;

/**
 * A folder with headers of its own.
 *
 * @param path on the host, from slash to slash
 * @param security its content security policy
 * @param cache its Cache-Control
 * @param notFound the path of the page for what is not there
 */
record Zone(String path, String security, String cache, String notFound) {}
