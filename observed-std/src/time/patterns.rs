//! Constants of these types can stand in patterns, as std's can. What such a pattern compares nobody sees, field by
//! field: that a program has one is found in what the compiler makes of it.

use super::duration::Duration;
use super::moment::Moment;
use super::{Instant, SystemTime};
use std::marker::StructuralPartialEq;

impl StructuralPartialEq for Duration {}
impl StructuralPartialEq for Instant {}
impl StructuralPartialEq for Moment {}
impl StructuralPartialEq for SystemTime {}
