use crate::exercise::ExerciseId;
use crate::verdict::{Requirement, Wanted, Wants};

/// What one exercise is graded by.
#[derive(Clone, Debug)]
pub struct Lesson {
    number: u8,
    requirements: Vec<Requirement>,
}

impl Lesson {
    /// The lesson with this number, in 1..=99, and what it asks for: the checklist that a learner
    /// sees, in its order.
    pub fn new(number: u8, requirements: impl IntoIterator<Item = Requirement>) -> Self {
        Self {
            number,
            requirements: requirements.into_iter().collect(),
        }
    }

    /// The exercise that it grades; `None` if its number is none that an exercise can have.
    pub fn id(&self) -> Option<ExerciseId> {
        ExerciseId::new(self.number)
    }

    /// The lines that it wants to be printed.
    pub fn wanted(&self) -> Option<Wanted> {
        self.requirements.iter().find_map(Requirement::wanted)
    }

    /// The messages that it wants to cross.
    pub fn wants(&self) -> Option<Wants> {
        self.requirements.iter().find_map(Requirement::wants)
    }

    /// What it asks for, in order.
    pub fn requirements(&self) -> &[Requirement] {
        &self.requirements
    }
}
