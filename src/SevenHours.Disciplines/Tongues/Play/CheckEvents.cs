using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>A seat has an interpreter looked into. The answer comes when it is due.</summary>
/// <param name="Seat">Who asked.</param>
/// <param name="Who">The interpreter.</param>
/// <param name="Due">When the answer comes.</param>
/// <param name="By">The person, or null.</param>
public sealed record CheckAsked(Id<Seat> Seat, Id<Interpreter> Who, SimTime Due, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TonguesPart>().Ask(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TonguesDesk>().Ask(this, notice);
}

/// <summary>What was found when an interpreter was looked into.</summary>
/// <param name="Seat">Who asked.</param>
/// <param name="Who">The interpreter.</param>
/// <param name="IsTied">Whether there are ties.</param>
/// <param name="Finds">What was found, in words; none for nothing.</param>
public sealed record InterpreterChecked(Id<Seat> Seat, Id<Interpreter> Who, bool IsTied, TextRef Finds) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TonguesPart>().Answer(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TonguesDesk>().Find(this);
}

/// <summary>An interpreter as a seat has had him looked into.</summary>
/// <param name="Who">The interpreter.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Found">What was found; null while the answer is out.</param>
public sealed record InterpreterCheck(Id<Interpreter> Who, SimTime At, InterpreterChecked? Found);

/// <summary>The answer of a check is due. The tag is its place in <see cref="TonguesPart.Checks"/>.</summary>
internal sealed class CheckWake : Wake
{
    public static readonly CheckWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (asked, by, isAnswered) = world.Part<TonguesPart>().Checks[tag];
        if (isAnswered || world.HasEnded)
        {
            return;
        }

        var interpreter = world.Scenario.Table<Interpreter>()[asked.Who];
        var isTied = interpreter.Tied?.Holds(world, new Scene(asked.Seat, Id<Subject>.None, Handle.None)) == true;
        cascade.Cause = by;
        cascade.Emit(new InterpreterChecked(asked.Seat, asked.Who, isTied, isTied ? interpreter.Finds : TextRef.None) { To = SeatSet.Of(asked.Seat) });
    }
}
