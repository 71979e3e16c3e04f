//! What `rivulets explore` tells.
