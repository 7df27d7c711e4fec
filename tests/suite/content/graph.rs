//! The drawing of the embedded guide.

use crate::graph;
use crate::support::{guide, words};

#[test]
fn the_guide_can_be_drawn() {
    let guide = guide();
    let words = words(&guide);
    graph::no_line_is_too_wide(&guide, &words);
    graph::every_step_is_drawn(&guide, &words);
    graph::every_jump_is_an_edge(&guide, &words);
    graph::each_device_has_its_own_graph(&guide);
    graph::mermaid_reads_it(&guide, &words);
}
