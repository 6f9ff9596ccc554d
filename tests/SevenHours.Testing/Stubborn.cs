using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>Stand-ins that insist on one thing for ever: a mistake in a habit, made on purpose.</summary>
/// <param name="insists">What each seat insists on, or null for one that does not.</param>
public sealed class Stubborn(Func<Seat, Id<Seat>, SeatCommand?> insists) : Discipline
{
    public override string Name => "stubborn";

    public override IReadOnlyList<Habit> Habits => [new OneThing(insists)];

    public override Part CreatePart(Scenario scenario) => new Nothing();

    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new NothingToSee();

    public override void Register(WireNames names)
    {
    }

    private sealed class OneThing(Func<Seat, Id<Seat>, SeatCommand?> insists) : Habit
    {
        public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake) => insists(desk.Scenario.Seats[mind.Seat], mind.Seat);
    }

    private sealed class Nothing : Part
    {
        public override Part Fork() => this;

        public override void AddTo(ref StateHash hash)
        {
        }
    }

    private sealed class NothingToSee : DeskPart
    {
        public override DeskPart Fork() => this;
    }
}
