/** Files in a folder of somebody else, over FTP or SFTP. */
@NullMarked
package org.wiredesk.producer.feed.remote;

import org.jspecify.annotations.NullMarked;
