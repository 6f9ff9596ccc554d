using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Ask a platform to keep or hand over what it has of a page, or have those behind it written to. The catalogue's action carries it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Page">About which page.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Data">Which data.</param>
/// <param name="PageText">The page's address, in words that travel beside the command.</param>
public sealed record OrderData(Id<Seat> Seat, string Page, OrderKind Kind, DataKind Data, TextRef PageText) : SeatCommand(Seat)
{
    /// <summary>How: names of the action's options.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The facts it is founded on.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>The ground on which it is done before anybody allowed it, or none.</summary>
    public Id<Ground> UrgentGround { get; init; } = Id<Ground>.None;

    /// <summary>Why it is necessary, in the seat's own words.</summary>
    public TextRef Why { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !OnlineRefusals.IsAddress(Page) ? OnlineRefusals.NoAddress
        : ActIn(desk.Scenario) is { } act ? act.Check(desk)
        : OnlineRefusals.NoSuchOrder;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var act = ActIn(world.Scenario)!;
        var handle = ActRun.NextHandle(world, Seat);
        ActRun.Order(cascade, act);
        cascade.Emit(new DataOrdered(handle, Seat, Page, Kind, Data, DataOrder.DueAt(Kind, Options.Contains(DataOrder.Urgent), world.Now))
        {
            To = ActRun.Agency(world, Seat),
        });
    }

    // An order is directed at the platform; where the case names none, it is about what the page is in the case.
    private StartAction? ActIn(Scenario scenario) => scenario.Table<ActionDefinition>().TryFind(DataOrder.ActionOf(Kind), out var action)
        ? new StartAction(Seat, action, SubjectOf(scenario), PageText) { Options = Options, Cites = Cites, UrgentGround = UrgentGround, Why = Why, By = By }
        : null;

    private Id<Subject> SubjectOf(Scenario scenario)
    {
        var item = SmallWeb.Of(scenario).Find(Page);
        var entries = scenario.Table<WebEntry>();
        var entry = item is { Entry.IsSome: true } ? entries[item.Entry] : null;
        return item is null ? Id<Subject>.None
            : Kind == OrderKind.Contact ? entry?.Person ?? Id<Subject>.None
            : scenario.Table<WebSite>()[item.Site].Company is { IsSome: true } company ? company
            : entry?.Subject ?? Id<Subject>.None;
    }
}
