namespace SevenHours.Kernel;

/// <summary>What every stand-in does without being told, such as opening what arrives.</summary>
public abstract class Habit
{
    /// <summary>What is to be done now, or null.</summary>
    /// <param name="desk">What the seat knows.</param>
    /// <param name="mind">The stand-in's pace and luck.</param>
    /// <param name="wake">Lowered to the instant at which there will be something to do.</param>
    public abstract SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake);
}

/// <summary>A stand-in's pace and luck, as its habits may use them.</summary>
/// <param name="Seat">Its seat.</param>
/// <param name="Skill">How well it plays.</param>
/// <param name="Luck">All luck of the play.</param>
public readonly record struct StandInMind(Id<Seat> Seat, Skill Skill, Luck Luck);
