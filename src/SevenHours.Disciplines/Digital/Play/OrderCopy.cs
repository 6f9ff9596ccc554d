using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Order a copy of a device, within limits. It is an act of the catalogue like any other: it waits for whoever makes it, and the law judges it.</summary>
/// <param name="Seat">Who orders it.</param>
/// <param name="Device">Of which device.</param>
/// <param name="Kind">What kind of copy.</param>
/// <param name="Scope">Its limits.</param>
public sealed record OrderCopy(Id<Seat> Seat, Id<Device> Device, CopyKind Kind, CopyScope Scope) : SeatCommand(Seat)
{
    /// <summary>The people meant, in one's own words, or none.</summary>
    public TextRef Names { get; init; }

    /// <summary>How: names of the action's options.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The facts it is founded on.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>The ground on which it is done before anybody allowed it, or none.</summary>
    public Id<Ground> UrgentGround { get; init; } = Id<Ground>.None;

    /// <summary>Why it is necessary, in one's own words.</summary>
    public TextRef Why { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<Device>().Has(Device) || desk.Part<DigitalDesk>().Find(Device) is null ? Refusal.NoSuchThing
        : !CopyActs.Of(desk.Scenario, Kind).IsSome ? DigitalRefusals.NoSuchCopy
        : Act(desk.Scenario).Check(desk);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var handle = ActRun.NextHandle(world, Seat);
        cascade.Cause = cascade.Emit(new CopyOrdered(handle, Device, Seat, Kind, Scope, Names) { To = ActRun.Agency(world, Seat) });
        ActRun.Order(cascade, Act(world.Scenario));
    }

    private StartAction Act(Scenario scenario)
    {
        var thing = scenario.Table<Device>()[Device].Thing;
        return new StartAction(Seat, CopyActs.Of(scenario, Kind), thing, scenario.Subjects[thing].Title)
        {
            Options = Options, Cites = Cites, UrgentGround = UrgentGround, Why = Why, By = By,
        };
    }
}
