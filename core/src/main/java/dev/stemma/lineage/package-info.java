/** Who took what from whom: citations, relations, omissions, derivations, the whole trace. */
@NullMarked
package dev.stemma.lineage;

import org.jspecify.annotations.NullMarked;
