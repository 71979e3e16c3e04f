use crate::exercise::ExerciseId;
use crate::program::Function;
use crate::verdict::{Demands, Requirement};

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

    /// What it asks of each run.
    pub fn demands(&self) -> Demands {
        let mut demands = Demands::default();
        for requirement in &self.requirements {
            requirement.add_to(&mut demands);
        }
        demands
    }

    /// The functions that it calls.
    pub fn functions(&self) -> Vec<Function> {
        let functions = self.requirements.iter().filter_map(Requirement::function);
        functions.collect()
    }

    /// What it asks for, in order.
    pub fn requirements(&self) -> &[Requirement] {
        &self.requirements
    }
}
