//! Small random programs of the model, by number: the same number, the same program.

use super::program::{Instruction, Program};

/// Makes the program of this number.
pub fn generate(number: u64) -> Program {
    let mut dice = Dice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66);
    let threads = 1 + dice.throw(2);
    make(dice, threads, if threads == 1 { 4 } else { 2 }, 3)
}

/// Makes the program of this number among larger ones: too large for brute force, and with states that are reached by
/// many ways, since less of these is printed.
pub fn larger(number: u64) -> Program {
    let mut dice = Dice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5E66);
    let threads = 2 + dice.throw(3);
    make(dice, threads, 5 - threads.min(3), 12)
}

fn make(mut dice: Dice, threads: usize, most: usize, prints: usize) -> Program {
    let theme = Theme {
        capacity: [None, Some(1), Some(0), Some(2)][dice.throw(4)],
        receiver: (dice.throw(4) > 0).then(|| dice.throw(threads + 1)),
        kinds: dice.kinds(),
    };
    let mut program = Program {
        threads: Vec::new(),
        channels: vec![theme.capacity],
        senders: vec![(0..=threads).filter(|_| dice.throw(4) > 0).collect()],
        barriers: vec![2],
    };
    for thread in 0..=threads {
        let mut instructions: Vec<Instruction> = if thread == 0 {
            (1..=threads).map(Instruction::Spawn).collect()
        } else {
            Vec::new()
        };
        for _ in 0..1 + dice.throw(most) {
            theme.add_to(&mut instructions, thread, threads, &mut dice);
        }
        if dice.throw(prints) == 0 {
            instructions.push(Instruction::Print);
        }
        if thread == 0 {
            instructions.extend(
                (1..=threads)
                    .filter(|_| dice.throw(3) > 0)
                    .map(Instruction::Join),
            );
            if prints > 3 {
                instructions.push(Instruction::Load(0));
            }
            instructions.push(Instruction::Print);
        }
        program.threads.push(instructions);
    }
    program
}

/// What the threads of one program use: few things, so that they meet.
struct Theme {
    capacity: Option<usize>,
    /// Who alone receives, and may drop the receiver; none: all may receive, as if they shared it.
    receiver: Option<usize>,
    kinds: Vec<usize>,
}

impl Theme {
    fn add_to(
        &self,
        instructions: &mut Vec<Instruction>,
        thread: usize,
        threads: usize,
        dice: &mut Dice,
    ) {
        use Instruction::*;
        let receives = self.receiver.is_none_or(|receiver| receiver == thread);
        let what = match self.kinds[dice.throw(self.kinds.len())] {
            1..=2 if !receives => vec![Send(0)],
            4 if self.receiver != Some(thread) => vec![DropSender(0)],
            0 => vec![Send(0)],
            1 => vec![Recv(0)],
            2 => vec![TryRecv(0)],
            3 => vec![TrySend(0)],
            4 => vec![[DropSender(0), DropReceiver(0)][dice.throw(2)]],
            5 => {
                let mutex = dice.throw(2);
                vec![
                    Lock(mutex),
                    [Load(0), Store(0, 5), Send(0), TrySend(0)][dice.throw(4)],
                    Unlock(mutex),
                ]
            }
            6 => vec![TryLock(0), Store(0, 6), Unlock(0)],
            7 => vec![Lock(0), Wait(0, 0), Unlock(0)],
            8 => vec![Lock(0), NotifyOne(0), Unlock(0)],
            9 => vec![[NotifyAll(0), NotifyOne(0)][dice.throw(2)]],
            10 => vec![Barrier(0)],
            11 => vec![Load(0)],
            12 => vec![Store(0, 1 + dice.throw(2) as u32)],
            13 => vec![CompareExchange(
                0,
                dice.throw(2) as u32,
                1 + dice.throw(2) as u32,
            )],
            14 => vec![Park],
            15 => vec![Unpark(dice.throw(threads + 1))],
            16 => vec![Lock(0), Unlock(0)],
            _ => vec![Print],
        };
        instructions.extend(what);
    }
}

/// A small generator of numbers (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 20) as usize % sides
    }

    fn kinds(&mut self) -> Vec<usize> {
        const FAMILIES: [&[usize]; 9] = [
            &[0, 1, 2, 3, 4],
            &[0, 0, 1, 2],
            &[5, 6, 16, 11, 12],
            &[7, 8, 9, 16],
            &[7, 8, 9, 6, 5],
            &[10, 11, 12],
            &[11, 12, 13, 13],
            &[14, 15, 15, 17],
            &[0, 1, 14, 15],
        ];
        let mut kinds = FAMILIES[self.throw(FAMILIES.len())].to_vec();
        if self.throw(2) == 0 {
            kinds.extend(FAMILIES[self.throw(FAMILIES.len())]);
        }
        kinds
    }
}
