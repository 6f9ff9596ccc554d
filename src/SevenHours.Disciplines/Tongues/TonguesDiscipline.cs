using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>Language is part of the world: who understands what was said or written, and who relays it for whom.</summary>
public sealed partial class TonguesDiscipline : Discipline
{
    private static readonly IReadOnlyList<Habit> Relays = [new RelayHabit(), new RoomRelayHabit()];

    /// <inheritdoc />
    public override string Name => "tongues";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Relays;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new TonguesPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new TonguesDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<RelayAsked>("relay.asked")
        .Add<OriginalRead>("relay.read")
        .Add<RelayMade>("relay.made")
        .Add<RelayArrived>("relay.arrived")
        .Add<RelayDeclined>("relay.declined")
        .Add<CheckAsked>("interpreter.check_asked")
        .Add<InterpreterChecked>("interpreter.checked")
        .Add<CheckInterpreter>("do.check_interpreter")
        .Add<AskRelay>("do.ask_relay")
        .Add<ReadOriginal>("do.read_original")
        .Add<RelayItem>("do.relay")
        .Add<DeclineRelay>("do.decline_relay");
}
