/**
 * The product's HTTP side: requests come in and are read strictly, analyses, annotations, schemas
 * and problems go out. The only user of the web server, and with the batch the only user of JSON
 * binding. It decides nothing about articles, and never puts a client's text in a log.
 */
package dev.sidelight.http;
